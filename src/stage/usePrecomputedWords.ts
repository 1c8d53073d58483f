import { useEffect } from 'react';
import type { Layout } from '../layout/types.ts';
import { wordsAt } from '../picture/marks/words/words.ts';
import { shownCharacters } from '../picture/picture.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import type { Story } from '../story/types.ts';

/** Places the words of every scene while nothing else is to be done, so that the first scrub is as quick as the next. */
export function usePrecomputedWords(
  story: Story,
  layout: Layout,
  supporting: boolean,
  language: AppLanguage,
): void {
  useEffect(() => {
    const shown = shownCharacters(story, supporting);
    let scene = 0;
    let timer = setTimeout(function next() {
      if (scene >= story.scenes.length) return;
      wordsAt(story, layout, scene++, shown, language);
      timer = setTimeout(next, 30);
    }, 300);
    return () => clearTimeout(timer);
  }, [story, layout, supporting, language]);
}
