import { type Force, forceCollide, type SimulationNodeDatum } from 'd3';
import type { Cast } from '../cast.ts';

/** d3's collide in each scene by itself, with one quadtree per scene: otherwise scenes would push each other. */
export function forceCollideInScenes({
  count,
  scenes,
  footprints,
}: Cast): Force<SimulationNodeDatum, undefined> {
  // Discs of the same area as the footprints; `separate` takes care of the corners later.
  const radii = footprints.map(({ half, up, down }) => Math.sqrt((2 * half * (up + down)) / Math.PI));
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
