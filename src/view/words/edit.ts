import type { Part } from '../../edit/presence.ts';
import { ended } from '../../story/messages/ended.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { Departure } from '../../story/types.ts';
import { PARTS } from './editsDone.ts';

/** The words of editing on the picture and in the panel. They are loaded with it. Scenes are numbered from 1. */
type EditWords = {
  readonly undo: string;
  readonly redo: string;
  readonly tookBack: (what: string) => string;
  readonly cancel: string;
  readonly keep: string;
  readonly addPerson: string;
  readonly personName: string;
  readonly add: string;
  readonly relate: (name: string) => string;
  readonly relateTo: (name: string) => string;
  readonly relateHelp: string;
  readonly someoneNew: string;
  readonly change: string;
  readonly assert: string;
  readonly together: (scenes: readonly number[]) => string;
  readonly presence: string;
  readonly presenceOf: (name: string) => string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly departureOf: (name: string) => string;
  readonly departures: Readonly<Record<Departure['how'] | 'stays', string>>;
  readonly allPeople: (count: number) => string;
  readonly scene: {
    readonly heading: string;
    readonly title: string;
    readonly summary: string;
    readonly place: string;
    readonly act: string;
    readonly add: string;
    readonly untitled: string;
    readonly earlier: string;
    /** At the grip on the timeline. */
    readonly drag: string;
    readonly later: string;
    readonly split: string;
    readonly splitNow: string;
    readonly splitBefore: (change: string) => string;
    readonly splitWithout: string;
    readonly secondTitle: string;
    readonly merge: string;
    readonly cannotMerge: string;
    readonly remove: string;
  };
};

export const EDIT_WORDS: Readonly<Record<AppLanguage, EditWords>> = {
  en: {
    undo: 'Undo',
    redo: 'Redo',
    tookBack: (what) => ended(`Undone: ${what}`),
    cancel: 'Cancel',
    keep: 'Done',
    addPerson: 'Add a person',
    personName: 'Name of the new person',
    add: 'Add',
    relate: (name) => `Begin a relationship of ${name}`,
    relateTo: (name) => `Begin a relationship: ${name} with…`,
    relateHelp: 'Drag to another person, or click to choose one',
    someoneNew: 'Someone new…',
    change: 'Change…',
    assert: 'Make this a relationship…',
    together: (scenes) => `Together in ${scenes.length === 1 ? 'scene' : 'scenes'} ${scenes.join(', ')}`,
    presence: 'Who is there',
    presenceOf: (name) => `${name} in this scene`,
    parts: PARTS.en,
    departureOf: (name) => `What becomes of ${name}`,
    departures: { stays: 'stays', dies: 'dies', leaves: 'leaves for good' },
    allPeople: (count) => `All ${count} people`,
    scene: {
      heading: 'Edit this scene',
      title: 'Title',
      summary: 'What happens',
      place: 'Place',
      act: 'An act begins here',
      add: 'Add a scene',
      untitled: 'New scene',
      earlier: 'Move earlier',
      drag: 'Drag to move the scene',
      later: 'Move later',
      split: 'Split…',
      splitNow: 'Split',
      splitBefore: (change) => `Before: ${change}`,
      splitWithout: 'After all changes',
      secondTitle: 'Title of the second scene',
      merge: 'Merge with the previous scene',
      cannotMerge:
        'A relationship begins in the previous scene and ends in this one; a single scene can’t contain both.',
      remove: 'Delete this scene',
    },
  },
  de: {
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    tookBack: (what) => ended(`Rückgängig gemacht: ${what}`),
    cancel: 'Abbrechen',
    keep: 'Fertig',
    addPerson: 'Figur hinzufügen',
    personName: 'Name der neuen Figur',
    add: 'Hinzufügen',
    relate: (name) => `Beziehung von ${name} beginnen`,
    relateTo: (name) => `Beziehung beginnen: ${name} mit …`,
    relateHelp: 'Zu einer anderen Figur ziehen oder klicken und eine auswählen',
    someoneNew: 'Neue Figur …',
    change: 'Ändern …',
    assert: 'Als Beziehung angeben …',
    together: (scenes) => `Gemeinsam in ${scenes.length === 1 ? 'Szene' : 'den Szenen'} ${scenes.join(', ')}`,
    presence: 'Wer da ist',
    presenceOf: (name) => `${name} in dieser Szene`,
    parts: PARTS.de,
    departureOf: (name) => `Was aus ${name} wird`,
    departures: { stays: 'bleibt', dies: 'stirbt', leaves: 'geht für immer' },
    allPeople: (count) => `Alle ${count} Figuren`,
    scene: {
      heading: 'Diese Szene bearbeiten',
      title: 'Titel',
      summary: 'Was geschieht',
      place: 'Ort',
      act: 'Hier beginnt ein Akt',
      add: 'Szene hinzufügen',
      untitled: 'Neue Szene',
      earlier: 'Nach vorn',
      drag: 'Ziehen, um die Szene zu verschieben',
      later: 'Nach hinten',
      split: 'Aufteilen …',
      splitNow: 'Aufteilen',
      splitBefore: (change) => `Vor: ${change}`,
      splitWithout: 'Nach allen Änderungen',
      secondTitle: 'Titel der zweiten Szene',
      merge: 'Mit der vorherigen Szene zusammenführen',
      cannotMerge:
        'Eine Beziehung beginnt in der vorherigen Szene und endet in dieser; eine einzige Szene kann nicht beides enthalten.',
      remove: 'Diese Szene löschen',
    },
  },
};
