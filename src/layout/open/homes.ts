import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { Wish } from '../places/stress.ts';
import { SETTINGS } from '../settings.ts';
import type { Stage } from './instances.ts';
import { OPEN } from './settings.ts';
import type { Springs } from './springs.ts';
import { pullOn, tension } from './stress.ts';
import type { Union } from './unionGraph.ts';

/** d3's own unit, an edge of 30, is what its defaults are good for. */
const D3_EDGE = 30;

/**
 * A home in L for each character, round (0, 0): one d3-force layout of all scenes together. Who has a home in `known`
 * keeps it. `turn` (0, 1, 2, …) starts from another side.
 */
export function homesTogether(
  union: Union,
  count: number,
  known: ReadonlyMap<number, readonly [number, number]>,
  turn: number,
): Float64Array {
  const homes = new Float64Array(2 * count);
  const nodes = Array.from({ length: count }, (_, c): SimulationNodeDatum => {
    const own = known.get(c);
    if (own) return { fx: own[0] * D3_EDGE, fy: own[1] * D3_EDGE };
    // d3's own sunflower arrangement, so that nobody starts in the same spot, turned.
    const angle = (turn % 2 === 0 ? c : -c) * Math.PI * (3 - Math.sqrt(5)) + 1.9 * turn;
    const radius = 0.5 * D3_EDGE * Math.sqrt(0.5 + c);
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  if (known.size < count) {
    const ticks = count > SETTINGS.crowd ? OPEN.crowdTicks : OPEN.ticks;
    forceSimulation(nodes)
      .alphaDecay(1 - 0.001 ** (1 / ticks))
      .force(
        'ties',
        forceLink(linksOf(union, count)).distance((tie) => tie.length * D3_EDGE),
      )
      .force(
        'apart',
        forceManyBody()
          .strength(-D3_EDGE)
          .theta(count > SETTINGS.crowd ? 1.2 : 0.9),
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
  if (known.size === 0) scaleTo(union, homes);
  return homes;
}

type Link = { source: number; target: number; length: number };

/** The ties that hold longest, as many as d3 can be quick with: what comes and goes in a scene says little of home. */
function linksOf({ ends, lengths, scenes }: Union, count: number): Link[] {
  const order = Array.from(lengths.keys());
  const most = OPEN.tiesInSeed * count;
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

/** Scales `homes`, in place, so that ties have their lengths as well as they can. */
function scaleTo({ ends, lengths, scenes }: Union, homes: Float64Array): void {
  let [drawn, squares] = [0, 0];
  for (let e = 0; e < lengths.length; e++) {
    const [a, b] = [ends[2 * e] as number, ends[2 * e + 1] as number];
    const dx = (homes[2 * a] as number) - (homes[2 * b] as number);
    const dy = (homes[2 * a + 1] as number) - (homes[2 * b + 1] as number);
    const ratio = Math.sqrt(dx * dx + dy * dy) / (lengths[e] as number);
    drawn += (scenes[e] as number) * ratio;
    squares += (scenes[e] as number) * ratio * ratio;
  }
  const scale = squares > 0 ? drawn / squares : 1;
  for (let i = 0; i < homes.length; i++) homes[i] = (homes[i] as number) * scale;
}

/**
 * Moves homes, in place, to the best that one picture for all scenes can be: the story as it would stand if nobody ever moved.
 *
 * @returns how bad that is, to choose between several
 */
export function settleHomes(stage: Stage, springs: Springs, homes: Float64Array, sweeps: number): number {
  const wish: Wish = { weight: 0, x: 0, y: 0 };
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (let k = 0; k < stage.count; k++) {
      const c = sweep % 2 === 0 ? k : stage.count - 1 - k;
      const x = homes[2 * c] as number;
      const y = homes[2 * c + 1] as number;
      // A little weight on where one is, for those whom nothing holds.
      wish.weight = 1e-3;
      wish.x = 1e-3 * x;
      wish.y = 1e-3 * y;
      const end = stage.first[c + 1] as number;
      for (let i = stage.first[c] as number; i < end; i++)
        pullOn(springs, i, x, y, homes, stage.characterOf, wish);
      homes[2 * c] = wish.x / wish.weight;
      homes[2 * c + 1] = wish.y / wish.weight;
    }
  return tension(springs, homes, stage.characterOf);
}
