import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { EngineInput } from '../engine.ts';
import { sunflowerPoint } from '../sunflower.ts';
import type { Problem } from './problem.ts';
import type { SceneEdges } from './sceneEdges.ts';
import { PLACES } from './settings.ts';

/**
 * A home for each character, as shares of width and height: one d3-force layout of the union graph of all scenes, in which characters are drawn to the places where they spend the story. Homes in `kept`
 * stay. Each `turn` (0, 1, 2, …) starts differently.
 */
export function homesOf(
  problem: Problem,
  edges: readonly SceneEdges[],
  kept: EngineInput['homes'],
  turn: number,
): Float64Array {
  const { cast, edge } = problem;
  const { width, height } = problem.bounds;
  const known = new Map(kept?.characters.map((id, c) => [id, c]));
  const nodes = cast.ids.map((id, c) => {
    const anchor = anchorOf(problem, c);
    const start = sunflowerPoint(c, turn, edge);
    const node: SimulationNodeDatum = {};
    const home = known.get(id);
    if (kept && home !== undefined) {
      node.fx = (kept.homes[2 * home] as number) * width;
      node.fy = (kept.homes[2 * home + 1] as number) * height;
    }
    return {
      ...node,
      anchorX: anchor.x,
      anchorY: anchor.y,
      x: anchor.x + start.x,
      y: anchor.y + start.y,
    };
  });
  if (nodes.some((node) => node.fx === undefined)) {
    forceSimulation(nodes)
      .alphaDecay(1 - 0.001 ** (1 / PLACES.seedTicks))
      .force(
        'edges',
        forceLink(unionOf(edges, cast.count)).distance((link) => link.length * edge),
      )
      .force(
        'apart',
        forceManyBody()
          .strength(-1.5 * edge)
          .distanceMax(4 * edge),
      )
      .force('x', forceX<(typeof nodes)[number]>((node) => node.anchorX).strength(0.12))
      .force('y', forceY<(typeof nodes)[number]>((node) => node.anchorY).strength(0.12))
      .stop()
      .tick(PLACES.seedTicks);
  }
  const homes = new Float64Array(2 * cast.count);
  for (const [c, node] of nodes.entries()) {
    homes[2 * c] = roundShare((node.fx ?? node.x) / width);
    homes[2 * c + 1] = roundShare((node.fy ?? node.y) / height);
  }
  return homes;
}

/**
 * Where each instance starts, and is drawn to where nothing else decides (x and y of instance i at 2 * i): at the home of its
 * character, which lies in its region as it does in that of the reference.
 */
export function startsIn(problem: Problem, reference: Problem, homes: Float64Array): Float64Array {
  const { cast, regionOf, regions, bounds } = problem;
  const points = new Float64Array(2 * regionOf.length);
  for (let i = 0; i < regionOf.length; i++) {
    const c = i % cast.count;
    const [x, y] = [homes[2 * c] as number, homes[2 * c + 1] as number];
    const [to, from] = [regions[regionOf[i] as number], reference.regions[regionOf[i] as number]];
    if (to && from) {
      const shareX = (x * reference.bounds.width - from.x) / from.rx;
      const shareY = (y * reference.bounds.height - from.y) / from.ry;
      points[2 * i] = to.x + to.rx * Math.min(1, Math.max(-1, shareX));
      points[2 * i + 1] = to.y + to.ry * Math.min(1, Math.max(-1, shareY));
    } else {
      points[2 * i] = x * bounds.width;
      points[2 * i + 1] = y * bounds.height;
    }
  }
  return points;
}

/** The mean centre of the regions a character is in, weighted by scenes. */
function anchorOf({ cast, bounds, regions, regionOf }: Problem, c: number): { x: number; y: number } {
  let [x, y, scenes] = [0, 0, 0];
  for (let s = 0; s < cast.scenes; s++) {
    const region = regions[regionOf[s * cast.count + c] as number];
    if (!region) continue;
    x += region.x;
    y += region.y;
    scenes++;
  }
  return scenes === 0 ? { x: bounds.width / 2, y: bounds.height / 2 } : { x: x / scenes, y: y / scenes };
}

/** Every pair that has an edge in any scene, at its mean length. */
function unionOf(
  scenes: readonly SceneEdges[],
  count: number,
): { source: number; target: number; length: number }[] {
  const sums = new Map<number, { sum: number; scenes: number }>();
  for (const { lengths } of scenes)
    for (const [pair, length] of lengths) {
      const known = sums.get(pair) ?? { sum: 0, scenes: 0 };
      sums.set(pair, { sum: known.sum + length, scenes: known.scenes + 1 });
    }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([pair, known]) => ({
      source: Math.floor(pair / count),
      target: pair % count,
      length: known.sum / known.scenes,
    }));
}

/** Four decimals, so that a home survives being written down and read again. */
function roundShare(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
}
