import { SETTINGS } from './settings.ts';
import type { Layout } from './types.ts';

const PASSES = 30;

/** How much further than necessary footprints are moved, as a share, so that rounding leaves no overlap. */
const SLACK = 1e-3;

/**
 * Moves overlapping footprints of `people` apart, in place: each pair along the line between the two positions, until
 * the second is outside the box that both footprints make together (their Minkowski sum). Unlike a move along the
 * shorter axis (`separation.ts`), which flips between axes, the result changes continuously with the positions, so that
 * characters on their way do not jump.
 */
export function pushApart(
  layout: Pick<Layout, 'footprints' | 'width' | 'height'>,
  positions: Float64Array,
  people: readonly number[],
): void {
  const { footprints, width, height } = layout;
  for (let pass = 0; pass < PASSES; pass++) {
    let clear = true;
    for (let k = 0; k < people.length; k++)
      for (let l = k + 1; l < people.length; l++) {
        const a = people[k] as number;
        const b = people[l] as number;
        const dx = (positions[2 * b] as number) - (positions[2 * a] as number);
        const wide = (footprints[3 * a] as number) + (footprints[3 * b] as number);
        if (Math.abs(dx) >= wide) continue;
        const dy = (positions[2 * b + 1] as number) - (positions[2 * a + 1] as number);
        const upper = dy >= 0 ? a : b;
        const lower = dy >= 0 ? b : a;
        const high = (footprints[3 * upper + 2] as number) + (footprints[3 * lower + 1] as number);
        const reach = Math.max(Math.abs(dx) / wide, Math.abs(dy) / high);
        if (reach >= 1) continue;
        clear = false;
        const grow = (1 + SLACK) / Math.max(reach, 1e-3) - 1;
        const px = dx * grow;
        const py = reach === 0 ? high : dy * grow;
        positions[2 * a] = (positions[2 * a] as number) - px / 2;
        positions[2 * a + 1] = (positions[2 * a + 1] as number) - py / 2;
        positions[2 * b] = (positions[2 * b] as number) + px / 2;
        positions[2 * b + 1] = (positions[2 * b + 1] as number) + py / 2;
      }
    if (clear) return;
    for (const c of people) {
      const half = footprints[3 * c] as number;
      const up = footprints[3 * c + 1] as number;
      const down = footprints[3 * c + 2] as number;
      const { margin } = SETTINGS;
      positions[2 * c] = Math.min(width - margin - half, Math.max(margin + half, positions[2 * c] as number));
      positions[2 * c + 1] = Math.min(
        height - margin - down,
        Math.max(margin + up, positions[2 * c + 1] as number),
      );
    }
  }
}
