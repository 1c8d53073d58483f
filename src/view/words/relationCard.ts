import { signedNumber } from '../../story/messages/formatNumber.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the card of a relationship. They are loaded with it. Scenes are numbered from 1. */
type CardWords = {
  readonly words: string;
  readonly kind: string;
  readonly unknown: string;
  readonly warmth: string;
  readonly warmthAt: (value: number | undefined) => string;
  readonly strength: string;
  readonly strengthAt: (value: number | undefined) => string;
  readonly direction: string;
  readonly back: string;
  readonly evidence: string;
  readonly source: string;
  readonly when: string;
  readonly fromHere: (scene: number) => string;
  readonly since: (scene: number) => string;
  readonly before: string;
  readonly ends: string;
  readonly remove: string;
  readonly forget: string;
};

const percent = (value: number, language: AppLanguage) =>
  value.toLocaleString(language, { style: 'percent' });

export const CARD_WORDS: Readonly<Record<AppLanguage, CardWords>> = {
  en: {
    words: 'In words',
    kind: 'Kind',
    unknown: 'not known',
    warmth: 'Warmth',
    warmthAt: (value) => (value === undefined ? 'not known' : signedNumber(value, 'en')),
    strength: 'Strength',
    strengthAt: (value) => (value === undefined ? 'not known' : percent(value, 'en')),
    direction: 'Direction',
    back: 'and back',
    evidence: 'Evidence',
    source: 'Source',
    when: 'Applies',
    fromHere: (scene) => `from here on (scene ${scene})`,
    since: (scene) => `since scene ${scene}, where it was last set`,
    before: 'since before the first scene',
    ends: 'Ends here',
    remove: 'Delete the relationship',
    forget: 'Delete this change',
  },
  de: {
    words: 'In Worten',
    kind: 'Art',
    unknown: 'nicht bekannt',
    warmth: 'Wärme',
    warmthAt: (value) => (value === undefined ? 'nicht bekannt' : signedNumber(value, 'de')),
    strength: 'Stärke',
    strengthAt: (value) => (value === undefined ? 'nicht bekannt' : percent(value, 'de')),
    direction: 'Richtung',
    back: 'und zurück',
    evidence: 'Beleg',
    source: 'Fundstelle',
    when: 'Gilt',
    fromHere: (scene) => `ab hier (Szene ${scene})`,
    since: (scene) => `seit Szene ${scene}, wo es zuletzt angegeben wurde`,
    before: 'schon vor der ersten Szene',
    ends: 'Endet hier',
    remove: 'Beziehung löschen',
    forget: 'Diese Änderung löschen',
  },
};
