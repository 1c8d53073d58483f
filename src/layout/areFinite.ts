/** Whether something that was kept is so many numbers, all of them finite: browsers, extensions and other versions may leave anything. */
export function areFinite(numbers: unknown, count: number): numbers is Float64Array {
  return numbers instanceof Float64Array && numbers.length === count && numbers.every(Number.isFinite);
}
