import { memoizeByStory } from '../story/memoize.ts';
import type { GuideStep } from '../story/types.ts';
import type { ViewState } from './viewState.ts';

/** A step of the guide, and its scene (0-based). */
export type Stop = { readonly scene: number; readonly step: GuideStep };

/** The steps of the guide through a story, in the order in which its scenes are shown. */
export const guideOf = memoizeByStory((story): readonly Stop[] =>
  story.scenes.flatMap(({ guide = [] }, scene) => guide.map((step) => ({ scene, step }))),
);

/** The step of the guide that the reader is at; undefined while the guide is closed. */
export function theStop({ guide, story }: ViewState): Stop | undefined {
  const stops = guide === undefined ? [] : guideOf(story);
  return stops[Math.min(guide ?? 0, stops.length - 1)];
}
