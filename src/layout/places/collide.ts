import { type Force, forceCollide, type SimulationNodeDatum } from 'd3';
import type { Problem } from '../stays/constraints.ts';

/** d3's collide in each scene by itself (one quadtree a scene, or the scenes would push each other), as the last touch. */
export function forceCollideInScenes(problem: Problem): Force<SimulationNodeDatum, undefined> {
  const { count, scenes, cast } = problem;
  // The disc that covers as much as the footprint; the corners are left to the exact separation.
  const radii = cast.boxes.map(({ half, up, down }) => Math.sqrt((2 * half * (up + down)) / Math.PI));
  const collides = Array.from({ length: scenes }, () =>
    forceCollide<SimulationNodeDatum>((node) => radii[(node.index as number) % count] as number).strength(
      0.5,
    ),
  );
  const force: Force<SimulationNodeDatum, undefined> = (alpha) => {
    for (const collide of collides) collide(alpha);
  };
  force.initialize = (nodes, random) => {
    for (const [s, collide] of collides.entries())
      collide.initialize?.(nodes.slice(s * count, (s + 1) * count), random);
  };
  return force;
}
