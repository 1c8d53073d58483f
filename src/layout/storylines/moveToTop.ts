/** Shifts `lines`, in place, so that the topmost row is 0. Returns the height in rows: 0 without any row. */
export function moveToTop(lines: Iterable<(number | undefined)[]>): number {
  const all = [...lines];
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const line of all)
    for (const row of line)
      if (row !== undefined) {
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
      }
  if (bottom < top) return 0;
  for (const line of all)
    for (const [scene, row] of line.entries()) if (row !== undefined) line[scene] = row - top;
  return bottom - top + 1;
}
