import { ended } from '../../story/messages/ended.ts';
import { textIn } from '../../story/text.ts';
import type { Text, WholeStory } from '../../story/types.ts';
import { quoting } from '../../view/quoting.tsx';
import type { Notice } from '../../view/viewState.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import { differenceInWords } from './differenceInWords.ts';

/** What an edit did to the story, or what was taken back. */
export default function AuthorNotice({ before, after, isUndone }: Extract<Notice, { type: 'edited' }>) {
  const { language } = useWords();
  const what = differenceInWords(before, after, language);
  const sentence = isUndone
    ? EDIT_WORDS[language].tookBack(what)
    : ended(`${what.charAt(0).toUpperCase()}${what.slice(1)}`);
  const texts = [before, after].flatMap(titlesAndLabels);
  // Each of the same words once: a long story has many.
  const quoted = new Map(texts.map((text) => [textIn(text, language), text]));
  return quoting(
    sentence,
    [...quoted].flatMap(([words, text]) => (sentence.includes(words) ? [text] : [])),
    language,
  );
}

/** What such a sentence may quote, besides names. */
function titlesAndLabels({ background, scenes }: WholeStory): readonly Text[] {
  const changes = [...background, ...scenes.flatMap((scene) => scene.changes)];
  return [
    ...scenes.map(({ title }) => title),
    ...changes.flatMap((change) => ('label' in change && change.label ? [change.label] : [])),
  ];
}
