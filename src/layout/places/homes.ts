import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { Cast } from '../cast.ts';
import type { Ties } from '../edgeLength.ts';
import { FRAMES, SETTINGS } from '../settings.ts';
import type { Layout, Region, Shape } from '../types.ts';

/** What is kept of a layout so that the next one of the same story starts where it did. */
export type Homes = Pick<Layout, 'shape' | 'characters' | 'homes' | 'edge' | 'width' | 'height'>;

/**
 * A home for each character, as shares of the frame's width and height so that it serves both shapes: one d3-force
 * layout of all scenes together, in which everybody is drawn to the places where they spend the story. Characters who
 * have a home in `known` keep it. `turn` (0, 1, 2, …) starts from another side, which may end in a better picture.
 */
export function homesOf(
  cast: Cast,
  ties: readonly Ties[],
  regions: readonly Region[],
  shape: Shape,
  edge: number,
  known: Homes | undefined,
  turn: number,
): Float64Array {
  const { width, height } = FRAMES[shape];
  const count = cast.ids.length;
  const kept = new Map(known?.characters.map((id, c) => [id, c]));
  const nodes = cast.ids.map((id, c) => {
    const node: SimulationNodeDatum = anchorOf(c, cast, regions, width, height);
    // d3's own sunflower arrangement, so that nobody starts in the same spot, turned.
    const angle = (turn % 2 === 0 ? c : -c) * Math.PI * (3 - Math.sqrt(5)) + 1.9 * turn;
    const radius = 0.5 * edge * Math.sqrt(0.5 + c);
    const [x, y] = [node.x as number, node.y as number];
    const home = kept.get(id);
    if (known && home !== undefined) {
      node.fx = (known.homes[2 * home] as number) * width;
      node.fy = (known.homes[2 * home + 1] as number) * height;
    }
    return {
      ...node,
      anchorX: x,
      anchorY: y,
      x: x + radius * Math.cos(angle),
      y: y + radius * Math.sin(angle),
    };
  });
  // Nothing to find out when everybody has a home.
  if (nodes.some((node) => node.fx === undefined)) {
    forceSimulation(nodes)
      .alphaDecay(1 - 0.001 ** (1 / SETTINGS.seedTicks))
      .force(
        'ties',
        forceLink(unionOf(ties, count)).distance((tie) => tie.length * edge),
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
      .tick(SETTINGS.seedTicks);
  }
  const homes = new Float64Array(2 * count);
  for (const [c, node] of nodes.entries()) {
    homes[2 * c] = share((node.fx ?? node.x) / width);
    homes[2 * c + 1] = share((node.fy ?? node.y) / height);
  }
  return homes;
}

/** The middle of the places where a character is, each as often as it is there. */
function anchorOf(
  c: number,
  cast: Cast,
  regions: readonly Region[],
  width: number,
  height: number,
): SimulationNodeDatum {
  let [x, y, scenes] = [0, 0, 0];
  for (let s = 0; s < cast.scenes; s++) {
    const place = cast.whereabouts[s * cast.ids.length + c];
    const region = regions.find((candidate) => candidate.place === place);
    if (!region) continue;
    x += region.x;
    y += region.y;
    scenes++;
  }
  return scenes === 0 ? { x: width / 2, y: height / 2 } : { x: x / scenes, y: y / scenes };
}

/** Every pair that is ever tied, at its mean ideal distance. */
function unionOf(ties: readonly Ties[], count: number): { source: number; target: number; length: number }[] {
  const sums = new Map<number, { sum: number; scenes: number }>();
  for (const scene of ties)
    for (const [key, length] of scene) {
      const { sum, scenes } = sums.get(key) ?? { sum: 0, scenes: 0 };
      sums.set(key, { sum: sum + length, scenes: scenes + 1 });
    }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([key, { sum, scenes }]) => ({
      source: Math.floor(key / count),
      target: key % count,
      length: sum / scenes,
    }));
}

/** Four decimals: a home that is written down and read again is the same home. */
function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
}
