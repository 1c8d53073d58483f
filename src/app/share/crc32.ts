/** The CRC-32 of bytes, as in ZIP and PNG files: eight hexadecimal digits. */
export function crc32(bytes: Uint8Array): string {
  const steps = Uint32Array.from({ length: 256 }, (_, byte) => stepOf(byte));
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (steps[(crc ^ byte) & 0xff] as number);
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

/** That of IEEE 802.3, reversed. */
const POLYNOMIAL = 0xedb88320;

/** What a byte does to the eight bits that it is taken together with. */
function stepOf(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  return crc;
}
