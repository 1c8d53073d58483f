import { ended } from './ended.ts';
import type { AppLanguage } from './languages.ts';
import { listing } from './listing.ts';

/** The words of a comparison of two scenes, which the first picture does not need. */
export type ComparisonWords = {
  /** The label of a relation in the earlier of two scenes and in the later; undefined where it did not hold, empty where it had none. */
  readonly compared: (pair: string, was: string | undefined, now: string | undefined) => string;
  readonly cameOn: (names: readonly string[]) => string;
  readonly wentOff: (names: readonly string[]) => string;
  /** How a relation differs: by `DifferenceState` and `Direction` of `measures/differenceTypes.ts`. */
  readonly differences: Readonly<
    Record<'began' | 'changed' | 'ended', Readonly<Record<'better' | 'worse' | 'neither', string>>>
  >;
  readonly asBefore: string;
  /** Who is in which of the two scenes, and where they stood in the earlier one. */
  readonly came: string;
  readonly went: string;
  readonly inBoth: string;
  readonly trace: string;
};

const englishList = listing('and', ',');
const germanList = listing('und');

export const COMPARISON_WORDS: Readonly<Record<AppLanguage, ComparisonWords>> = {
  en: {
    compared: (pair, was, now) => {
      if (was === undefined) return ended(`${pair}: ${now ? `new, ${now}` : 'new'}`);
      if (now === undefined) return `${pair}: ${was ? `ended (before: “${was}”)` : 'ended'}.`;
      return ended(`${pair}: ${was && now ? `“${was}” → “${now}”` : now || was}`);
    },
    cameOn: (names) => `Only in the later scene: ${englishList(names)}.`,
    wentOff: (names) => `Only in the earlier scene: ${englishList(names)}.`,
    differences: {
      began: { better: 'began, for the better', worse: 'began, for the worse', neither: 'began' },
      changed: { better: 'better', worse: 'worse', neither: 'different' },
      ended: { better: 'ended, for the better', worse: 'ended, for the worse', neither: 'ended' },
    },
    asBefore: 'as before',
    came: 'only in the later scene',
    went: 'only in the earlier scene',
    inBoth: 'in both scenes',
    trace: 'was here before',
  },
  de: {
    compared: (pair, was, now) => {
      if (was === undefined) return ended(`${pair}: ${now ? `neu, ${now}` : 'neu'}`);
      if (now === undefined) return `${pair}: ${was ? `beendet (vorher: „${was}“)` : 'beendet'}.`;
      return ended(`${pair}: ${was && now ? `„${was}“ → „${now}“` : now || was}`);
    },
    cameOn: (names) => `Nur in der späteren Szene: ${germanList(names)}.`,
    wentOff: (names) => `Nur in der früheren Szene: ${germanList(names)}.`,
    differences: {
      began: {
        better: 'begonnen, zum Besseren',
        worse: 'begonnen, zum Schlechteren',
        neither: 'begonnen',
      },
      changed: { better: 'besser', worse: 'schlechter', neither: 'anders' },
      ended: { better: 'beendet, zum Besseren', worse: 'beendet, zum Schlechteren', neither: 'beendet' },
    },
    asBefore: 'wie zuvor',
    came: 'nur in der späteren Szene',
    went: 'nur in der früheren Szene',
    inBoth: 'in beiden Szenen',
    trace: 'stand vorher hier',
  },
};
