import { Font } from 'opentype.js/dist/opentype.mjs';

/** A font with the letters of `characters` alone, as an OpenType file. The same letters make the same bytes. */
export function subset(font: Font, name: string, characters: ReadonlySet<string>): Uint8Array {
  const known = [...characters].sort().filter((character) => font.charToGlyphIndex(character) > 0);
  const glyphs = new Map(known.map((character) => [font.charToGlyphIndex(character), character]));
  const { unitsPerEm, ascender, descender } = font;
  const small = new Font({
    familyName: name,
    styleName: 'Regular',
    unitsPerEm,
    ascender,
    descender,
    // The first glyph stands for all characters that the font lacks.
    glyphs: [font.glyphs.get(0), ...[...glyphs.values()].map((character) => font.charToGlyph(character))],
  });
  return undated(small.toArrayBuffer());
}

/** Offsets and the constant are those of the OpenType specification, "head" and "Calculating checksums". */
const HEAD = 0x68656164;
const ADJUSTMENT = 8;
const CREATED = 20;
const WHOLE = 0xb1b0afba;

/** The font file without the time at which it was written. */
function undated(file: ArrayBuffer): Uint8Array {
  const view = new DataView(file);
  const tables = view.getUint16(4);
  for (let record = 12; record < 12 + 16 * tables; record += 16) {
    if (view.getUint32(record) !== HEAD) continue;
    const [offset, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    view.setUint32(offset + ADJUSTMENT, 0);
    for (let byte = 0; byte < 16; byte += 4) view.setUint32(offset + CREATED + byte, 0);
    view.setUint32(record + 4, sum(view, offset, length));
    view.setUint32(offset + ADJUSTMENT, WHOLE - sum(view, 0, view.byteLength));
  }
  return new Uint8Array(file);
}

/** The sum of the 32-bit numbers in so many bytes, which are followed by zeros up to the next of them. */
function sum(view: DataView, offset: number, length: number): number {
  let total = 0;
  for (let at = offset; at < offset + length && at + 4 <= view.byteLength; at += 4)
    total = (total + view.getUint32(at)) >>> 0;
  return total;
}
