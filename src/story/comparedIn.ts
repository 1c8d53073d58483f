import type { RelationState } from './chronicle.ts';
import { COMPARISON_WORDS } from './messages/comparison.ts';
import type { AppLanguage } from './messages/languages.ts';
import { wordingIn } from './messages/wordingIn.ts';
import { pairAt, shifts } from './sentences.ts';
import { textIn } from './text.ts';
import type { Relation, Story, Text } from './types.ts';

/** How a relation differs between two scenes (see `differencesOf`), with the names that are known at `scene`. */
export function comparedIn(
  story: Story,
  compared: {
    readonly relation: Relation;
    readonly before: RelationState | undefined;
    readonly after: RelationState | undefined;
    readonly ending: Text | undefined;
  },
  scene: number,
  language: AppLanguage,
): string {
  const { relation, before, after, ending } = compared;
  const pair = pairAt(story, relation, scene, language);
  const label = (text: Text | undefined) => text && textIn(text, language);
  const [was, now] = [label(before?.label), label(after?.label ?? ending)];
  if (before && after && was === now)
    return wordingIn(language).shifts(pair, was ?? '', shifts(before, after, language));
  return COMPARISON_WORDS[language].compared(pair, was, now);
}
