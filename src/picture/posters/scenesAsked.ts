import type { Story } from '../../story/types.ts';

/** A filmstrip shows at most so many scenes that the reader asks for. */
export const MOST_ASKED = 24;

/**
 * The scenes (0-based) of a story that a reader asks for: "1, 6, 9", or "/3" for every third, the first included. Scenes that the
 * story does not have are left out; undefined where none is left.
 */
export function scenesAsked(text: string, { scenes }: Story): readonly number[] | undefined {
  const asked = numbersIn(text, scenes.length).filter((number) => number >= 1 && number <= scenes.length);
  return asked.length === 0 ? undefined : asked.slice(0, MOST_ASKED).map((number) => number - 1);
}

/** The numbers that a reader asks for, in order, each once; "/3" means the scenes of a story that has so many. */
export function numbersIn(text: string, scenes: number): readonly number[] {
  const interval = Number(/^\s*\/\s*(\d+)\s*$/.exec(text)?.[1] ?? 0);
  if (interval > 0) return Array.from({ length: Math.ceil(scenes / interval) }, (_, at) => at * interval + 1);
  return [...new Set((text.match(/\d+/g) ?? []).map(Number))].sort((a, b) => a - b);
}
