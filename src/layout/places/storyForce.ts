import type { Force, SimulationNodeDatum } from 'd3';
import type { Point } from '../bounds.ts';
import { SETTINGS } from '../settings.ts';
import { keepInside, runsOf } from '../stays/constraints.ts';
import { type Smoothing, smooth, type Target, trajectoryFor } from '../trajectory.ts';
import { middleOf, type Problem } from './problem.ts';
import { PLACES } from './settings.ts';
import { addEdgeClearance, addSprings } from './stress.ts';

/**
 * The whole story as one d3 force, whose nodes are all instances. In each tick every character in turn moves, in all
 * its scenes at once, to the minimum of the stress of each scene plus continuity between scenes. It sets velocities, so
 * that collide sees where every node is about to be. `homes` has the home of each instance.
 */
export function forceStory(problem: Problem, homes: Float64Array): Force<SimulationNodeDatum, undefined> {
  const { cast, edge } = problem;
  const { count, scenes, present } = cast;
  const runs = Array.from({ length: count }, (_, c) => runsOf(problem, c));
  const positions = new Float64Array(2 * count * scenes);
  const keepOffEdges = count <= SETTINGS.manyPeople;
  const trajectory = trajectoryFor(scenes);
  const target: Target = { weight: 0, x: 0, y: 0 };
  const point: Point = { x: 0, y: 0 };
  let nodes: SimulationNodeDatum[] = [];
  let forwards = true;

  function aim(i: number, middle: Point): void {
    const toMiddle = PLACES.middleWeight / (problem.company[i] as number);
    target.weight = SETTINGS.homeWeight + toMiddle;
    target.x = SETTINGS.homeWeight * (homes[2 * i] as number) + toMiddle * middle.x;
    target.y = SETTINGS.homeWeight * (homes[2 * i + 1] as number) + toMiddle * middle.y;
    addSprings(problem, i, positions, target);
    if (keepOffEdges) addEdgeClearance(problem, i, positions, target);
  }

  function move(c: number, run: readonly number[], smoothing: Smoothing): void {
    const region = problem.regionOf[(run[0] as number) * count + c] as number;
    const middle = middleOf(problem, region);
    trajectory.length = run.length;
    for (let k = 0; k < run.length; k++) {
      const s = run[k] as number;
      const i = s * count + c;
      aim(i, middle);
      trajectory.scenes[k] = s;
      trajectory.present[k] = present[i] as number;
      trajectory.xs[k] = positions[2 * i] as number;
      trajectory.ys[k] = positions[2 * i + 1] as number;
      trajectory.weights[k] = target.weight;
      trajectory.targetXs[k] = target.x;
      trajectory.targetYs[k] = target.y;
    }
    smooth(trajectory, smoothing);
    for (let k = 0; k < run.length; k++) {
      const i = (run[k] as number) * count + c;
      point.x = trajectory.xs[k] as number;
      point.y = trajectory.ys[k] as number;
      keepInside(problem, c, region, point);
      positions[2 * i] = point.x;
      positions[2 * i + 1] = point.y;
    }
  }

  function force(alpha: number): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as SimulationNodeDatum;
      positions[2 * i] = node.x as number;
      positions[2 * i + 1] = node.y as number;
    }
    const leastStep = (SETTINGS.noStep + alpha) * edge * SETTINGS.continuityStep;
    const smoothing: Smoothing = { continuity: problem.continuity, edge, leastStep };
    // In alternating order, or the first characters would always yield to the last.
    for (let k = 0; k < count; k++) {
      const c = forwards ? k : count - 1 - k;
      for (const run of runs[c] as number[][]) move(c, run, smoothing);
    }
    forwards = !forwards;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as SimulationNodeDatum;
      node.vx = (positions[2 * i] as number) - (node.x as number);
      node.vy = (positions[2 * i + 1] as number) - (node.y as number);
    }
  }

  force.initialize = (instances: SimulationNodeDatum[]): void => {
    nodes = instances;
  };
  return force;
}
