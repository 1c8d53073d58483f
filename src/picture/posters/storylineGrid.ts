import type { Storylines } from '../../layout/storylines/storylines.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { round } from '../curve.ts';
import { type Font, wrap } from '../text/fit.ts';
import { MARGIN } from './Sheet.tsx';

/** Space for names before the first scene, in picture units. */
export const LEFT = 150;
const RIGHT = 30;
const ROW = 26;
/** From one scene to the next; less in long stories, as some programs do not open wider pictures. */
const STEP = 46;
const WIDEST = 12_000;
const NARROWEST = 640;
export const HELP: Font = { family: 'sans', size: 13, weight: 400 };
export const HELP_LINE = 17;

export type StorylineGrid = {
  readonly width: number;
  /** From one scene to the next. */
  readonly step: number;
  /** The explanation above the lines, broken to the width. */
  readonly help: readonly string[];
  /** Above the first row, and below the last. */
  readonly top: number;
  readonly bottom: number;
  /** The x of a scene (0-based). */
  readonly x: (scene: number) => number;
  /** The y of a row. */
  readonly y: (row: number) => number;
};

/** Where storylines are on their sheet, in picture units: scenes from left to right, rows from the top. */
export function gridOf(storylines: Storylines, language: AppLanguage): StorylineGrid {
  const step = Math.min(STEP, WIDEST / Math.max(1, storylines.scenes));
  const width = Math.max(NARROWEST, LEFT + (storylines.scenes - 1) * step + RIGHT);
  const help = wrap(wordingIn(language).storylines.help, HELP, width - 2 * MARGIN);
  const top = 92 + help.length * HELP_LINE;
  return {
    step,
    width,
    help,
    top,
    bottom: top + storylines.rows * ROW,
    x: (scene) => round(LEFT + scene * step),
    y: (row) => round(top + (row + 0.5) * ROW),
  };
}
