import type { Scene } from '../../story/types.ts';

/** A line that passes a scene by, or those who meet in it, who stay together: from the top. */
export type Unit = { readonly ids: readonly string[] };

/** Between those who meet and those who pass by, in rows; and between any two who pass by. */
const CLEAR = 1.6;
const APART = 1;

/** The units of one scene from the top, of whose lines the order is known. */
export function unitsOf(order: readonly string[], { present }: Pick<Scene, 'present'>): Unit[] {
  const meeting = new Set(present.map(({ character }) => character));
  const block = order.filter((id) => meeting.has(id));
  return order.flatMap((id) =>
    meeting.has(id) ? (id === block[0] ? [{ ids: block }] : []) : [{ ids: [id] }],
  );
}

/** How far below the top of one unit the top of the next one has to be, in rows. */
export function roomBetween(above: Unit, under: Unit): number {
  return above.ids.length - 1 + (above.ids.length > 1 || under.ids.length > 1 ? CLEAR : APART);
}

/** How far below the top of the first unit the top of each has to be. */
export function offsetsOf(units: readonly Unit[]): number[] {
  let offset = 0;
  return units.map((unit, index) => {
    if (index > 0) offset += roomBetween(units[index - 1] as Unit, unit);
    return offset;
  });
}
