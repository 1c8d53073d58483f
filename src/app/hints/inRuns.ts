/** A number that ends a way of counting: "III.", "1"; or "III.", "2", "4" of "III.2–4". */
const COUNTED = /^(.*?)(\d+)(?:–(\d+))?$/u;

/**
 * The numbers of scenes (from 1, rising) as text, with those that follow each other as a run: "1–3, 7".
 *
 * @param cited how the source counts a scene, where it does: "I.1–3, II.4", "Chapter 1–3, 7"
 */
export function inRuns(numbers: readonly number[], cited?: (number: number) => string | undefined): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const label = (number: number) => cited?.(number) ?? `${number}`;
  const parts = runs.flatMap(([first, last]) => {
    if (last > first + 1) return between(label(first), label(last));
    return first === last ? label(first) : [label(first), label(last)];
  });
  // A word before the number is said once: "Chapter 3, 7".
  return parts
    .map((part, at) => {
      const [word = ''] = /^\p{L}+ /u.exec(part) ?? [];
      return word && parts[at - 1]?.startsWith(word) ? part.slice(word.length) : part;
    })
    .join(', ');
}

/** From the first to the last: "1–3", "III.2–4", "II.5–III.1". */
function between(first: string, last: string): string {
  const [, before, from = first] = COUNTED.exec(first) ?? [];
  const [, same, start, end = start ?? last] = COUNTED.exec(last) ?? [];
  if (before === undefined || same === undefined) return `${first}–${last}`;
  return before === same ? `${before}${from}–${end}` : `${before}${from}–${same}${end}`;
}
