/** What no story holds, since XML, and so the exported SVG, cannot: the gate takes it out, and readers of lines before it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that it is about
export const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
