import type { AppLanguage } from '../../story/messages/languages.ts';
import { HINT_WORDS } from '../../view/words/hints.ts';
import type { Words } from '../../view/words/words.ts';

/** The key of a button by its name, as the reader's keyboard has it; undefined for one without. `single`: whether keys without Ctrl are on. */
export function keyOf(
  name: string,
  words: Words,
  language: AppLanguage,
  single: boolean,
): string | undefined {
  const { keys } = HINT_WORDS[language];
  if (name === words.search) return `${keys.Control} K`;
  if (!single) return undefined;
  const named: readonly (readonly [string, string])[] = [
    [words.edit, 'E'],
    [words.previousScene, '←'],
    [words.nextScene, '→'],
    [words.play, keys.Space],
    [words.pause, keys.Space],
    [words.zoomIn, '+'],
    [words.zoomOut, '−'],
    [words.zoomWhole, '0'],
  ];
  return named.find(([own]) => own === name)?.[1];
}
