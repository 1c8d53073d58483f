import type { AppLanguage } from '../../story/messages/languages.ts';
import type { Words } from './words.ts';

const fetched = new Map<AppLanguage, Words>();
const heard = new Set<() => void>();

/** Fetches the words of one language, so that the first picture waits for no other. */
export async function loadWords(language: AppLanguage): Promise<void> {
  if (fetched.has(language)) return;
  fetched.set(language, language === 'de' ? (await import('./de.ts')).de : (await import('./en.ts')).en);
  for (const hear of heard) hear();
}

/** The words of a language; until they have come, those of the one that is there. */
export function wordsIn(language: AppLanguage): Words {
  const known = fetched.get(language);
  if (known) return known;
  void loadWords(language);
  const [other] = fetched.values();
  if (!other) throw new Error('There are no words yet.');
  return other;
}

/** Tells when words have come. @returns a function that ends it */
export function onWords(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}
