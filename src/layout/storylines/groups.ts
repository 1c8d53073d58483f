import type { Scene } from '../../story/types.ts';

/** Lines side by side in one scene, from the top: those of all characters who meet, or one line that passes by. */
export type Group = { readonly ids: readonly string[] };

/** Rows between a group of several lines and its neighbours, and between two single lines. */
const GROUP_GAP = 1.6;
const LINE_GAP = 1;

/** The groups of a scene from the top, given the order of its lines. */
export function groupsOf(order: readonly string[], { present }: Pick<Scene, 'present'>): Group[] {
  const meeting = new Set(present.map(({ character }) => character));
  const together = order.filter((id) => meeting.has(id));
  return order.flatMap((id) =>
    meeting.has(id) ? (id === together[0] ? [{ ids: together }] : []) : [{ ids: [id] }],
  );
}

/** Rows from the top of one group to the top of the next, at least. */
export function spacingBetween(above: Group, below: Group): number {
  return above.ids.length - 1 + (above.ids.length > 1 || below.ids.length > 1 ? GROUP_GAP : LINE_GAP);
}

/** Rows from the top of the first group to the top of each, if they stand as close as they may. */
export function offsetsOf(groups: readonly Group[]): number[] {
  let offset = 0;
  return groups.map((group, index) => {
    if (index > 0) offset += spacingBetween(groups[index - 1] as Group, group);
    return offset;
  });
}
