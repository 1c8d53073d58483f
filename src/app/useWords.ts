import { wordingIn } from '../story/messages/wording.ts';
import { theLanguage } from '../view/selectors.ts';
import { useView } from '../view/store.ts';
import { wordsIn } from './words/words.ts';

/** The app's words and the story's wording, in the language that the reader has chosen. */
export function useWords() {
  const language = useView(theLanguage);
  return { language, words: wordsIn(language), wording: wordingIn(language) };
}
