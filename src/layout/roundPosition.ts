/** Two decimals: finer than can be seen, and short in files. */
export function roundPosition(value: number): number {
  return Math.round(value * 100) / 100;
}
