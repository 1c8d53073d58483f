import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import { SETTINGS } from '../settings.ts';
import { sunflowerPoint } from '../sunflower.ts';
import { OPEN } from './settings.ts';
import type { UnionGraph } from './unionGraph.ts';

/** Homes to keep, by character: x and y in L. */
export type KnownHomes = ReadonlyMap<number, readonly [x: number, y: number]>;

/** d3's own unit, the default length of a link, for which its other defaults are made. */
const D3_EDGE = 30;

/**
 * A home for each character, x and y in L around (0, 0): one d3-force layout of the union graph of all scenes. Homes in
 * `known` stay. Each `turn` (0, 1, 2, …) starts differently.
 */
export function seedHomes(union: UnionGraph, count: number, known: KnownHomes, turn: number): Float64Array {
  const homes = new Float64Array(2 * count);
  const nodes = Array.from({ length: count }, (_, c): SimulationNodeDatum => {
    const own = known.get(c);
    return own ? { fx: own[0] * D3_EDGE, fy: own[1] * D3_EDGE } : sunflowerPoint(c, turn, D3_EDGE);
  });
  if (known.size < count) {
    const inCrowd = count > SETTINGS.crowd;
    const ticks = inCrowd ? OPEN.seedTicksInCrowd : OPEN.seedTicks;
    forceSimulation(nodes)
      .alphaDecay(1 - 0.001 ** (1 / ticks))
      .force(
        'edges',
        forceLink(linksOf(union, count)).distance((link) => link.length * D3_EDGE),
      )
      .force(
        'apart',
        forceManyBody()
          .strength(-D3_EDGE)
          .theta(inCrowd ? 1.2 : 0.9),
      )
      .force('x', forceX().strength(0.06))
      .force('y', forceY().strength(0.06))
      .stop()
      .tick(ticks);
  }
  for (const [c, node] of nodes.entries()) {
    homes[2 * c] = (node.fx ?? node.x ?? 0) / D3_EDGE;
    homes[2 * c + 1] = (node.fy ?? node.y ?? 0) / D3_EDGE;
  }
  if (known.size === 0) scaleToEdges(union, homes);
  return homes;
}

type Link = { source: number; target: number; length: number };

/** The edges of most scenes, as many as d3 is quick with: edges that come and go say little about homes. */
function linksOf({ ends, lengths, scenes }: UnionGraph, count: number): Link[] {
  const order = Array.from(lengths.keys());
  const most = OPEN.seedEdges * count;
  if (order.length > most) {
    order.sort((a, b) => (scenes[b] as number) - (scenes[a] as number) || a - b);
    order.length = most;
  }
  return order.map((e) => ({
    source: ends[2 * e] as number,
    target: ends[2 * e + 1] as number,
    length: lengths[e] as number,
  }));
}

/** Scales homes, in place, so that edges have their ideal lengths as nearly as possible, by least squares. */
function scaleToEdges({ ends, lengths, scenes }: UnionGraph, homes: Float64Array): void {
  let [sum, squares] = [0, 0];
  for (let e = 0; e < lengths.length; e++) {
    const [a, b] = [ends[2 * e] as number, ends[2 * e + 1] as number];
    const dx = (homes[2 * a] as number) - (homes[2 * b] as number);
    const dy = (homes[2 * a + 1] as number) - (homes[2 * b + 1] as number);
    const ratio = Math.sqrt(dx * dx + dy * dy) / (lengths[e] as number);
    sum += (scenes[e] as number) * ratio;
    squares += (scenes[e] as number) * ratio * ratio;
  }
  const scale = squares > 0 ? sum / squares : 1;
  for (let i = 0; i < homes.length; i++) homes[i] = (homes[i] as number) * scale;
}
