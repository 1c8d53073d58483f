import { slugOf } from '../../story/slug.ts';
import { languageIn, textIn } from '../../story/text.ts';
import type { Text, WholeStory } from '../../story/types.ts';

/** What a file is called after words of a story, without extension: "die-raeuber", "cafe". Every file system accepts it. */
export function fileStem(words: Text, language: string): string {
  const text = textIn(words, language);
  return slugOf(/^de\b/.test(languageIn(words, language)) ? writtenOut(text) : text);
}

/** What a file is called that holds a story: by its id, but as its title is spelled where it is the title's. Ids go on without "ae". */
export function storyStem({ id, title }: Pick<WholeStory, 'id' | 'title'>): string {
  const [language] = Object.entries(title).find(([, text]) => slugOf(text) === id) ?? [];
  return language === undefined ? slugOf(id) : fileStem(title, language);
}

function writtenOut(text: string): string {
  return text.normalize('NFC').replace(/[äöü]/gi, (umlaut) => `${umlaut.normalize('NFD').charAt(0)}e`);
}
