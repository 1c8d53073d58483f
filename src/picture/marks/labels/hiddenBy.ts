import type { Box } from '../../box.ts';
import { type Sampled, toBox } from '../../lineGrid.ts';

/** The length of a line before and after a box, and the share of it below; undefined where it enters the box more than once. */
export function hiddenBy(box: Box, { xs, ys, length }: Sampled) {
  const last = xs.length - 1;
  let [first, final, count] = [-1, -1, 0];
  for (const [n, x] of xs.entries()) {
    if (toBox(box, x, ys[n] as number) > 0) continue;
    if (first < 0) first = n;
    final = n;
    count++;
  }
  if (count === 0 || count !== final - first + 1) return undefined;
  return {
    before: (first / last) * length,
    after: (1 - final / last) * length,
    share: (final - first) / last,
  };
}
