import { bent, type Curve, part, pathOf, pointAt, round } from '../../../src/picture/curve.ts';
import { arrowHead } from '../../../src/picture/marks/relations/arrowHead.ts';
import { relationStrokes } from '../../../src/picture/marks/relations/strokes.ts';
import { signBadge } from '../../../src/picture/marks/sign/badge.ts';
import { PALETTES } from '../../../src/picture/palette.ts';
import { SETTINGS } from '../../../src/picture/settings.ts';
import { coursesOf } from './courses.ts';
import { type Edge, HEIGHT, INK, WIDTH } from './drawn.ts';
import type { Peer } from './peer.ts';
import { element, type Line, linesIn } from './svg.ts';

const { ground } = PALETTES.light;

/** How far a line bends, and the share of it that the discs at its ends cover. */
const BOW = 8;
const COVERED = 0.12;

/** A line with the function that moves its marks. */
type SignedLine = Line & { readonly follow: (curve: Curve) => void };

let show: (time: number) => void;
let places: Float64Array = new Float64Array();

/**
 * The floor in SVG for stories of which Throughline draws every mark while scrubbing: the same marks (dashes, double lines,
 * heads, badges with signs, rings, names with a halo), moved by a loop without library or layout.
 */
export const peer: Peer = {
  glides: true,
  open(drawn, stage) {
    const at = coursesOf(drawn);
    const svg = stage.appendChild(element('svg', { width: WIDTH, height: HEIGHT }));
    const group = svg.appendChild(element('g', {}));
    const people = drawn.names.map((name) => svg.appendChild(personOf(name)));
    const { lines, change } = linesIn(group, lineOf);
    let shown = -1;

    show = (time) => {
      if (Math.round(time) !== shown) change(drawn.scenes[Math.round(time)] ?? []);
      shown = Math.round(time);
      places = at(time);
      const pointOf = (c: number) => ({ x: places[2 * c] ?? 0, y: places[2 * c + 1] ?? 0 });
      for (const { follow, edge } of lines.values())
        follow(part(bent(pointOf(edge.from), pointOf(edge.to), { bow: BOW, skew: 0 }), COVERED, 1 - COVERED));
      for (const [c, person] of people.entries()) {
        const { x, y } = pointOf(c);
        person.setAttribute('transform', `translate(${round(x)} ${round(y)})`);
      }
    };
    show(0);
  },
  show: (time) => show(time),
  settled: async () => {},
  positions: () => [...places],
};

function lineOf(edge: Edge): SignedLine {
  const { kind, width, colour, mutual } = edge;
  const marks = element('g', {});
  const paths = relationStrokes({ kind, width, colour, lit: 0, ghost: 0 }, PALETTES.light).map((stroke) =>
    element('path', {
      fill: 'none',
      stroke: stroke.colour,
      'stroke-width': stroke.width,
      ...(stroke.dash.length > 0 && { 'stroke-dasharray': stroke.dash.join(' ') }),
    }),
  );
  const head = mutual ? undefined : element('polygon', { fill: colour });
  const badge = element('g', {});
  const {
    radius,
    fill,
    edge: ring,
    path,
    glyphStroke,
  } = signBadge(edge.valence < 0 ? 'strained' : 'warmer', PALETTES.light);
  badge.append(
    element('circle', { r: radius, fill, stroke: ring.colour, 'stroke-width': ring.width }),
    element('path', { d: path, stroke: glyphStroke.colour, 'stroke-width': glyphStroke.width, fill: 'none' }),
  );
  marks.append(...paths, ...(head ? [head] : []), badge);
  return {
    marks,
    edge,
    follow(curve) {
      const d = pathOf(curve);
      for (const path of paths) path.setAttribute('d', d);
      const { x, y } = pointAt(curve, 0.5);
      badge.setAttribute('transform', `translate(${round(x)} ${round(y)})`);
      head?.setAttribute(
        'points',
        arrowHead(curve, width)
          .map((corner) => `${corner.x},${corner.y}`)
          .join(' '),
      );
    },
  };
}

function personOf(name: string): Element {
  const person = element('g', {});
  const radius = SETTINGS.leastRadius;
  const text = element('text', {
    y: radius + SETTINGS.nameDrop + 0.35 * SETTINGS.nameSize,
    'text-anchor': 'middle',
    'font-size': SETTINGS.nameSize,
    'font-weight': 600,
    fill: INK,
    stroke: ground,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  text.textContent = name;
  person.append(
    element('circle', { r: radius, fill: ground, stroke: INK, 'stroke-width': 2 }),
    element('circle', { r: radius / 2, fill: INK }),
    text,
  );
  return person;
}
