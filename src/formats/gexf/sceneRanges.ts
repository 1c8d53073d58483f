import type { SceneRange } from '../kit/period.ts';

/** Ranges in order, joined where they touch or overlap. */
export function merged(ranges: readonly SceneRange[]): SceneRange[] {
  const kept: SceneRange[] = [];
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    const before = kept.at(-1);
    if (before && first <= before.last + 1) {
      kept[kept.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    } else kept.push({ first, last });
  }
  return kept;
}

/** The scenes that are in a range of both lists. */
export function common(some: readonly SceneRange[], others: readonly SceneRange[]): SceneRange[] {
  const both: SceneRange[] = [];
  for (const one of some) {
    for (const other of others) {
      const [first, last] = [Math.max(one.first, other.first), Math.min(one.last, other.last)];
      if (first <= last) both.push({ first, last });
    }
  }
  return both;
}
