/** One measure: its name, the number, and the most that it may be where there is a goal. */
export type Row = {
  readonly what: string;
  readonly measured: number;
  readonly unit?: string;
  readonly goal?: { readonly atMost: number };
};

const number = (value: number) => (Number.isInteger(value) ? String(value) : value.toPrecision(3));

/** The rows as text in columns; those with a goal say whether it is met. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, measured, unit = '', goal }) => [
    what,
    `${number(measured)} ${unit}`.trim(),
    goal ? `at most ${number(goal.atMost)} ${unit}`.trim() : '',
    goal ? (measured <= goal.atMost ? 'yes' : 'NO') : '',
  ]);
  return columns([['measure', 'measured', 'goal', 'met'], ...cells]);
}

/** Lines of cells, each column as wide as its widest cell. */
export function columns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
