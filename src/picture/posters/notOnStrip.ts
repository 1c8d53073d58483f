import { MOST_ASKED, numbersIn } from './scenesAsked.ts';

/** The numbers of scenes (from 1) that a reader asks for and a filmstrip does not show. */
export type NotOnStrip = {
  /** The story has no such scenes. */
  readonly missing: readonly number[];
  /** They come after those that may be shown. */
  readonly hidden: readonly number[];
  /** They are more than fit. */
  readonly left: readonly number[];
};

/**
 * Why scenes that a reader asks for, as `scenesAsked` reads it, are not on a filmstrip.
 *
 * @param scenes how many the story has
 * @param seen how many of them, from the first, may be shown
 */
export function notOnStrip(text: string, scenes: number, seen: number): NotOnStrip {
  const asked = numbersIn(text, seen);
  const there = asked.filter((number) => number >= 1 && number <= seen);
  return {
    missing: asked.filter((number) => number < 1 || number > scenes),
    hidden: asked.filter((number) => number > seen && number <= scenes),
    left: there.slice(MOST_ASKED),
  };
}
