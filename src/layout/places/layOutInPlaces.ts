import { forceSimulation, type SimulationNodeDatum } from 'd3';
import type { EngineInput, EngineOutput } from '../engine.ts';
import { SETTINGS } from '../settings.ts';
import { keepInside } from '../stays/constraints.ts';
import { finalPositions } from '../stays/finalPositions.ts';
import type { Region } from '../types.ts';
import { aestheticCostOf } from './aestheticCost.ts';
import { forceCollideInScenes } from './collide.ts';
import { homesOf } from './homes.ts';
import { type Problem, problemOf } from './problem.ts';
import { sceneEdgesOf } from './sceneEdges.ts';
import { forceStory } from './storyForce.ts';

/** Lays out a story in `regions`: every character is always in the region of the place where it is. */
export function layOutInPlaces(
  input: EngineInput,
  regions: readonly Region[],
  progress?: (share: number) => void,
): EngineOutput {
  const { cast, homes: kept } = input;
  const edges = sceneEdgesOf(input.story, cast);
  const problem = problemOf(input, regions, edges);

  // Each start ends in another local minimum: a few are compared after some passes, and the best is carried on. Kept
  // homes are the only start, so the layout is always the same.
  const starts = kept || cast.count > SETTINGS.manyPeople ? 1 : SETTINGS.starts;
  const candidates = Array.from({ length: starts }, (_, turn) => {
    const homes = homesOf(problem, edges, kept, turn);
    const cost = starts === 1 ? 0 : aestheticCostOf(problem, simulate(problem, homes, SETTINGS.trialSweeps));
    return { homes, cost };
  });
  const { homes } = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));

  const settled = simulate(problem, homes, sweepsFor(problem), {
    progress: (share) => progress?.(0.3 * share),
  });
  const positions = finalPositions(problem, settled, (share) => progress?.(0.3 + 0.6 * share));
  return { positions, edge: problem.edge, homes };
}

/**
 * Runs d3's simulation over all instances from `homes`; x and y of instance i at 2 * i. Trials, which are not `final`,
 * do without collide.
 */
function simulate(
  problem: Problem,
  homes: Float64Array,
  sweeps: number,
  final?: { readonly progress: (share: number) => void },
): Float64Array {
  const { cast, bounds } = problem;
  const nodes = Array.from({ length: cast.count * cast.scenes }, (_, i): SimulationNodeDatum => {
    const c = i % cast.count;
    const pin = problem.pinned.get(i);
    if (pin) return { index: i, x: pin.x, y: pin.y, vx: 0, vy: 0, fx: pin.x, fy: pin.y };
    const point = {
      x: bounds.width * (homes[2 * c] as number),
      y: bounds.height * (homes[2 * c + 1] as number),
    };
    keepInside(problem, c, problem.regionOf[i] as number, point);
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
    if (final) simulation.force('collide', forceCollideInScenes(cast)).tick(SETTINGS.collideSweeps);
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
  if (pairs > SETTINGS.tooManyPairs) return 0;
  return pairs > SETTINGS.manyPairs
    ? Math.ceil((SETTINGS.sweeps * SETTINGS.manyPairs) / pairs)
    : SETTINGS.sweeps;
}
