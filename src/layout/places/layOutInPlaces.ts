import { forceSimulation, type SimulationNodeDatum } from 'd3';
import type { Story } from '../../story/types.ts';
import type { Cast } from '../cast.ts';
import { tiesOf } from '../edgeLength.ts';
import { FRAMES, SETTINGS } from '../settings.ts';
import {
  companyOf,
  edgeOf,
  hold,
  type Problem,
  pinnedAt,
  regionOfEach,
  stretchOf,
} from '../stays/constraints.ts';
import { placed } from '../stays/finalPositions.ts';
import type { Layout, Pin, Region, Shape } from '../types.ts';
import { faultsOf } from './aestheticCost.ts';
import { forceCollideInScenes } from './collide.ts';
import { distancesOfScenes } from './distances.ts';
import { type Homes, homesOf } from './homes.ts';
import { forceStory } from './storyForce.ts';

export type Wanted = {
  readonly shape: Shape;
  readonly pins: readonly Pin[];
  readonly known: Homes | undefined;
  readonly continuity: number;
};

/** Lays out a story whose places divide the frame into `regions`: everybody is always in the region where it is. */
export function layOutInPlaces(
  story: Story,
  cast: Cast,
  regions: readonly Region[],
  { shape, pins, known, continuity }: Wanted,
  progress?: (share: number) => void,
): Pick<Layout, 'width' | 'height' | 'positions' | 'edge' | 'homes'> {
  // What the picture is made of: people, regions that never move, and how far apart people want to be in each scene.
  const count = cast.ids.length;
  const frame = FRAMES[shape];
  const region = regionOfEach(cast, regions);
  const edge = edgeOf(cast, region, regions, shape);
  const ties = tiesOf(story, cast);

  // Each start ends in a picture of its own: several are tried for a few sweeps, and the most promising is carried on.
  // With homes kept there is one start, and so always the same picture.
  const problem: Problem = {
    cast,
    count,
    scenes: cast.scenes,
    frame,
    edge,
    regions,
    region,
    stretch: stretchOf(regions, shape),
    company: companyOf(cast, region),
    edges: ties.edges,
    distances: distancesOfScenes(ties.all, count),
    pinned: pinnedAt(cast, pins, regions, frame),
    continuity,
    least: { seen: SETTINGS.stay, unseen: SETTINGS.stayAbsent },
  };
  const starts = known || count > SETTINGS.manyPeople ? 1 : SETTINGS.starts;
  const candidates = Array.from({ length: starts }, (_, turn) => {
    const homes = homesOf(cast, ties.all, regions, shape, edge, known, turn);
    return {
      homes,
      faults: starts === 1 ? 0 : faultsOf(problem, settle(problem, homes, SETTINGS.trialSweeps, true)),
    };
  });
  const { homes } = candidates.reduce((a, b) => (b.faults < a.faults ? b : a));
  const swept = (share: number) => progress?.(0.3 * share);
  const settled = settle(problem, homes, sweepsFor(problem), false, swept);
  const cut = (share: number) => progress?.(0.3 + 0.6 * share);
  return { ...frame, positions: placed(problem, settled, cut), edge, homes };
}

/** Runs d3's simulation over all instances at once; a trial is not tidied up. */
function settle(
  problem: Problem,
  homes: Float64Array,
  sweeps: number,
  trial: boolean,
  progress?: (share: number) => void,
): Float64Array {
  const { count, scenes } = problem;
  const { width, height } = problem.frame;
  const nodes = Array.from({ length: count * scenes }, (_, i): SimulationNodeDatum => {
    const c = i % count;
    const pin = problem.pinned.get(i);
    if (pin) return { index: i, x: pin.x, y: pin.y, vx: 0, vy: 0, fx: pin.x, fy: pin.y };
    const point = { x: width * (homes[2 * c] as number), y: height * (homes[2 * c + 1] as number) };
    hold(problem, c, problem.region[i] as number, point);
    return { index: i, x: point.x, y: point.y, vx: 0, vy: 0 };
  });
  if (sweeps > 0) {
    const simulation = forceSimulation(nodes)
      .velocityDecay(0)
      .alphaDecay(1 - 0.001 ** (1 / sweeps))
      .force('story', forceStory(problem, homes))
      .stop();
    for (let sweep = 1; sweep <= sweeps; sweep++) {
      simulation.tick();
      progress?.(sweep / sweeps);
    }
    if (!trial) simulation.force('collide', forceCollideInScenes(problem)).tick(SETTINGS.collideSweeps);
  }
  const positions = new Float64Array(2 * nodes.length);
  for (const [i, node] of nodes.entries()) {
    positions[2 * i] = node.x as number;
    positions[2 * i + 1] = node.y as number;
  }
  return positions;
}

/** Very large stories get fewer passes, and in the end none: everybody then stands at home. */
function sweepsFor({ count, scenes }: Problem): number {
  const pairs = count * count * scenes;
  if (pairs > SETTINGS.tooManyPairs) return 0;
  return pairs > SETTINGS.manyPairs
    ? Math.ceil((SETTINGS.sweeps * SETTINGS.manyPairs) / pairs)
    : SETTINGS.sweeps;
}
