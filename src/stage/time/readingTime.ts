import { weightOf } from '../../measures/changeAmount.ts';
import { linesOf } from '../../picture/marks/labels/linesOf.ts';
import { SETTINGS } from '../../picture/settings.ts';
import { changesAt } from '../../story/state.ts';
import type { ViewState } from '../../view/viewState.ts';

/** Milliseconds: for the picture itself, for each word on it, and the most for a scene. */
const PICTURE = 1000;
const WORD = 250;
const MOST = 8000;

/** How long it takes to read a scene's picture: milliseconds, by the words of its labels, of which it has only so many. */
export function readingTime({ story, scene, language, hiddenKinds }: ViewState): number {
  const turns = changesAt(story, scene)
    .filter(({ before, after }) => !hiddenKinds.has((after ?? before)?.kind ?? 'unknown'))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, SETTINGS.mostLabels);
  const phrasing = {
    scene,
    language,
    place: 'beside',
    former: true,
    width: Number.POSITIVE_INFINITY,
  } as const;
  const words = turns
    .flatMap((turn) => linesOf(story, turn, phrasing))
    .flatMap(({ who, text }) => (who + text).match(WORDS) ?? []);
  return Math.min(MOST, PICTURE + WORD * words.length);
}

const WORDS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
