import { useSyncExternalStore } from 'react';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { theLanguage } from '../selectors.ts';
import { useView, useViewContext } from '../useView.ts';

/** The words of the interface and the wording of the story, in the language that the reader has chosen. */
export function useWords() {
  const source = useViewContext().words;
  const language = useView(theLanguage);
  const current = () => source.in(language);
  const words = useSyncExternalStore(source.subscribe, current, current);
  return { language, words, wording: wordingIn(language) };
}
