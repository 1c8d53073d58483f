import { formatNumber } from '../../story/messages/formatNumber.ts';
import { countedIn } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

const countedEn = countedIn('en');
const countedDe = countedIn('de');

/** The words of what is said about a selection or a comparison. They are loaded with it, after the first picture. */
type DetailWords = {
  readonly beforeTheStory: string;
  readonly atTheSameTime: string;
  readonly showLaterChanges: string;
  readonly laterChangesHidden: (changes: number) => string;
  readonly appears: string;
  readonly noScenes: string;
  readonly biographyWith: string;
  readonly show: string;
  readonly compareNone: string;
  readonly compareHelp: string;
  /** For a mouse and a keyboard. */
  readonly compareTip: string;
  readonly compareScene: string;
  readonly compareStop: string;
  readonly differences: string;
  readonly differencesNone: string;
  readonly evidence: string;
  readonly history: string;
  readonly howItCameAbout: string;
  readonly nextWith: (name: string) => string;
  readonly noRelationsNow: string;
  readonly notYetBegun: string;
  readonly previousWith: (name: string) => string;
  readonly relation: string;
  readonly relationsNow: string;
  readonly unpin: string;
  readonly weight: (weight: number) => string;
  readonly ties: string;
  readonly network: (people: number, ties: number) => string;
  readonly sharesScenesWith: (name: string) => string;
};

export const DETAIL_WORDS: Readonly<Record<AppLanguage, DetailWords>> = {
  en: {
    beforeTheStory: 'Before the story',
    atTheSameTime: 'At the same time',
    showLaterChanges: 'Show later changes (spoilers)',
    laterChangesHidden: (changes) =>
      `${countedEn(changes, 'later change', 'later changes')} hidden to avoid spoilers.`,
    appears: 'In scenes',
    noScenes: 'None.',
    biographyWith: 'Biography with',
    show: 'Show',
    compareNone: 'Choose a scene…',
    compareHelp: 'Shows the later scene and highlights what changed: better in green, worse in red.',
    compareTip: 'Tip: Shift-click the timeline to choose a scene.',
    compareScene: 'Scene to compare with',
    compareStop: 'Stop comparing',
    differences: 'Differences',
    differencesNone: 'No differences.',
    evidence: 'Evidence',
    history: 'History',
    howItCameAbout: 'How it came about',
    nextWith: (name) => `Next with ${name}`,
    noRelationsNow: 'No relationships at this point.',
    notYetBegun: 'This relationship hasn’t begun yet.',
    previousWith: (name) => `Previous with ${name}`,
    relation: 'Relationship',
    relationsNow: 'Relationships now',
    unpin: 'Unpin',
    weight: (weight) => `weight ${formatNumber(weight, 'en', 10)}`,
    ties: 'Relationships',
    network: (people, ties) =>
      `A network without scenes: ${countedEn(people, 'person', 'people')}, ${countedEn(ties, 'relationship', 'relationships')}, all stated in the file.`,
    sharesScenesWith: (name) => `Shares scenes with ${name}`,
  },
  de: {
    beforeTheStory: 'Vorgeschichte',
    atTheSameTime: 'Gleichzeitig',
    showLaterChanges: 'Spätere Änderungen zeigen (Spoiler)',
    laterChangesHidden: (changes) =>
      `${countedDe(changes, 'spätere Änderung', 'spätere Änderungen')} ausgeblendet (Spoilerschutz).`,
    appears: 'In den Szenen',
    noScenes: 'Keine.',
    biographyWith: 'Biografie mit',
    show: 'Zeigen',
    compareNone: 'Szene wählen …',
    compareHelp: 'Zeigt die spätere Szene und hebt die Unterschiede hervor: Besseres grün, Schlechteres rot.',
    compareTip: 'Tipp: Umschalt-Klick auf die Zeitleiste wählt eine Szene.',
    compareScene: 'Verglichene Szene',
    compareStop: 'Vergleich beenden',
    differences: 'Unterschiede',
    differencesNone: 'Keine Unterschiede.',
    evidence: 'Beleg',
    history: 'Verlauf',
    howItCameAbout: 'Wie es dazu kam',
    nextWith: (name) => `Nächste mit ${name}`,
    noRelationsNow: 'Derzeit keine Beziehungen.',
    notYetBegun: 'Diese Beziehung hat noch nicht begonnen.',
    previousWith: (name) => `Vorherige mit ${name}`,
    relation: 'Beziehung',
    relationsNow: 'Aktuelle Beziehungen',
    unpin: 'Lösen',
    weight: (weight) => `Gewicht ${formatNumber(weight, 'de', 10)}`,
    ties: 'Beziehungen',
    network: (people, ties) =>
      `Ein Netzwerk ohne Szenen: ${countedDe(people, 'Figur', 'Figuren')}, ${countedDe(ties, 'Beziehung', 'Beziehungen')}, alle in der Datei angegeben.`,
    sharesScenesWith: (name) => `Gemeinsame Szenen mit ${name}`,
  },
};
