import { useSyncExternalStore } from 'react';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { theLanguage } from '../selectors.ts';
import { useView } from '../store.ts';
import { onWords, wordsIn } from './wordsIn.ts';

/** The app's words and the story's wording, in the language that the reader has chosen. */
export function useWords() {
  const language = useView(theLanguage);
  const current = () => wordsIn(language);
  const words = useSyncExternalStore(onWords, current, current);
  return { language, words, wording: wordingIn(language) };
}
