/** The part of opentype.js that is used here; its own types are for an older version. */
declare module 'opentype.js/dist/opentype.mjs' {
  export type Path = {
    /** Lines, and quadratic and cubic curves, which have their control points in `x1` to `y2`. */
    readonly commands: readonly {
      readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
      readonly x: number;
      readonly y: number;
      readonly x1?: number;
      readonly y1?: number;
      readonly x2?: number;
      readonly y2?: number;
    }[];
  };

  export type Glyph = { readonly index: number };

  type FontProperties = {
    readonly familyName: string;
    readonly styleName: string;
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    readonly glyphs: readonly Glyph[];
  };

  export class Font {
    constructor(properties: FontProperties);
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    readonly glyphs: { get(index: number): Glyph };
    /** 0 where the font lacks the character. */
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): Glyph;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): Path;
    toArrayBuffer(): ArrayBuffer;
  }

  export function parse(file: ArrayBuffer): Font;
}
