/**
 * A number as a reader would write it: 0.1 + 0.2 is 0.3. Rounds to `digits` significant digits, but never the part
 * before the decimal point.
 */
export function rounded(value: number, digits = 6): number {
  return Math.abs(value) >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits));
}
