import { grouped } from '../../story/messages/grouped.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of what is read out and of the ways through the page by keyboard. They are loaded after the first picture. */
type SaidWords = {
  readonly selected: (name: string) => string;
  readonly nothingSelected: string;
  readonly compared: (one: number, other: number, differences: number) => string;
  readonly comparedNoMore: string;
  readonly kindHidden: (kind: string) => string;
  readonly kindShown: (kind: string) => string;
  readonly allKindsShown: string;
  readonly sharedScenes: (which: string) => string;
  readonly supportingShown: string;
  readonly supportingHidden: string;
  readonly unpinned: (name: string) => string;
  readonly allUnpinned: string;
  readonly around: (name: string) => string;
  readonly hidden: (name: string) => string;
  readonly everyone: string;
  readonly people: (shown: number, all: number) => string;
  readonly order: Readonly<Record<'told' | 'happened', string>>;
  readonly moreChanges: (count: number) => string;
  readonly sorted: (column: string, descending: boolean) => string;
  readonly strongestFirst: string;
  /** Over the boxes that choose people. */
  readonly choice: string;
  readonly move: string;
  readonly clickSpot: (name: string) => string;
  readonly pan: Readonly<Record<'group' | 'left' | 'right' | 'up' | 'down', string>>;
  readonly whoIsWhere: string;
  readonly skip: {
    readonly name: string;
    readonly picture: string;
    readonly tables: string;
    readonly details: string;
    readonly timeline: string;
  };
};

export const SAID_WORDS: Readonly<Record<AppLanguage, SaidWords>> = {
  en: {
    selected: (name) => `${name} selected.`,
    nothingSelected: 'Nothing selected.',
    compared: (one, other, differences) =>
      `Comparing scene ${one} with scene ${other}: ${
        differences === 0
          ? 'no differences'
          : differences === 1
            ? 'one difference'
            : `${differences} differences`
      }.`,
    comparedNoMore: 'Comparison ended.',
    kindHidden: (kind) => `${kind} hidden.`,
    kindShown: (kind) => `${kind} shown.`,
    allKindsShown: 'All kinds of relationship shown.',
    sharedScenes: (which) => `Shared scenes: ${which}.`,
    supportingShown: 'Supporting characters shown.',
    supportingHidden: 'Supporting characters hidden.',
    unpinned: (name) => `${name} is no longer pinned.`,
    allUnpinned: 'No one is pinned.',
    around: (name) => `Only people around ${name} shown.`,
    hidden: (name) => `${name} hidden.`,
    everyone: 'Everyone shown again.',
    people: (shown, all) =>
      `${shown === all ? 'All' : `${grouped(shown, 'en')} of`} ${grouped(all, 'en')} people shown.`,
    order: {
      told: 'Scenes in the order they are told.',
      happened: 'Scenes in chronological order.',
    },
    moreChanges: (count) => `And ${grouped(count, 'en')} more ${count === 1 ? 'change' : 'changes'}.`,
    sorted: (column, descending) => `Sorted by “${column}”, ${descending ? 'descending' : 'ascending'}.`,
    strongestFirst: 'strongest first',
    choice: 'Chosen',
    move: 'Move…',
    clickSpot: (name) => `Click where to put ${name}. Escape cancels.`,
    pan: { group: 'Pan', left: 'Pan left', right: 'Pan right', up: 'Pan up', down: 'Pan down' },
    whoIsWhere: 'Who is where',
    skip: {
      name: 'Skip to',
      picture: 'Skip to the picture',
      tables: 'Skip to the tables',
      details: 'Skip to the details',
      timeline: 'Skip to the timeline',
    },
  },
  de: {
    selected: (name) => `${name} ausgewählt.`,
    nothingSelected: 'Nichts ausgewählt.',
    compared: (one, other, differences) =>
      `Szene ${one} wird mit Szene ${other} verglichen: ${
        differences === 0
          ? 'kein Unterschied'
          : differences === 1
            ? 'ein Unterschied'
            : `${differences} Unterschiede`
      }.`,
    comparedNoMore: 'Vergleich beendet.',
    kindHidden: (kind) => `${kind} ausgeblendet.`,
    kindShown: (kind) => `${kind} eingeblendet.`,
    allKindsShown: 'Alle Arten von Beziehungen eingeblendet.',
    sharedScenes: (which) => `Gemeinsame Szenen: ${which}.`,
    supportingShown: 'Nebenfiguren eingeblendet.',
    supportingHidden: 'Nebenfiguren ausgeblendet.',
    unpinned: (name) => `${name} ist nicht mehr fixiert.`,
    allUnpinned: 'Keine Figur ist fixiert.',
    around: (name) => `Nur das Umfeld von ${name} wird gezeigt.`,
    hidden: (name) => `${name} ausgeblendet.`,
    everyone: 'Alle werden wieder gezeigt.',
    people: (shown, all) =>
      `${shown === all ? 'Alle' : `${grouped(shown, 'de')} von`} ${grouped(all, 'de')} Figuren werden gezeigt.`,
    order: {
      told: 'Szenen in der Reihenfolge der Erzählung.',
      happened: 'Szenen in chronologischer Reihenfolge.',
    },
    moreChanges: (count) =>
      `Und ${grouped(count, 'de')} weitere ${count === 1 ? 'Veränderung' : 'Veränderungen'}.`,
    sorted: (column, descending) =>
      `Sortiert nach „${column}“, ${descending ? 'absteigend' : 'aufsteigend'}.`,
    strongestFirst: 'die stärksten zuerst',
    choice: 'Gewählt',
    move: 'Verschieben …',
    clickSpot: (name) => `Klicken Sie dorthin, wo ${name} stehen soll. Esc bricht ab.`,
    pan: {
      group: 'Ausschnitt',
      left: 'Nach links',
      right: 'Nach rechts',
      up: 'Nach oben',
      down: 'Nach unten',
    },
    whoIsWhere: 'Wer wo ist',
    skip: {
      name: 'Springen zu',
      picture: 'Zum Bild springen',
      tables: 'Zu den Tabellen springen',
      details: 'Zu den Details springen',
      timeline: 'Zur Zeitleiste springen',
    },
  },
};
