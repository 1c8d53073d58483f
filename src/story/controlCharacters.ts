/** Characters that XML, and so an exported SVG, cannot contain. The gate and the readers of line formats remove them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is meant to match them
export const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
