import { memoizeByStory } from '../story/memoize.ts';
import type { GuideStep } from '../story/types.ts';
import type { ViewState } from './viewState.ts';

/** A step of the guide, and its scene (0-based). */
export type Stop = { readonly scene: number; readonly step: GuideStep };

/** The steps of the guide through a story, in the order in which its scenes are shown. */
export const guideOf = memoizeByStory((story): readonly Stop[] =>
  story.scenes.flatMap(({ guide = [] }, scene) => guide.map((step) => ({ scene, step }))),
);

/** Whom the step of the guide is about (ids), where these are several: one alone is selected. */
export function litByGuide({ guide, story }: ViewState): readonly string[] | undefined {
  const about = guide === undefined ? undefined : guideOf(story)[guide]?.step.about;
  return about && about.length > 1 ? about : undefined;
}
