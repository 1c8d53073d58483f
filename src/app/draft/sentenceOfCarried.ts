import type { Carried } from '../../edit/draft/fates.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { nameAt, sentenceOf } from '../../story/sentences.ts';
import { historyOf } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { WholeStory } from '../../story/types.ts';
import { DRAFT_WORDS } from '../../view/words/draft.ts';

/** An assertion of an earlier draft as a sentence. */
export function sentenceOfCarried(before: WholeStory, one: Carried, language: AppLanguage): string {
  const words = DRAFT_WORDS[language];
  const scene = before.scenes[one.scene];
  const at = Math.max(0, one.scene);
  switch (one.is) {
    case 'change': {
      const turn = historyOf(before, one.change.relation).find(({ change }) => change === one.change);
      return turn ? sentenceOf(before, turn, at, language) : '';
    }
    case 'departure': {
      const how = scene?.leaves.find(({ character }) => character === one.character)?.how ?? 'leaves';
      return wordingIn(language)[how](nameAt(before, one.character, at, language));
    }
    case 'name': {
      const names = before.characters.find(({ id }) => id === one.character)?.names;
      const later = names?.find((name) => name.scene === scene?.id)?.name ?? {};
      return words.name(nameAt(before, one.character, at - 1, language), textIn(later, language));
    }
    case 'person':
      return words.person(nameAt(before, one.character, -1, language));
    case 'step':
      return words.step(textIn(scene?.guide?.[one.number]?.words ?? {}, language));
    case 'summary':
      return words.summary(textIn(scene?.summary ?? {}, language));
    case 'when':
      return words.when;
  }
}
