import type { Font, Path } from 'opentype.js/dist/opentype.mjs';
import { round } from '../curve.ts';
import { textWidth } from '../text/textWidth.ts';
import { FACES, type FaceId } from './faces.ts';
import type { Run, SvgText } from './textsIn.ts';

export type Fonts = ReadonlyMap<FaceId, Font>;

/** What concerns letters only, and is not written on their outlines. */
const OF_LETTERS = /^(x|y|text-.*|font-.*)$/;
/** What says where a text is. */
const PLACES = /^(x|y|text-anchor)$/;
const LINE_THROUGH = { above: 0.26, width: 0.06 };

/** The one sign of our own words that the fonts lack. It is drawn here, in shares of the text's size. */
const ARROW = '→';
const ARROW_SHAPE = { margin: 0.1, middle: 0.28, shaft: 0.075, head: { length: 0.3, half: 0.2 } };

/** A text as outlines of its letters, in SVG's markup; letters that the fonts lack stay text, at their places. */
export function outlineOf({ attributes, runs }: SvgText, fonts: Fonts): string {
  const fontOf = ({ face }: Run) => fonts.get(face) as Font;
  const known = runs.flatMap((run) => piecesOf(run, fontOf(run)));
  const widthOf = (piece: Piece) =>
    piece.as === 'letters' ? fontOf(piece).getAdvanceWidth(piece.text, piece.size) : widthOfLack(piece);
  let written = '';
  let y = Number(attributes.y ?? 0);
  for (const line of linesOf(known)) {
    const width = line.reduce((total, piece) => total + widthOf(piece), 0);
    const [first] = line as [Piece];
    const anchor = attributes['text-anchor'];
    let x = Number(first.own.x ?? attributes.x ?? 0);
    x -= anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
    y = Number(first.own.y ?? y);
    for (const piece of line) {
      const end = x + widthOf(piece);
      const all = { ...attributes, ...piece.own };
      if (piece.as !== 'text') {
        let outline =
          piece.as === 'arrow'
            ? arrow(x, end, y, piece.size)
            : dataOf(fontOf(piece).getPath(piece.text, x, y, piece.size));
        if (all['text-decoration'] === 'line-through') outline += strike(x, end, y, piece.size);
        if (outline) written += `<path d="${outline}"${markupOf(all, OF_LETTERS)}></path>`;
      } else {
        const text = escaped(piece.text);
        written += `<text x="${round(x)}" y="${round(y)}"${markupOf(all, PLACES)}>${text}</text>`;
      }
      x = end;
    }
  }
  return written;
}

/** A part of a run, as what it is drawn: letters of a font, an arrow, or text where the font lacks them. */
type Piece = Run & { readonly as: 'letters' | 'arrow' | 'text' };

function piecesOf(run: Run, font: Font): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const letter of run.text) {
    const as = font.charToGlyphIndex(letter) > 0 ? 'letters' : letter === ARROW ? 'arrow' : 'text';
    const last = pieces.at(-1);
    if (last?.as === as && as !== 'arrow') pieces[pieces.length - 1] = { ...last, text: last.text + letter };
    else pieces.push({ ...run, text: letter, as, own: last ? withoutPlace(run.own) : run.own });
  }
  return pieces;
}

/** What a piece in the middle of a run has: it follows the one before. */
function withoutPlace({ x: _, y: __, ...own }: Run['own']): Run['own'] {
  return own;
}

function widthOfLack({ text, face, size }: Piece): number {
  const { family, weight } = FACES[face];
  return textWidth(text, family, size, weight);
}

/** Runs that follow each other, anew from each that says where it begins. */
function linesOf(runs: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line && run.own.x === undefined) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** The data of a path. The library's own writes NaN for numbers that are a hair from a whole one. */
function dataOf({ commands }: Path): string {
  let data = '';
  for (const { type, x, y, x1, y1, x2, y2 } of commands) {
    const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
    data += type + numbers.map(round).join(' ');
  }
  return data;
}

function strike(from: number, to: number, y: number, size: number): string {
  const { above, width } = LINE_THROUGH;
  const top = y - size * (above + width / 2);
  const numbers = [from, top, to, top + size * width].map(round);
  const [left, upper, right, lower] = numbers;
  return `M${left} ${upper}H${right}V${lower}H${left}Z`;
}

function arrow(from: number, to: number, y: number, size: number): string {
  const { margin, middle, shaft, head } = ARROW_SHAPE;
  const [left, right, centre] = [from + size * margin, to - size * margin, y - size * middle];
  const neck = right - size * head.length;
  const [upper, lower] = [centre - (size * shaft) / 2, centre + (size * shaft) / 2];
  const [top, bottom] = [centre - size * head.half, centre + size * head.half];
  const at = (...numbers: readonly number[]) => numbers.map(round).join(' ');
  return `M${at(left, upper)}H${at(neck)}V${at(top)}L${at(right, centre)}L${at(neck, bottom)}V${at(lower)}H${at(left)}Z`;
}

/** Attributes as markup, without those whose names match. */
function markupOf(attributes: Readonly<Record<string, string>>, without: RegExp): string {
  return Object.entries(attributes)
    .filter(([name]) => !without.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
