import type { KindOrUnknown } from '../../../story/types.ts';
import { LOOK } from '../../look.ts';

/** Dashes and gaps of a kind on a line of this width, in picture units; none for an unbroken line. */
export function dashOf(kind: KindOrUnknown, width: number): readonly number[] {
  const dash: readonly number[] = LOOK.relation.dashes[kind];
  if (dash.length === 0) return dash;
  const unit = 1 + width / LOOK.relation.dashGrowth;
  return dash.map((length) => Math.round(length * unit * 10) / 10);
}
