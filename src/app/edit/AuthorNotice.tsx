import type { Notice } from '../../view/viewState.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import { differenceInWords } from './differenceInWords.ts';

/** What an edit did to the story, or what was taken back. */
export default function AuthorNotice({ before, after, isUndone }: Extract<Notice, { type: 'edited' }>) {
  const { language } = useWords();
  const what = differenceInWords(before, after, language);
  return isUndone ? EDIT_WORDS[language].tookBack(what) : `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}
