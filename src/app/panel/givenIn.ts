import { givenWords } from '../../story/givenWords.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { textIn } from '../../story/text.ts';
import type { Relation, Story, Text } from '../../story/types.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';

/** A relation's label; in a network without time, its own words and its weight: "trusts, weight 3". */
export function givenIn(story: Story, relation: Relation, label: Text, language: AppLanguage): string {
  const { weight } = relation;
  if (!isTimeless(story) || weight === undefined) return textIn(label, language);
  const words = [givenWords(relation, label, language), DETAIL_WORDS[language].weight(weight)];
  return words.filter(Boolean).join(', ');
}
