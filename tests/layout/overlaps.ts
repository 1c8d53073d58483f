import type { Layout } from '../../src/layout/types.ts';

/** Pairs of `people` (all, without it) whose footprints overlap at these positions, by id. */
export function overlaps(layout: Layout, positions: Float64Array, people?: ReadonlySet<number>): string[] {
  const { characters, footprints } = layout;
  const pairs: string[] = [];
  for (let a = 0; a < characters.length; a++)
    for (let b = a + 1; b < characters.length; b++) {
      if (people && !(people.has(a) && people.has(b))) continue;
      const [ax, ay, bx, by] = [2 * a, 2 * a + 1, 2 * b, 2 * b + 1].map(
        (i) => positions[i] as number,
      ) as Four;
      const [halfA, upA, downA] = footprints.subarray(3 * a) as unknown as Four;
      const [halfB, upB, downB] = footprints.subarray(3 * b) as unknown as Four;
      const apart = Math.abs(ax - bx) >= halfA + halfB || by - ay >= downA + upB || ay - by >= upA + downB;
      if (!apart) pairs.push(`${characters[a]} on ${characters[b]}`);
    }
  return pairs;
}

type Four = [number, number, number, number];
