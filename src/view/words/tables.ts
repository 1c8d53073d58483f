import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the tables. They are loaded with them, after the first picture. */
type TableWords = {
  readonly presence: string;
  readonly presenceHelp: string;
  readonly pairs: string;
  readonly pairsHelp: (scene: number) => string;
  readonly relationCount: string;
  readonly relations: string;
  readonly relationsHelp: (scene: number) => string;
  readonly networkHelp: string;
  readonly character: string;
  readonly scenes: string;
  readonly from: string;
  readonly to: string;
  readonly mutual: string;
  readonly oneSided: string;
  readonly direction: string;
  readonly kind: string;
  readonly valence: string;
  readonly strength: string;
  readonly label: string;
  readonly since: string;
  readonly weight: string;
  readonly sharedScenes: string;
  readonly before: string;
  readonly present: string;
  readonly absent: string;
  readonly copy: string;
  readonly save: string;
  readonly none: string;
  readonly hidden: (scenes: number) => string;
};

export const TABLE_WORDS: Readonly<Record<AppLanguage, TableWords>> = {
  en: {
    presence: 'Who is in which scene',
    presenceHelp: 'A row a person, a column a scene; a dot says that the person is there.',
    pairs: 'Everybody with everybody',
    pairsHelp: (scene) =>
      `Scene ${scene}: in the row who feels or does something, in the column towards whom; the number is the valence, -1 to +1.`,
    relationCount: 'Relations',
    relations: 'Relations now',
    relationsHelp: (scene) => `What is between people in scene ${scene}; press a heading to sort by it.`,
    networkHelp: 'All relations of the network, as the file gives them; press a heading to sort by it.',
    character: 'Person',
    scenes: 'Scenes',
    from: 'From',
    to: 'To',
    mutual: 'mutual',
    oneSided: 'one-sided',
    direction: 'Direction',
    kind: 'Kind',
    valence: 'Valence',
    strength: 'Strength',
    label: 'In words',
    since: 'Since scene',
    weight: 'Weight',
    sharedScenes: 'Shared scenes',
    before: 'before the story',
    present: 'in the scene',
    absent: 'not in the scene',
    copy: 'Copy as CSV',
    save: 'Save as CSV',
    none: 'Nothing holds between people in this scene.',
    hidden: (scenes) => `${scenes} later scenes are not shown, so as not to spoil the story.`,
  },
  de: {
    presence: 'Wer in welcher Szene ist',
    presenceHelp: 'Eine Zeile je Figur, eine Spalte je Szene; ein Punkt heißt, die Figur ist da.',
    pairs: 'Alle mit allen',
    pairsHelp: (scene) =>
      `Szene ${scene}: in der Zeile, wer etwas fühlt oder tut, in der Spalte, wem gegenüber; die Zahl ist die Wertung von -1 bis +1.`,
    relationCount: 'Beziehungen',
    relations: 'Beziehungen jetzt',
    relationsHelp: (scene) =>
      `Was in Szene ${scene} zwischen den Figuren ist; ein Klick auf eine Überschrift sortiert danach.`,
    networkHelp:
      'Alle Beziehungen des Netzes, wie sie in der Datei stehen; ein Klick auf eine Überschrift sortiert danach.',
    character: 'Figur',
    scenes: 'Szenen',
    from: 'Von',
    to: 'Zu',
    mutual: 'gegenseitig',
    oneSided: 'einseitig',
    direction: 'Richtung',
    kind: 'Art',
    valence: 'Wertung',
    strength: 'Stärke',
    label: 'In Worten',
    since: 'Seit Szene',
    weight: 'Gewicht',
    sharedScenes: 'Gemeinsame Szenen',
    before: 'vor der Geschichte',
    present: 'in der Szene',
    absent: 'nicht in der Szene',
    copy: 'Als CSV kopieren',
    save: 'Als CSV sichern',
    none: 'In dieser Szene besteht nichts zwischen den Figuren.',
    hidden: (scenes) => `${scenes} spätere Szenen sind nicht gezeigt, um nichts vorwegzunehmen.`,
  },
};
