/** The room of a name round the point where its owner stands, in any unit: half its width, and where it begins and ends below. */
export type NameRoom = { readonly half: number; readonly top: number; readonly bottom: number };

/** Where everybody stands at one moment: x and y of number n at 2 * n. */
export type Standing = ArrayLike<number>;

/**
 * Whose names can be drawn: those that come first in `order`, as long as none lies on another one in any of the
 * `moments`. What is drawn follows from the moments alone, so that names do not flicker as the time goes on.
 */
export function thinNames(
  order: Iterable<number>,
  rooms: readonly NameRoom[],
  moments: readonly Standing[],
  most: number,
): ReadonlySet<number> {
  const kept = new Set<number>();
  const grids = moments.map(() => new Map<number, number[]>());
  const cell = Math.max(1, ...rooms.map(({ half, top, bottom }) => Math.max(2 * half, bottom - top)));
  const key = (column: number, row: number) => row * 65_536 + column;
  const cellOf = (value: number) => Math.floor(value / cell);

  const free = (number: number, moment: number): boolean => {
    const standing = moments[moment] as Standing;
    const room = rooms[number] as NameRoom;
    const x = standing[2 * number] as number;
    const y = standing[2 * number + 1] as number;
    for (let row = -1; row <= 1; row++)
      for (let column = -1; column <= 1; column++)
        for (const other of grids[moment]?.get(key(cellOf(x) + column, cellOf(y) + row)) ?? []) {
          const taken = rooms[other] as NameRoom;
          const dy = (standing[2 * other + 1] as number) - y;
          if (
            Math.abs((standing[2 * other] as number) - x) < room.half + taken.half &&
            dy + taken.top < room.bottom &&
            dy + taken.bottom > room.top
          )
            return false;
        }
    return true;
  };

  for (const number of order) {
    if (kept.size >= most) break;
    if (!moments.every((_, moment) => free(number, moment))) continue;
    kept.add(number);
    for (const [moment, standing] of moments.entries()) {
      const at = key(cellOf(standing[2 * number] as number), cellOf(standing[2 * number + 1] as number));
      const grid = grids[moment] as Map<number, number[]>;
      grid.set(at, [...(grid.get(at) ?? []), number]);
    }
  }
  return kept;
}
