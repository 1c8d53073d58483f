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
    title: 'What to look at',
    help: (count) =>
      count === 0
        ? 'Nothing stands out.'
        : `${count === 1 ? '1 observation' : `${count} observations`}, no faults: any of them may be meant.`,
    scene: (number) => `Scene ${number}`,
    show: 'Show',
    meant: 'I mean it',
    reason: 'Reason (not needed)',
    keep: 'Keep as a note',
    more: (count) => `and ${count} more`,
  },
  de: {
    title: 'Was auffällt',
    help: (count) =>
      count === 0
        ? 'Nichts fällt auf.'
        : `${count === 1 ? '1 Beobachtung, kein Fehler: Sie' : `${count} Beobachtungen, keine Fehler: Jede`} kann so gemeint sein.`,
    scene: (number) => `Szene ${number}`,
    show: 'Zeigen',
    meant: 'So gemeint',
    reason: 'Grund (nicht nötig)',
    keep: 'Als Notiz behalten',
    more: (count) => `und ${count} weitere`,
  },
};
