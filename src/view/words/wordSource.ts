import type { AppLanguage } from '../../story/messages/languages.ts';
import type { Words } from './words.ts';

/** The words of one app's interface, by language. */
export type WordSource = {
  /** Loads the words of a language, once. */
  readonly load: (language: AppLanguage) => Promise<void>;
  /**
   * The words of a language. If they are not loaded yet, loading begins, and those of another language are returned.
   *
   * @throws if no language has been loaded
   */
  readonly in: (language: AppLanguage) => Words;
  /** Calls `listener` when a language has been loaded. @returns a function that unsubscribes */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Languages are loaded one by one, so that the first picture waits only for its own. */
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
      // Where they do not come, the next question asks for them again.
      load(language).catch(() => {});
      const [other] = loaded.values();
      if (!other) throw new Error('No language.');
      return other;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
