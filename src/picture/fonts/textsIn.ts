import { SaxesParser } from 'saxes';
import { type FaceId, faceOf } from './faces.ts';

type Attributes = Readonly<Record<string, string>>;

/** A piece of a text in one face. */
export type Run = {
  readonly text: string;
  readonly face: FaceId;
  /** Of the letters, in picture units. */
  readonly size: number;
  /** The attributes that its own `tspan` has: `x` and `y` where it does not follow the run before, and colours. */
  readonly own: Attributes;
};

/** A `<text>` of an SVG file. */
export type SvgText = {
  /** Its markup in the file is from `start` to `end`. */
  readonly start: number;
  readonly end: number;
  /** Its attributes, and what it inherits for its letters. */
  readonly attributes: Attributes;
  readonly runs: readonly Run[];
};

const INHERITED = ['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'];

/** All texts of an SVG file that `writeSvg` wrote, in order. */
export function textsIn(svg: string): readonly SvgText[] {
  const texts: SvgText[] = [];
  const parser = new SaxesParser();
  /** The attributes of the open elements, from the outermost to the innermost. */
  const open: Attributes[] = [{}];
  let current: { start: number; attributes: Attributes; runs: Run[] } | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    const all = { ...lettersOf(open.at(-1) as Attributes), ...attributes };
    // No attribute of ours holds a "<".
    if (name === 'text')
      current = { start: svg.lastIndexOf('<', parser.position - 1), attributes: all, runs: [] };
    open.push(name === 'tspan' ? attributes : all);
  });
  parser.on('text', (text) => {
    if (!current) return;
    const innermost = open.at(-1) as Attributes;
    const own = innermost === current.attributes ? {} : innermost;
    const all = { ...current.attributes, ...own };
    const { 'font-family': family = '', 'font-weight': weight = '', 'font-style': style = '' } = all;
    current.runs.push({ text, face: faceOf(family, weight, style), size: Number(all['font-size']), own });
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (name !== 'text' || !current) return;
    texts.push({ ...current, end: parser.position });
    current = undefined;
  });
  parser.write(svg).close();
  return texts;
}

function lettersOf(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => INHERITED.includes(name)));
}
