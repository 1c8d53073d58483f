import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words around observations. They are loaded with their list. */
type CheckWords = {
  readonly title: string;
  /** How many observations there are, and what they are. */
  readonly help: (count: number) => string;
  readonly scene: (number: number) => string;
  readonly show: string;
  readonly meant: string;
  readonly reason: string;
  readonly keep: string;
  readonly more: (count: number) => string;
};

export const CHECK_WORDS: Readonly<Record<AppLanguage, CheckWords>> = {
  en: {
    title: 'Observations',
    help: (count) =>
      count === 0
        ? 'Nothing stands out.'
        : count === 1
          ? '1 observation. It isn’t an error and may be intentional.'
          : `${count} observations. None is an error; each may be intentional.`,
    scene: (number) => `Scene ${number}`,
    show: 'Show',
    meant: 'It’s intentional',
    reason: 'Reason (optional)',
    keep: 'Keep as a note',
    more: (count) => `and ${count} more`,
  },
  de: {
    title: 'Auffälligkeiten',
    help: (count) =>
      count === 0
        ? 'Nichts fällt auf.'
        : `${count === 1 ? '1 Auffälligkeit, kein Fehler: Sie' : `${count} Auffälligkeiten, keine Fehler: Jede`} kann beabsichtigt sein.`,
    scene: (number) => `Szene ${number}`,
    show: 'Zeigen',
    meant: 'Ist beabsichtigt',
    reason: 'Grund (freiwillig)',
    keep: 'Als Notiz behalten',
    more: (count) => `und ${count} weitere`,
  },
};
