import type { DrawnLine, Ranked, Tweened } from '../../tween.ts';

/**
 * Calls `add` for each of the lines (heaviest first) of rank below `mostLines`, and `flush` after every `atOnce` of them:
 * to paint several lines as one path.
 */
export function inGroups(
  lines: readonly Ranked[],
  { mostLines, atOnce }: { readonly mostLines: number; readonly atOnce: number },
  add: (line: Tweened<DrawnLine>) => void,
  flush: () => void,
): void {
  let added = 0;
  for (const { line, rank } of lines) {
    if (rank >= mostLines) break;
    add(line);
    if (++added % atOnce === 0) flush();
  }
  if (added % atOnce !== 0) flush();
}
