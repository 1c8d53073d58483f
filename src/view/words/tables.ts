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
};

export const TABLE_WORDS: Readonly<Record<AppLanguage, TableWords>> = {
  en: {
    presence: 'Cast by scene',
    presenceHelp: 'One row per person, one column per scene; a dot means present.',
    pairs: 'Relationship matrix',
    pairsHelp: (scene) => `Scene ${scene}. Rows feel, columns receive. −1 hostile … +1 loving.`,
    relationCount: 'Relationships',
    relations: 'Relationships in this scene',
    relationsHelp: (scene) => `Relationships in scene ${scene}. Click a heading to sort.`,
    networkHelp: 'All relationships in the network, as given in the file. Click a heading to sort.',
    character: 'Person',
    scenes: 'Scenes',
    from: 'From',
    to: 'To',
    mutual: 'mutual',
    oneSided: 'one-sided',
    direction: 'Direction',
    kind: 'Kind',
    valence: 'Warmth',
    strength: 'Strength',
    label: 'Description',
    since: 'Since scene',
    weight: 'Weight',
    sharedScenes: 'Shared scenes',
    before: 'before the story',
    present: 'in the scene',
    absent: 'not in the scene',
    copy: 'Copy as CSV',
    save: 'Save as CSV',
    none: 'No relationships in this scene yet.',
  },
  de: {
    presence: 'Figuren nach Szenen',
    presenceHelp: 'Eine Zeile pro Figur, eine Spalte pro Szene; ein Punkt bedeutet: anwesend.',
    pairs: 'Beziehungsmatrix',
    pairsHelp: (scene) => `Szene ${scene}. Zeile: von wem, Spalte: zu wem. −1 feindselig … +1 liebevoll.`,
    relationCount: 'Beziehungen',
    relations: 'Beziehungen in dieser Szene',
    relationsHelp: (scene) => `Beziehungen in Szene ${scene}. Ein Klick auf eine Überschrift sortiert.`,
    networkHelp:
      'Alle Beziehungen des Netzwerks, wie in der Datei angegeben. Ein Klick auf eine Überschrift sortiert.',
    character: 'Figur',
    scenes: 'Szenen',
    from: 'Von',
    to: 'Zu',
    mutual: 'gegenseitig',
    oneSided: 'einseitig',
    direction: 'Richtung',
    kind: 'Art',
    valence: 'Wärme',
    strength: 'Stärke',
    label: 'Beschreibung',
    since: 'Seit Szene',
    weight: 'Gewicht',
    sharedScenes: 'Gemeinsame Szenen',
    before: 'Vorgeschichte',
    present: 'in der Szene',
    absent: 'nicht in der Szene',
    copy: 'Als CSV kopieren',
    save: 'Als CSV speichern',
    none: 'Noch keine Beziehungen in dieser Szene.',
  },
};
