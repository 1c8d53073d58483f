/** A cell of a grid by row and column, both 0-based; row -1 has the headings. `part`: which of the buttons in it. */
export type GridSpot = { readonly row: number; readonly column: number; readonly part: number };

/** How far a grid goes, how many rows a page has, and how many buttons the current cell has. */
type GridSize = {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
  readonly parts: number;
};

/** Where a key leads in a grid, as the ARIA Authoring Practices have it; undefined for keys that do not move. */
export function moveInGrid(
  from: GridSpot,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { rows, columns, page, parts }: GridSize,
): GridSpot | undefined {
  const { row, column, part } = from;
  const to = (down: number, across: number): GridSpot => ({
    row: Math.min(rows - 1, Math.max(-1, down)),
    column: Math.min(columns - 1, Math.max(0, across)),
    part: 0,
  });
  switch (key) {
    case 'ArrowRight':
      return part < parts - 1 ? { ...from, part: part + 1 } : to(row, column + 1);
    case 'ArrowLeft':
      return part > 0 ? { ...from, part: part - 1 } : to(row, column - 1);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(Math.max(0, row - page), column);
    case 'Home':
      return to(ctrlKey ? -1 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
