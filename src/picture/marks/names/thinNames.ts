/** The room of a name, relative to the point where its character stands, in any unit: half its width, and top and bottom. */
export type NameRoom = { readonly half: number; readonly top: number; readonly bottom: number };

/** Where characters stand at one moment: x and y of number n at 2 * n. */
export type Positions = ArrayLike<number>;

/**
 * The names that can be drawn: the first ones in `order`, no more than `most`, that overlap no earlier one in any of the
 * `moments`. The result depends on the moments alone, so names do not flicker as time goes on. `rooms` are by number.
 */
export function thinNames(
  order: Iterable<number>,
  rooms: readonly NameRoom[],
  moments: readonly Positions[],
  most: number,
): ReadonlySet<number> {
  const kept = new Set<number>();
  const cell = cellSize(rooms);
  const grids = moments.map((positions) => gridOf(positions, rooms, cell));
  for (const number of order) {
    if (kept.size >= most) break;
    if (!grids.every((grid) => grid.isFree(number))) continue;
    kept.add(number);
    for (const grid of grids) grid.add(number);
  }
  return kept;
}

/** As large as the largest room, so that rooms can only overlap if their middles are in the same or adjacent cells. */
function cellSize(rooms: readonly NameRoom[]): number {
  return rooms.reduce((largest, { half, top, bottom }) => Math.max(largest, 2 * half, bottom - top), 1);
}

/** The names kept so far at one moment, by the cell that the middle of their room is in. */
function gridOf(positions: Positions, rooms: readonly NameRoom[], cell: number) {
  const cells = new Map<number, number[]>();
  const keyOf = (column: number, row: number) => row * 65_536 + column;
  const columnOf = (number: number) => Math.floor((positions[2 * number] as number) / cell);
  const rowOf = (number: number) => {
    const { top, bottom } = rooms[number] as NameRoom;
    return Math.floor(((positions[2 * number + 1] as number) + (top + bottom) / 2) / cell);
  };
  const overlap = (one: number, other: number) => {
    const [a, b] = [rooms[one], rooms[other]] as [NameRoom, NameRoom];
    const dx = (positions[2 * other] as number) - (positions[2 * one] as number);
    const dy = (positions[2 * other + 1] as number) - (positions[2 * one + 1] as number);
    return Math.abs(dx) < a.half + b.half && dy + b.top < a.bottom && dy + b.bottom > a.top;
  };
  return {
    isFree(number: number): boolean {
      const [column, row] = [columnOf(number), rowOf(number)];
      for (let down = row - 1; down <= row + 1; down++)
        for (let right = column - 1; right <= column + 1; right++)
          if (cells.get(keyOf(right, down))?.some((other) => overlap(number, other))) return false;
      return true;
    },
    add(number: number): void {
      const key = keyOf(columnOf(number), rowOf(number));
      const here = cells.get(key);
      if (here) here.push(number);
      else cells.set(key, [number]);
    },
  };
}
