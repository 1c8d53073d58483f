import type { Layout } from '../layout/types.ts';
import { comingsAndGoings, differencesOf } from '../measures/differences.ts';
import type { TwoScenes } from '../measures/twoScenes.ts';
import { comparisonOf } from '../picture/comparison.ts';
import { comparisonInWords } from '../picture/posters/posterWords.ts';
import type { Picture, PictureOptions } from '../picture/types.ts';
import { comparedIn } from '../story/comparedIn.ts';
import { memoizeByStory } from '../story/memoize.ts';
import { captionsIn } from '../story/messages/captions.ts';
import { COMPARISON_WORDS } from '../story/messages/comparison.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import { wordingIn } from '../story/messages/wordingIn.ts';
import { nameAt, pairAt } from '../story/sentences.ts';
import { characterOf, goneAt, presentAt, relationOf, relationsAt } from '../story/state.ts';
import { textIn } from '../story/text.ts';
import type { Story } from '../story/types.ts';

/** Two scenes of a story on the stage. */
export type TwoScenesOnStage = {
  readonly picture: Picture;
  /** The picture in words. */
  readonly description: string;
  /** The tooltip of a relation or a character, by id. */
  readonly titleOf: TitleOf;
};

/** The picture of two scenes, and what it says in words. Loaded with the first comparison. */
export function onStage(
  story: Story,
  layout: Layout,
  scenes: TwoScenes,
  options: PictureOptions,
): TwoScenesOnStage {
  return {
    picture: comparisonOf(story, layout, scenes, options),
    description: comparisonInWords(story, scenes, options).description,
    titleOf: titlesOf(story, scenes, options.language),
  };
}

type TitleOf = (id: string) => string;

/** The tooltips of a picture of two scenes, by the id of a relation or a character; empty for what the story does not have. */
export function titlesOf(story: Story, scenes: TwoScenes, language: AppLanguage): TitleOf {
  const key = JSON.stringify([scenes, language]);
  const last = latest(story);
  if (last.key !== key) Object.assign(last, { key, titles: makeTitles(story, scenes, language) });
  return last.titles;
}

/** Asked for whenever the pointer moves. */
const latest = memoizeByStory((): { key: string; titles: TitleOf } => ({ key: '', titles: () => '' }));

function makeTitles(story: Story, scenes: TwoScenes, language: AppLanguage): TitleOf {
  const wording = wordingIn(language);
  const { differences: howOf, ...told } = COMPARISON_WORDS[language];
  const [earlier, later] = scenes;
  const differences = new Map(differencesOf(story, earlier, later).map((one) => [one.relation.id, one]));
  const { came, went } = comingsAndGoings(story, earlier, later);
  const presence = (id: string) => {
    if (came.includes(id)) return told.came;
    if (went.includes(id)) return told.went;
    if (presentAt(story, later).has(id)) return told.inBoth;
    const gone = goneAt(story, id, later);
    return gone ? wording.gone[gone] : captionsIn(language).legend.absent;
  };
  return (id) => {
    if (characterOf(story, id)) return `${nameAt(story, id, later, language)}, ${presence(id)}`;
    const difference = differences.get(id);
    if (difference) {
      const { state, direction } = difference;
      return withNote(comparedIn(story, difference, later, language), howOf[state][direction]);
    }
    const relation = relationOf(story, id);
    if (!relation) return '';
    const pair = pairAt(story, relation, later, language);
    const label = relationsAt(story, later).get(id)?.label;
    return label ? withNote(wording.holds(pair, textIn(label, language)), told.asBefore) : pair;
  };
}

/** A sentence with a few words more, which come before its full stop. */
function withNote(sentence: string, note: string): string {
  return sentence.replace(/\.?$/, ` (${note}).`);
}
