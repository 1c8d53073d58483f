import { de } from './de.ts';
import { en } from './en.ts';
import type { AppLanguage } from './languages.ts';
import type { Wording } from './wording.ts';

const wordings: Readonly<Record<string, Wording>> = { en, de };

export function wordingIn(language: AppLanguage): Wording {
  return wordings[language] as Wording;
}
