import type { Force, SimulationNodeDatum } from 'd3';
import { SETTINGS } from '../settings.ts';
import { hold, middleOf, type Problem, runsOf } from '../stays/constraints.ts';
import { steady, wishesFor } from '../trajectory.ts';
import { type Wish, wishOffEdges, wishOfOthers } from './stress.ts';

/**
 * The whole story as one force: in each tick every character in turn is moved, in all scenes at once, to the best
 * compromise between its company in each scene and standing still between scenes. The nodes are all instances.
 * It sets velocities, so that the simulation honours fixed nodes and collide sees where everybody is about to be.
 */
export function forceStory(problem: Problem, homes: Float64Array): Force<SimulationNodeDatum, undefined> {
  const { count, scenes, edge } = problem;
  const { width, height } = problem.frame;
  const runs = Array.from({ length: count }, (_, c) => runsOf(problem, c));
  const positions = new Float64Array(2 * count * scenes);
  const offEdges = count <= SETTINGS.manyPeople;
  const wishes = wishesFor(scenes);
  const wish: Wish = { weight: 0, x: 0, y: 0 };
  const point = { x: 0, y: 0 };
  let nodes: SimulationNodeDatum[] = [];
  let forwards = true;

  function settle(c: number, alpha: number): void {
    for (const run of runs[c] as number[][]) {
      const r = problem.region[(run[0] as number) * count + c] as number;
      const middle = middleOf(problem, r);
      for (let k = 0; k < run.length; k++) {
        const s = run[k] as number;
        const centring = SETTINGS.middle / (problem.company[s * count + c] as number);
        wish.weight = SETTINGS.home + centring;
        wish.x = SETTINGS.home * width * (homes[2 * c] as number) + centring * middle.x;
        wish.y = SETTINGS.home * height * (homes[2 * c + 1] as number) + centring * middle.y;
        wishOfOthers(problem, s, c, positions, wish);
        if (offEdges) wishOffEdges(problem, s, c, positions, wish);
        wishes.weights[k] = wish.weight;
        wishes.xs[k] = wish.x;
        wishes.ys[k] = wish.y;
      }
      steady(problem, c, run, wishes, positions, (0.02 + alpha) * edge * SETTINGS.drift);
      for (let k = 0; k < run.length; k++) {
        const i = (run[k] as number) * count + c;
        if (problem.pinned.has(i)) continue;
        point.x = positions[2 * i] as number;
        point.y = positions[2 * i + 1] as number;
        hold(problem, c, r, point);
        positions[2 * i] = point.x;
        positions[2 * i + 1] = point.y;
      }
    }
  }

  function force(alpha: number): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as SimulationNodeDatum;
      positions[2 * i] = node.x as number;
      positions[2 * i + 1] = node.y as number;
    }
    // Alternating, or the characters that come first would always give way to the last.
    for (let k = 0; k < count; k++) settle(forwards ? k : count - 1 - k, alpha);
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
