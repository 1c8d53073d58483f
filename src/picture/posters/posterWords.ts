import { comingsAndGoings, differencesOf } from '../../measures/differences.ts';
import { castAt } from '../../story/castAt.ts';
import { comparedIn } from '../../story/comparedIn.ts';
import { describe } from '../../story/describe.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { COMPARISON_WORDS } from '../../story/messages/comparison.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { nameAt } from '../../story/sentences.ts';
import { textIn } from '../../story/text.ts';
import type { Scene, Story } from '../../story/types.ts';
import { castOfBoth } from '../comparisonPlan.ts';
import type { PictureOptions } from '../types.ts';
import { firstSentence } from './firstSentence.ts';

/** What a picture is called, the line above it, and all that is on it in words. */
export type PosterWords = {
  readonly name: string;
  /** What happens, in a sentence. */
  readonly sentence?: string | undefined;
  /** The scene: its number, title and place. */
  readonly caption: string;
  readonly description: string;
};

type Options = Pick<PictureOptions, 'language' | 'supporting' | 'metOnly' | 'hiddenKinds'>;

/** The words for the picture of a scene (0-based). */
export function sceneInWords(story: Story, scene: number, options: Options): PosterWords {
  const { language, supporting, metOnly, hiddenKinds } = options;
  const { title, place, act, summary } = story.scenes[scene] as Scene;
  const own = textIn(title, language);
  const name = isTimeless(story) ? own : wordingIn(language).scene(scene + 1, story.scenes.length, own);
  const placeName = story.places.find(({ id }) => id === place)?.name;
  const actTitle = story.acts.find(({ id }) => id === act)?.title;
  return {
    name,
    sentence: summary && firstSentence(textIn(summary, language)),
    caption: [
      name,
      ...(placeName ? [textIn(placeName, language)] : []),
      ...(actTitle ? [textIn(actTitle, language)] : []),
    ].join(' · '),
    description: describe(story, scene, language, {
      shown: castAt(story, scene, supporting, metOnly),
      hiddenKinds,
    }),
  };
}

/** The words for a comparison of two scenes (0-based): "Between scene 3 and scene 16: The dinner → The hotel". */
export function comparisonInWords(
  story: Story,
  [earlier, later]: readonly [earlier: number, later: number],
  options: Options,
): PosterWords {
  const { language, supporting, metOnly, hiddenKinds } = options;
  const shown = castOfBoth(story, [earlier, later], supporting, metOnly);
  const wording = wordingIn(language);
  const { came, went } = comingsAndGoings(story, earlier, later);
  const names = (ids: readonly string[]) => ids.map((id) => nameAt(story, id, later, language));
  const title = (scene: number) => textIn(story.scenes[scene]?.title ?? {}, language);
  const name = `${wording.between(earlier + 1, later + 1)}: ${title(earlier)} → ${title(later)}`;
  return {
    name,
    caption: name,
    description: [
      ...differencesOf(story, earlier, later)
        .filter(({ relation, before, after }) => {
          const kind = (after ?? before)?.kind ?? 'unknown';
          return shown.has(relation.from) && shown.has(relation.to) && !hiddenKinds.has(kind);
        })
        .map((difference) => comparedIn(story, difference, later, language)),
      ...(came.length > 0 ? [COMPARISON_WORDS[language].cameOn(names(came))] : []),
      ...(went.length > 0 ? [COMPARISON_WORDS[language].wentOff(names(went))] : []),
    ].join(' '),
  };
}
