import { decodeAs } from '../../../src/formats/decoding/encodings.ts';

/** The bytes of a text in an 8-bit encoding, or one of two bytes for each character, by what all bytes are read as. */
export function inEncoding(text: string, encoding: string): Uint8Array {
  const known = bytesByCharacter(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = character < '\x80' ? [character.charCodeAt(0)] : known.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

const TWO_BYTES = new Set(['gb18030', 'shift_jis', 'big5', 'euc-kr', 'euc-jp']);

function bytesByCharacter(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]) => {
    const character = decodeAs(Uint8Array.from(bytes), encoding);
    if ([...character].length === 1 && character !== '\ufffd' && !known.has(character))
      known.set(character, bytes);
  };
  for (let first = 0x80; first < 0x100; first++) {
    add(first);
    if (TWO_BYTES.has(encoding)) for (let second = 0x40; second < 0xff; second++) add(first, second);
  }
  return known;
}
