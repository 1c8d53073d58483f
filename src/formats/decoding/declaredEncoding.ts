/**
 * The encoding that XML in an encoding like ASCII declares (XML 1.0, 4.3.3), as it is written there; undefined if it declares
 * none or is no XML.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (MAINFRAME.every((byte, index) => bytes[index] === byte)) return 'EBCDIC';
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST));
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([^"'>]{1,40}?)\s*["']/.exec(beginning)?.[1];
}

/** Bytes that a declaration may take up. */
const LONGEST = 400;

/** `<?xm` in EBCDIC. */
const MAINFRAME = [0x4c, 0x6f, 0xa7, 0x94];
