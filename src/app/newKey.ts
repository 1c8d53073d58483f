/** A key for a story that the reader opens: ten letters and digits that no other story has. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('');
}
