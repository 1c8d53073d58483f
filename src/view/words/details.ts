import type { AppLanguage } from '../../story/messages/languages.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

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
    showLaterChanges: 'Also show their later changes',
    laterChangesHidden: (changes) =>
      `${many(changes, 'later change is', 'later changes are')} not shown, so as not to spoil the story.`,
    appears: 'In scenes',
    noScenes: 'None.',
    biographyWith: 'Biography with',
    show: 'Show',
    compareNone: 'no other scene',
    compareHelp:
      'The picture shows the later of the two scenes and how it differs from the earlier one: better in green, worse in red. Shift and a click on the timeline choose a scene, too.',
    compareScene: 'Scene to compare with',
    compareStop: 'Stop comparing',
    differences: 'What is different',
    differencesNone: 'No relation is different.',
    evidence: 'Evidence',
    history: 'History',
    howItCameAbout: 'How it came about',
    nextWith: (name) => `Next with ${name}`,
    noRelationsNow: 'No relations at this point.',
    notYetBegun: 'This relation has not begun yet.',
    previousWith: (name) => `Previous with ${name}`,
    relation: 'Relation',
    relationsNow: 'Relations now',
    unpin: 'Unpin',
    weight: (weight) => `weight ${weight}`,
    ties: 'Relations',
    network: (people, ties) =>
      `A network without time: ${many(people, 'person', 'people')}, ${many(ties, 'relation', 'relations')}. All of them are in the file; none is inferred.`,
    sharesScenesWith: (name) => `Shares scenes with ${name}`,
  },
  de: {
    beforeTheStory: 'Vor der Geschichte',
    atTheSameTime: 'Zur selben Zeit',
    showLaterChanges: 'Auch ihre späteren Änderungen zeigen',
    laterChangesHidden: (changes) =>
      `${many(changes, 'spätere Änderung bleibt', 'spätere Änderungen bleiben')} verborgen, um nichts vorwegzunehmen.`,
    appears: 'In den Szenen',
    noScenes: 'Keine.',
    biographyWith: 'Biografie mit',
    show: 'Zeigen',
    compareNone: 'keiner anderen Szene',
    compareHelp:
      'Das Bild zeigt die spätere der zwei Szenen und wie sie sich von der früheren unterscheidet: Besseres grün, Schlechteres rot. Auch Umschalt und ein Klick auf die Zeitleiste wählen eine Szene.',
    compareScene: 'Verglichene Szene',
    compareStop: 'Vergleich beenden',
    differences: 'Was anders ist',
    differencesNone: 'Keine Beziehung ist anders.',
    evidence: 'Beleg',
    history: 'Verlauf',
    howItCameAbout: 'Wie es dazu kam',
    nextWith: (name) => `Nächste mit ${name}`,
    noRelationsNow: 'Zu diesem Zeitpunkt keine Beziehungen.',
    notYetBegun: 'Diese Beziehung hat noch nicht begonnen.',
    previousWith: (name) => `Vorige mit ${name}`,
    relation: 'Beziehung',
    relationsNow: 'Beziehungen jetzt',
    unpin: 'Lösen',
    weight: (weight) => `Gewicht ${weight}`,
    ties: 'Beziehungen',
    network: (people, ties) =>
      `Ein Netz ohne Zeit: ${many(people, 'Figur', 'Figuren')}, ${many(ties, 'Beziehung', 'Beziehungen')}. Alle stehen in der Datei, keine ist abgeleitet.`,
    sharesScenesWith: (name) => `Gemeinsame Szenen mit ${name}`,
  },
};
