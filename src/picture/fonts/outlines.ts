import type { Font, Path } from 'opentype.js/dist/opentype.mjs';
import { round } from '../curve.ts';
import type { FaceId } from './faces.ts';
import type { Run, SvgText } from './textsIn.ts';

export type Fonts = ReadonlyMap<FaceId, Font>;

/** What concerns letters only, and is not written on their outlines. */
const OF_LETTERS = /^(x|y|text-.*|font-.*|class)$/;
const LINE_THROUGH = { above: 0.26, width: 0.06 };

/** A text as outlines of its letters, in SVG's markup; undefined where the fonts lack one of them. */
export function outlineOf({ attributes, runs }: SvgText, fonts: Fonts): string | undefined {
  const fontOf = ({ face }: Run) => fonts.get(face) as Font;
  if (!runs.every((run) => [...run.text].every((letter) => fontOf(run).charToGlyphIndex(letter) > 0)))
    return undefined;
  const paths: string[] = [];
  let y = Number(attributes.y ?? 0);
  for (const line of linesOf(runs)) {
    const widths = line.map((run) => fontOf(run).getAdvanceWidth(run.text, run.size));
    const width = widths.reduce((total, one) => total + one, 0);
    const [first] = line as [Run];
    const anchor = attributes['text-anchor'];
    let x = Number(first.own.x ?? attributes.x ?? 0);
    x -= anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
    y = Number(first.own.y ?? y);
    line.forEach((run, index) => {
      const end = x + (widths[index] as number);
      let outline = dataOf(fontOf(run).getPath(run.text, x, y, run.size));
      if (run.own['text-decoration'] === 'line-through') outline += strike(x, end, y, run.size);
      if (outline) paths.push(`<path d="${outline}"${markupOf({ ...attributes, ...run.own })}></path>`);
      x = end;
    });
  }
  return paths.join('');
}

/** Runs that follow each other, anew from each that says where it begins. */
function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
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

function markupOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name]) => !OF_LETTERS.test(name))
    .map(([name, value]) => ` ${name}="${value.replace(/[&<"]/g, (one) => `&#${one.charCodeAt(0)};`)}"`)
    .join('');
}
