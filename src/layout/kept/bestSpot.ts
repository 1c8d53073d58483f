import type { Point } from '../bounds.ts';
import { roundPosition } from '../roundPosition.ts';
import { keepInside } from '../stays/constraints.ts';
import { SPOT } from './settings.ts';
import { type Field, type SceneNow, sceneNow, spotCost } from './spotCost.ts';

/** A spot, and what it costs in all scenes. */
export type Spot = { readonly at: Readonly<Point>; readonly cost: number };

/**
 * The best spot for character `c` in some `scenes`, which has one region in all of them: those of a grid over the region, then of
 * finer ones around the best so far. With `from`, the way from there costs, too: `moved` for each L, by square.
 */
export function bestSpot(
  field: Field,
  c: number,
  scenes: readonly number[],
  from?: Readonly<Point> & { readonly moved: number },
): Spot {
  const { problem } = field;
  const region = problem.regionOf[(scenes[0] as number) * problem.cast.count + c] as number;
  const groups = groupsOf(field, c, scenes);
  const inside = (x: number, y: number): Point => {
    const point = { x, y };
    keepInside(problem, c, region, point);
    return { x: roundPosition(point.x), y: roundPosition(point.y) };
  };
  let best: Spot = { at: inside(0, 0), cost: Number.POSITIVE_INFINITY };
  const look = (at: Readonly<Point>) => {
    const way = from ? Math.hypot(at.x - from.x, at.y - from.y) / problem.edge : 0;
    let cost = scenes.length * (from?.moved ?? 0) * way * way;
    for (const { scene, times } of groups) {
      if (cost >= best.cost) return;
      cost += times * spotCost(problem, scene, c, at);
    }
    if (cost < best.cost) best = { at, cost };
  };
  if (from) look(inside(from.x, from.y));
  const [least, most] = [inside(-1e6, -1e6), inside(1e6, 1e6)];
  const [wide, high] = [most.x - least.x, most.y - least.y];
  const step = Math.max(SPOT.step, Math.sqrt((wide * high) / SPOT.tries));
  for (let y = least.y; y <= most.y; y += step)
    for (let x = least.x; x <= most.x; x += step) look(inside(x, y));
  for (const finer of SPOT.finer) {
    const { x, y } = best.at;
    for (let dy = -2; dy <= 2; dy++)
      for (let dx = -2; dx <= 2; dx++) look(inside(x + dx * finer * step, y + dy * finer * step));
  }
  return best;
}

type SceneGroup = { readonly scene: SceneNow; times: number };

/** Consecutive scenes in which all others stand the same and have the same ties. */
function groupsOf(field: Field, c: number, scenes: readonly number[]): SceneGroup[] {
  const { lines, distances } = field.problem;
  const groups: SceneGroup[] = [];
  for (const s of scenes) {
    const scene = sceneNow(field, s);
    const last = groups.at(-1);
    const isSame =
      last &&
      distances[last.scene.s] === distances[s] &&
      lines[last.scene.s]?.join() === lines[s]?.join() &&
      scene.standings.every((at, d) => {
        const before = last.scene.standings[d];
        return d === c || (at?.x === before?.x && at?.y === before?.y);
      });
    if (isSame) last.times++;
    else groups.push({ scene, times: 1 });
  }
  return groups;
}
