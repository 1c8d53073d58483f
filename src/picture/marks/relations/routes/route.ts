import { type Bend, bent, type Cover, type Curve, trimmed } from '../../../curve.ts';
import { SETTINGS } from '../../../settings.ts';
import { coversOf } from '../curveBetween.ts';
import { bendsFor, type PricedBend } from './bends.ts';
import { type BodyGrid, bodyGrid } from './bodyGrid.ts';
import { costAlone } from './costAlone.ts';
import { type LineGrid, lineGrid, type Samples } from './lineGrid.ts';
import { ROUTES } from './settings.ts';
import type { Ground, Routed } from './types.ts';

const { cost } = ROUTES;

/**
 * Chooses the bends of all lines of a scene together: each starts with what is best beside those before it; then, in some
 * passes, each in turn takes the route that is cheapest beside all others (local search). The work is bounded: with very
 * many lines, later passes are left out.
 */
export function route(lines: readonly Routed[], ground: Ground): readonly Bend[] {
  const search: Search = {
    ground,
    samplesIn: memory(),
    bodiesNear: bodyGrid(ground),
    grid: lineGrid(ground),
    ways: lines.map((line) => ({
      line,
      covers: coversOf(line.from, line.to, line.head),
      bends: bendsFor(line),
      routes: [],
    })),
    chosen: [],
    tried: 0,
  };
  for (let pass = 0; pass < ROUTES.passes && search.tried < ROUTES.mostTried; pass++) {
    let isChanged = false;
    for (const [n, way] of search.ways.entries()) {
      const present = search.chosen[n];
      if (present) search.grid.remove(present.samples);
      const best = cheapest(search, way, n);
      search.grid.add(best.samples);
      search.chosen[n] = best;
      isChanged ||= best !== present;
    }
    if (!isChanged) break;
  }
  return search.chosen.map(({ bend }) => bend);
}

type Search = {
  readonly ground: Ground;
  readonly samplesIn: (length: number) => Samples;
  readonly bodiesNear: BodyGrid;
  readonly grid: LineGrid;
  readonly ways: readonly Ways[];
  /** The route of each line so far. */
  readonly chosen: Route[];
  tried: number;
};

/** A line, and the routes that it may take: by number of the bend, made when they are first tried. */
type Ways = {
  readonly line: Routed;
  readonly covers: readonly [Cover, Cover];
  readonly bends: readonly PricedBend[];
  readonly routes: (Route | undefined)[];
};

/** `own` is what it costs whatever the other lines do. */
type Route = { readonly bend: Bend; readonly samples: Samples; readonly own: number };

/** The route of line `n` that costs least beside the others as they are now; the present one unless another is clearly better. */
function cheapest(search: Search, ways: Ways, n: number): Route {
  const present = search.chosen[n];
  let best = present;
  let least = present ? costBeside(search, ways, n, present) - cost.least : Number.POSITIVE_INFINITY;
  for (const [k, priced] of ways.bends.entries()) {
    // No later one can cost less.
    if (priced.cost >= least) break;
    search.tried++;
    const route = ways.routes[k] ?? makeRoute(search, ways, priced);
    ways.routes[k] = route;
    if (route.own >= least || route === present) continue;
    const total = costBeside(search, ways, n, route);
    if (total >= least) continue;
    best = route;
    least = total;
  }
  return best as Route;
}

function makeRoute(
  { bodiesNear, samplesIn, ground }: Search,
  { line, covers }: Ways,
  priced: PricedBend,
): Route {
  const samples = samplesOf(trimmed(bent(line.from, line.to, priced.bend), ...covers), samplesIn);
  return { bend: priced.bend, samples, own: priced.cost + costAlone(line, samples, bodiesNear, ground) };
}

function costBeside({ grid, ways, chosen }: Search, { line }: Ways, n: number, route: Route): number {
  const total = route.own + grid.costOf(route.samples);
  const { lane } = line;
  if (!lane) return total;
  // Lines that join the same two keep their lanes apart.
  let sum = total;
  for (const [other, { bend }] of chosen.entries()) {
    const others = ways[other]?.line.lane;
    if (other === n || !others || others.pair !== lane.pair) continue;
    const apart = Math.abs(route.bend.bow * lane.side - bend.bow * others.side);
    if (apart < SETTINGS.lane) sum += cost.lane * (1 - apart / SETTINGS.lane);
  }
  return sum;
}

/** Points along a curve. Its parameter is nearly its share of the way. */
function samplesOf([x0, y0, cx, cy, x1, y1]: Curve, samplesIn: (length: number) => Samples): Samples {
  const around = Math.hypot(cx - x0, cy - y0) + Math.hypot(x1 - cx, y1 - cy);
  const length = (around + Math.hypot(x1 - x0, y1 - y0)) / 2;
  const count = Math.max(1, Math.ceil(length / ROUTES.step));
  const samples = samplesIn(2 * count + 2);
  for (let k = 0; k <= count; k++) {
    const t = k / count;
    const s = 1 - t;
    samples[2 * k] = s * s * x0 + 2 * s * t * cx + t * t * x1;
    samples[2 * k + 1] = s * s * y0 + 2 * s * t * cy + t * t * y1;
  }
  return samples;
}

/** Numbers in one piece of memory; a route has far fewer. */
const PIECE = 16_384;

/** Gives out parts of a few large pieces of memory: very many small arrays would take long to collect. */
function memory(): (length: number) => Samples {
  let piece = new Float64Array(PIECE);
  let used = 0;
  return (length) => {
    if (used + length > piece.length) {
      piece = new Float64Array(Math.max(PIECE, length));
      used = 0;
    }
    used += length;
    return piece.subarray(used - length, used);
  };
}
