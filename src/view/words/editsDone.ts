import type { Part } from '../../edit/presence.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { Departure } from '../../story/types.ts';

/** What an edit did, without a full stop. The words are loaded with the first edit. Scenes are numbered from 1. */
type DoneWords = {
  readonly personAdded: (name: string) => string;
  readonly personRemoved: (name: string) => string;
  readonly personRenamed: (old: string, name: string) => string;
  readonly sceneAdded: (title: string) => string;
  readonly sceneRemoved: (title: string) => string;
  readonly sceneMoved: (title: string, number: number) => string;
  readonly sceneTitled: (title: string) => string;
  readonly sceneSummary: (title: string) => string;
  readonly scenePlace: (title: string, place: string | undefined) => string;
  readonly begins: (pair: string, label: string | undefined) => string;
  readonly unsaid: (pair: string, label: string | undefined) => string;
  readonly turned: (pair: string) => string;
  readonly evidence: (pair: string) => string;
  readonly presence: (name: string, part: Part) => string;
  readonly departure: (name: string, how: Departure['how'] | undefined) => string;
  readonly acts: string;
  readonly typed: string;
};

/** How one takes part in a scene. */
export const PARTS: Readonly<Record<AppLanguage, Readonly<Record<Part, string>>>> = {
  en: {
    there: 'there',
    silent: 'there, silent',
    away: 'away',
    telephone: 'by telephone',
    letter: 'by letter',
    voice: 'only heard',
    screen: 'on a screen',
    unknown: 'not in the room',
  },
  de: {
    there: 'da',
    silent: 'da, stumm',
    away: 'abwesend',
    telephone: 'am Telefon',
    letter: 'per Brief',
    voice: 'nur zu hören',
    screen: 'auf einem Bildschirm',
    unknown: 'nicht im Raum',
  },
};

const quotedEn = (words: string) => `“${words}”`;
const quotedDe = (words: string) => `„${words}“`;

export const DONE_WORDS: Readonly<Record<AppLanguage, DoneWords>> = {
  en: {
    personAdded: (name) => `${name} added`,
    personRemoved: (name) => `${name} deleted`,
    personRenamed: (old, name) => `${old} renamed to ${name}`,
    sceneAdded: (title) => `scene ${quotedEn(title)} added`,
    sceneRemoved: (title) => `scene ${quotedEn(title)} deleted`,
    sceneMoved: (title, number) => `${quotedEn(title)} moved, now scene ${number}`,
    sceneTitled: (title) => `scene renamed to ${quotedEn(title)}`,
    sceneSummary: (title) => `summary of ${quotedEn(title)} changed`,
    scenePlace: (title, place) => `${quotedEn(title)}: ${place ?? 'no place'}`,
    begins: (pair, label) => (label ? `${pair}: ${label}, new` : `${pair}, new`),
    unsaid: (pair, label) => (label ? `${pair}: ${quotedEn(label)} deleted` : `${pair} deleted`),
    turned: (pair) => `${pair}: direction changed`,
    evidence: (pair) => `${pair}: evidence changed`,
    presence: (name, part) => `${name}: ${PARTS.en[part]}`,
    departure: (name, how) =>
      how === 'dies' ? `${name} dies` : how === 'leaves' ? `${name} leaves for good` : `${name} stays`,
    acts: 'acts changed',
    typed: 'a change in the text',
  },
  de: {
    personAdded: (name) => `${name} hinzugefügt`,
    personRemoved: (name) => `${name} gelöscht`,
    personRenamed: (old, name) => `${old} in ${name} umbenannt`,
    sceneAdded: (title) => `Szene ${quotedDe(title)} hinzugefügt`,
    sceneRemoved: (title) => `Szene ${quotedDe(title)} gelöscht`,
    sceneMoved: (title, number) => `${quotedDe(title)} verschoben, jetzt Szene ${number}`,
    sceneTitled: (title) => `Szene in ${quotedDe(title)} umbenannt`,
    sceneSummary: (title) => `Zusammenfassung von ${quotedDe(title)} geändert`,
    scenePlace: (title, place) => `${quotedDe(title)}: ${place ?? 'kein Ort'}`,
    begins: (pair, label) => (label ? `${pair}: ${label}, neu` : `${pair}, neu`),
    unsaid: (pair, label) => (label ? `${pair}: ${quotedDe(label)} gelöscht` : `${pair} gelöscht`),
    turned: (pair) => `${pair}: Richtung geändert`,
    evidence: (pair) => `${pair}: Beleg geändert`,
    presence: (name, part) => `${name}: ${PARTS.de[part]}`,
    departure: (name, how) =>
      how === 'dies' ? `${name} stirbt` : how === 'leaves' ? `${name} geht für immer` : `${name} bleibt`,
    acts: 'Akte geändert',
    typed: 'eine Änderung im Text',
  },
};
