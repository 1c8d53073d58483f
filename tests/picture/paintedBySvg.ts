import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SaxesParser } from 'saxes';
import { PictureMarks } from '../../src/picture/PictureMarks.tsx';
import type { Picture } from '../../src/picture/types.ts';
import { type Painted, type Shape, subpaths, widthOfText } from './painted.ts';

type Attributes = Readonly<Record<string, string>>;

/** What an element hands down to those in it. */
type Context = {
  readonly attributes: Attributes;
  readonly opacity: number;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
};

const ROOT: Context = { attributes: {}, opacity: 1, scale: 1, left: 0, top: 0 };
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
];

/** What the SVG of a picture paints, in the order in which it is painted. */
export function paintedBySvg(picture: Picture): readonly Painted[] {
  const painted: Painted[] = [];
  const contexts = [ROOT];
  let runs: { readonly text: string; readonly struck: boolean }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const context = within(contexts.at(-1) as Context, attributes as Attributes);
    contexts.push(context);
    if (name === 'text') runs = [];
    const path = pathOf(name, context);
    if (path) painted.push(...fillsOf(path, context), ...strokesOf(path, context));
  });
  parser.on('text', (text) => {
    const { attributes } = contexts.at(-1) as Context;
    runs.push({ text, struck: attributes['text-decoration'] === 'line-through' });
  });
  parser.on('closetag', ({ name }) => {
    const context = contexts.pop() as Context;
    if (name === 'text') painted.push(...lettersOf(runs, context));
  });
  parser.write(`<svg>${renderToStaticMarkup(createElement(PictureMarks, { picture }))}</svg>`).close();
  return painted;
}

function within(outer: Context, own: Attributes): Context {
  const inherited = Object.entries(outer.attributes).filter(([name]) => INHERITED.includes(name));
  const [, x = '0', y = '0'] = /translate\((\S+) (\S+)\)/.exec(own.transform ?? '') ?? [];
  const [, scale = '1'] = /scale\((\S+)\)/.exec(own.transform ?? '') ?? [];
  return {
    attributes: { ...Object.fromEntries(inherited), ...own },
    opacity: outer.opacity * Number(own.opacity ?? 1),
    scale: outer.scale * Number(scale),
    left: outer.left + outer.scale * Number(x),
    top: outer.top + outer.scale * Number(y),
  };
}

function pathOf(name: string, { attributes, scale, left, top }: Context): Shape | undefined {
  const number = (key: string) => Number(attributes[key] ?? 0);
  const [cx, cy] = [left + scale * number('cx'), top + scale * number('cy')];
  if (name === 'circle') return ['circle', cx, cy, scale * number('r')];
  const at = (x: number, y: number) => [left + scale * x, top + scale * y];
  if (name === 'polygon') {
    const corners = (attributes.points ?? '').split(' ').map((corner) => corner.split(',').map(Number));
    return [...corners.flatMap(([x, y], n) => [n === 0 ? 'M' : 'L', ...at(x ?? 0, y ?? 0)]), 'Z'];
  }
  if (name === 'rect') {
    const corner = scale * number('rx');
    return [
      'roundRect',
      ...at(number('x'), number('y')),
      scale * number('width'),
      scale * number('height'),
      corner,
    ];
  }
  if (name !== 'path') return undefined;
  let [x, y] = [0, 0];
  return [...(attributes.d ?? '').matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, command, text]) => {
    const numbers = (text?.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'z') return ['Z'];
    if (command === 'H') numbers.push(y);
    if (command === 'V') numbers.unshift(x);
    [x, y] = numbers.slice(-2) as [number, number];
    const points = Array.from({ length: numbers.length / 2 }, (_, n) => numbers.slice(2 * n, 2 * n + 2));
    const letter = command === 'H' || command === 'V' ? 'L' : (command as string);
    return [letter, ...points.flatMap(([px, py]) => at(px as number, py as number))];
  });
}

function fillsOf(path: Shape, { attributes, opacity }: Context): Painted[] {
  const { fill = '#000000' } = attributes;
  return fill === 'none' ? [] : subpaths(path, true).map((shape) => ({ fill, opacity, shape }));
}

function strokesOf(path: Shape, { attributes, opacity, scale }: Context): Painted[] {
  const { stroke } = attributes;
  if (stroke === undefined) return [];
  return subpaths(path, false).map((shape) => ({
    stroke,
    width: scale * Number(attributes['stroke-width'] ?? 1),
    dash: (attributes['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number),
    cap: attributes['stroke-linecap'] ?? 'butt',
    join: attributes['stroke-linejoin'] ?? 'miter',
    opacity: opacity * Number(attributes['stroke-opacity'] ?? 1),
    shape,
  }));
}

/** A text in one run is placed by its middle; one of which a part is struck out, run by run from the left. */
function lettersOf(
  runs: readonly { readonly text: string; readonly struck: boolean }[],
  { attributes, opacity, left, top }: Context,
): Painted[] {
  const [x, y] = [left + Number(attributes.x ?? 0), top + Number(attributes.y ?? 0)];
  const size = Number(attributes['font-size']);
  const fontOf = (italic: boolean) =>
    `${italic ? 'italic ' : ''}${attributes['font-weight'] ?? 400} ${size}px ${attributes['font-family']}`;
  const colour = attributes.fill as string;
  const plain = { opacity, colour, halo: 0, join: 'miter' };
  if (runs.every(({ struck }) => !struck)) {
    const text = runs.map((run) => run.text).join('');
    const letters = {
      text,
      font: fontOf(attributes['font-style'] === 'italic'),
      align: 'center',
      opacity,
      x,
      y,
    };
    const { stroke } = attributes;
    const join = attributes['stroke-linejoin'] ?? 'miter';
    const halo = { ...letters, colour: stroke as string, halo: Number(attributes['stroke-width']), join };
    return [...(stroke === undefined ? [] : [halo]), { ...letters, ...plain }];
  }
  let from = x - widthOfText(runs.map((run) => run.text).join('')) / 2;
  return runs.flatMap(({ text, struck }): Painted[] => {
    const start = from;
    from += widthOfText(text);
    const letters = { ...plain, text, font: fontOf(struck), align: 'left', x: start, y };
    const line = { fill: colour, opacity, shape: ['rect', start, y - 0.3 * size, widthOfText(text), 1] };
    return struck ? [letters, line] : [letters];
  });
}
