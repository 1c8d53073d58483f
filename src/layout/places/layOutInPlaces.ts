import { forceSimulation, type SimulationNodeDatum } from 'd3';
import { DEFAULT_FOOTPRINT } from '../cast.ts';
import type { EngineInput, EngineOutput } from '../engine.ts';
import { REFERENCE_ROOM } from '../room.ts';
import { SETTINGS } from '../settings.ts';
import { keepInside } from '../stays/constraints.ts';
import type { Region } from '../types.ts';
import { aestheticCostOf } from './aestheticCost.ts';
import { forceCollideInScenes } from './collide.ts';
import { filled } from './fill.ts';
import { finalPositions } from './finalPositions.ts';
import { homesOf, startsIn } from './homes.ts';
import { type Problem, problemOf } from './problem.ts';
import { referenceRegionsOf } from './regions.ts';
import { type SceneEdges, sceneEdgesOf } from './sceneEdges.ts';
import { PLACES } from './settings.ts';
import { forceStory } from './storyForce.ts';

/** Lays out a story in `regions`: every character is always in the region of the place where it is. */
export function layOutInPlaces(
  input: EngineInput,
  regions: readonly Region[],
  progress?: (share: number) => void,
): EngineOutput {
  const edges = sceneEdgesOf(input.story, input.cast);
  const reference = referenceOf(input, edges);
  const homes = homesIn(reference, edges, input.homes);

  const narrow = problemOf(input, regions, edges);
  const starts = startsIn(narrow, reference, homes);
  const sweeps = sweepsFor(narrow);
  const trial = simulate(narrow, starts, starts, Math.min(sweeps, PLACES.fillingSweeps));
  const problem = filled(narrow, trial);
  const settled = simulate(problem, trial, starts, sweeps, {
    progress: (share) => progress?.(0.3 * share),
  });
  // Springs draw people together again: once more, without passes that would undo it.
  const full = filled(problem, settled);
  const positions = finalPositions(full, settled, (share) => progress?.(0.3 + 0.6 * share));
  const { width, height } = reference.bounds;
  const frame = input.homes?.frame ?? {
    x: 0,
    y: 0,
    width: width / reference.edge,
    height: height / reference.edge,
  };
  return { positions, edge: full.edge, homes, frame };
}

/** The story in a room that is always the same: homes depend on no window. */
function referenceOf(input: EngineInput, edges: readonly SceneEdges[]): Problem {
  const cast = { ...input.cast, footprints: input.cast.ids.map(() => DEFAULT_FOOTPRINT) };
  return problemOf({ ...input, cast, room: REFERENCE_ROOM }, referenceRegionsOf(input.cast), edges);
}

/**
 * Homes, as shares of the reference room. Each start ends in another local minimum: a few are compared after some passes, and the
 * best is kept. Kept homes are the only start.
 */
function homesIn(reference: Problem, edges: readonly SceneEdges[], kept: EngineInput['homes']): Float64Array {
  const isLarge = reference.cast.count > SETTINGS.manyPeople || sweepsFor(reference) < PLACES.sweeps;
  const starts = kept || isLarge ? 1 : PLACES.starts;
  const candidates = Array.from({ length: starts }, (_, turn) => {
    const homes = homesOf(reference, edges, kept, turn);
    if (starts === 1) return { homes, cost: 0 };
    const from = startsIn(reference, reference, homes);
    return { homes, cost: aestheticCostOf(reference, simulate(reference, from, from, PLACES.trialSweeps)) };
  });
  return candidates.reduce((a, b) => (b.cost < a.cost ? b : a)).homes;
}

/**
 * Runs d3's simulation over all instances; x and y of instance i at 2 * i, in all arrays. Trials, which are not `final`, do without
 * collide.
 */
function simulate(
  problem: Problem,
  from: Float64Array,
  homes: Float64Array,
  sweeps: number,
  final?: { readonly progress: (share: number) => void },
): Float64Array {
  const { cast, regionOf } = problem;
  const nodes = Array.from({ length: cast.count * cast.scenes }, (_, i): SimulationNodeDatum => {
    const point = { x: from[2 * i] as number, y: from[2 * i + 1] as number };
    keepInside(problem, i % cast.count, regionOf[i] as number, point);
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
      final?.progress(sweep / sweeps);
    }
    if (final) simulation.force('collide', forceCollideInScenes(cast)).tick(PLACES.collideSweeps);
  }
  const positions = new Float64Array(2 * nodes.length);
  for (const [i, node] of nodes.entries()) {
    positions[2 * i] = node.x as number;
    positions[2 * i + 1] = node.y as number;
  }
  return positions;
}

/** Large stories get fewer passes, and very large ones none: every character then stands at its home. */
function sweepsFor({ cast }: Problem): number {
  const pairs = cast.count * cast.count * cast.scenes;
  if (pairs > PLACES.tooManyPairs) return 0;
  return pairs > PLACES.manyPairs ? Math.ceil((PLACES.sweeps * PLACES.manyPairs) / pairs) : PLACES.sweeps;
}
