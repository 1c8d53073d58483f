/** A quadratic Bézier curve: start, control point, end. All in picture units. */
export type Curve = readonly [x0: number, y0: number, cx: number, cy: number, x1: number, y1: number];

export type Point = { readonly x: number; readonly y: number };

/**
 * How a curve bends: its middle lies `bow` (picture units) to the left of the straight line, seen from its start, and
 * its control point is moved towards the end by `skew`, a share of the line's length.
 */
export type Bend = { readonly bow: number; readonly skew: number };

export const STRAIGHT: Bend = { bow: 0, skew: 0 };

/** The curve from `a` to `b` that bends this much. */
export function bent(a: Point, b: Point, { bow, skew }: Bend): Curve {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  // The middle of a quadratic curve lies halfway between the chord and the control point.
  const cx = (a.x + b.x) / 2 + dx * skew + (dy / length) * bow * 2;
  const cy = (a.y + b.y) / 2 + dy * skew - (dx / length) * bow * 2;
  return [a.x, a.y, cx, cy, b.x, b.y];
}

export function pointAt(curve: Curve, t: number): Point {
  const [x0, y0, cx, cy, x1, y1] = curve;
  const s = 1 - t;
  return { x: s * s * x0 + 2 * s * t * cx + t * t * x1, y: s * s * y0 + 2 * s * t * cy + t * t * y1 };
}

/** The part of the curve from `from` to `to` (0 … 1), by de Casteljau's construction. */
export function part(curve: Curve, from: number, to: number): Curve {
  const start = pointAt(curve, from);
  const end = pointAt(curve, to);
  const [x0, y0, cx, cy, x1, y1] = curve;
  const blend = (a: number, b: number, c: number) =>
    (1 - from) * (1 - to) * a + ((1 - from) * to + from * (1 - to)) * b + from * to * c;
  return [start.x, start.y, blend(x0, cx, x1), blend(y0, cy, y1), end.x, end.y];
}

/** The curve without the parts of it that its ends' covers hide. */
export function trimmed(curve: Curve, start: Cover, end: Cover): Curve {
  const from = leaves(curve, start, false);
  const to = leaves(curve, end, true);
  return from < to ? part(curve, from, to) : part(curve, 0.5, 0.5);
}

/** Whether the point (x, y) is covered. */
export type Cover = (x: number, y: number) => boolean;

/** Steps from the middle of a curve to its end in which the last covered part is looked for. */
const STEPS = 12;

/**
 * The parameter at which the curve leaves the cover of one of its ends for good (it may leave a disc and then pass the
 * corner of its name), by bisection to a thousandth.
 */
function leaves(curve: Curve, covers: Cover, backwards: boolean): number {
  const [x0, y0, cx, cy, x1, y1] = backwards ? backwardsOf(curve) : curve;
  const isCovered = (t: number) => {
    const s = 1 - t;
    return covers(s * s * x0 + 2 * s * t * cx + t * t * x1, s * s * y0 + 2 * s * t * cy + t * t * y1);
  };
  let inside = 0.5;
  do inside -= 0.5 / STEPS;
  while (inside > 0.001 && !isCovered(inside));
  let outside = inside + 0.5 / STEPS;
  for (let step = 0; step < 7; step++) {
    const middle = (inside + outside) / 2;
    if (isCovered(middle)) inside = middle;
    else outside = middle;
  }
  return backwards ? 1 - outside : outside;
}

function backwardsOf([x0, y0, cx, cy, x1, y1]: Curve): Curve {
  return [x1, y1, cx, cy, x0, y0];
}

/** Rounded to two decimals: finer than any screen, and the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

export function pathOf(curve: Curve): string {
  const [x0, y0, cx, cy, x1, y1] = curve.map(round);
  return `M${x0},${y0}Q${cx},${cy} ${x1},${y1}`;
}
