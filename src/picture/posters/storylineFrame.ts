import type { Storylines } from '../../layout/storylines/storylines.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { round } from '../curve.ts';
import { type Font, wrap } from '../text/fit.ts';

/** Room for names before the first scene. */
export const LEFT = 150;
const RIGHT = 30;
export const ROW = 26;
/** Between two scenes; less in long stories, which would grow beyond what programs open. */
const STEP = 46;
const WIDEST = 12_000;
export const HELP: Font = { family: 'sans', size: 13, weight: 400 };

/** Where things stand among storylines, in picture units: scenes from left to right, rows from the top. */
export function frameOf(storylines: Storylines, language: AppLanguage) {
  const step = Math.min(STEP, WIDEST / Math.max(1, storylines.scenes));
  const width = Math.max(640, LEFT + (storylines.scenes - 1) * step + RIGHT);
  const help = wrap(wordingIn(language).storylines.help, HELP, width - 56);
  const top = 92 + help.length * 17;
  return {
    step,
    width,
    help,
    top,
    bottom: top + storylines.rows * ROW,
    x: (scene: number) => round(LEFT + scene * step),
    y: (row: number) => round(top + (row + 0.5) * ROW),
  };
}
