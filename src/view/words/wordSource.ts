import type { AppLanguage } from '../../story/messages/languages.ts';
import type { Words } from './words.ts';

/** The interface's words of one app, a language at a time. */
export type WordSource = {
  /** Fetches the words of a language, if they have not come yet. */
  readonly load: (language: AppLanguage) => Promise<void>;
  /**
   * The words of a language; until they have come, those of a language that has, while they are fetched.
   *
   * @throws where no words have come yet
   */
  readonly in: (language: AppLanguage) => Words;
  /** Calls `listener` when words have come. @returns a function that ends it */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Languages are fetched one by one, so that the first picture waits for no other than its own. */
export function createWordSource(): WordSource {
  const loaded = new Map<AppLanguage, Words>();
  const listeners = new Set<() => void>();
  const load = async (language: AppLanguage) => {
    if (loaded.has(language)) return;
    loaded.set(language, language === 'de' ? (await import('./de.ts')).de : (await import('./en.ts')).en);
    for (const listener of listeners) listener();
  };
  return {
    load,
    in: (language) => {
      const known = loaded.get(language);
      if (known) return known;
      void load(language);
      const [other] = loaded.values();
      if (!other) throw new Error('There are no words yet.');
      return other;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
