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
  const cell = rooms.reduce((most, { half, top, bottom }) => Math.max(most, 2 * half, bottom - top), 1);
  const cellOf = (value: number) => Math.floor(value / cell);
  const keyOf = (column: number, row: number) => row * 65_536 + column;
  const grids = moments.map(() => new Map<number, number[]>());

  const isFree = (number: number, standing: Standing, grid: ReadonlyMap<number, readonly number[]>) => {
    const { half, top, bottom } = rooms[number] as NameRoom;
    const x = standing[2 * number] as number;
    const y = standing[2 * number + 1] as number;
    const [column, row] = [cellOf(x), cellOf(y)];
    for (let down = row - 1; down <= row + 1; down++)
      for (let right = column - 1; right <= column + 1; right++) {
        const others = grid.get(keyOf(right, down));
        if (!others) continue;
        for (const other of others) {
          const taken = rooms[other] as NameRoom;
          const dy = (standing[2 * other + 1] as number) - y;
          if (
            Math.abs((standing[2 * other] as number) - x) < half + taken.half &&
            dy + taken.top < bottom &&
            dy + taken.bottom > top
          )
            return false;
        }
      }
    return true;
  };

  for (const number of order) {
    if (kept.size >= most) break;
    if (!moments.every((standing, m) => isFree(number, standing, grids[m] as Map<number, number[]>)))
      continue;
    kept.add(number);
    for (const [m, standing] of moments.entries()) {
      const at = keyOf(cellOf(standing[2 * number] as number), cellOf(standing[2 * number + 1] as number));
      const grid = grids[m] as Map<number, number[]>;
      const here = grid.get(at);
      if (here) here.push(number);
      else grid.set(at, [number]);
    }
  }
  return kept;
}
