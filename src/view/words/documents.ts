import type { AppLanguage } from '../../story/messages/languages.ts';
import type { Keeping, StorageFault } from '../keeping.ts';
import { FAULT_WORDS } from './faults.ts';

type VersionReason = 'editing' | 'restore' | 'take-over' | 'upgrade' | 'less';

/** The words of the reader's own story: how it is stored, and its versions. Loaded after the first picture. */
type DocumentWords = {
  /** Beside the story's title. */
  readonly state: (keeping: Keeping) => string;
  readonly stateHelp: (keeping: Keeping) => string;
  readonly editHere: string;
  readonly saveToFile: string;
  readonly saveAsFile: string;
  readonly savedTo: (file: string) => string;
  readonly fileChanged: (file: string) => string;
  readonly overwrite: string;
  readonly anotherFile: string;
  readonly notSavedTo: (reason: string) => string;
  /** The text of a large story was written for longer than the browser lets a file be chosen after a click. */
  readonly saveAgain: string;
  readonly versions: string;
  readonly versionsHelp: string;
  readonly noVersions: string;
  readonly why: (why: VersionReason) => string;
  readonly restore: string;
  readonly versionText: (date: string) => string;
  readonly versionDamaged: string;
  readonly choose: string;
  readonly notRead: (fault: StorageFault) => string;
};

export const DOCUMENT_WORDS: Readonly<Record<AppLanguage, DocumentWords>> = {
  en: {
    state: ({ type }) =>
      ({ saved: 'Saved', saving: 'Saving…', 'not-saved': 'Not saved', elsewhere: 'Open in another tab' })[
        type
      ],
    stateHelp: (keeping) => {
      switch (keeping.type) {
        case 'saved':
          return 'Everything is stored in this browser on this computer.';
        case 'saving':
          return 'The last change is being stored in this browser.';
        case 'not-saved':
          return `This browser couldn’t store the story. ${FAULT_WORDS.en[keeping.fault]} Save it as a file, so that nothing is lost when the page is closed.`;
        case 'elsewhere':
          return 'This story is being edited in another tab. Here you can read it, and see every change as soon as it is stored.';
      }
    },
    editHere: 'Edit here instead',
    saveToFile: 'Save to a file',
    saveAsFile: 'Save as a file',
    savedTo: (file) => `Saved as ${file}.`,
    fileChanged: (file) => `${file} was changed by another program since you last saved it from here.`,
    overwrite: 'Overwrite',
    anotherFile: 'Save to another file',
    notSavedTo: (reason) => `Couldn’t save the file: ${reason}`,
    saveAgain: 'The text is ready now. Press “Save to a file” again to choose where to save it.',
    versions: 'Earlier versions',
    versionsHelp:
      'A version is saved every five minutes while you edit, and before the whole story is replaced. The last 20 are kept, then one per day for 30 days.',
    noVersions: 'No earlier versions yet. The first is saved with your first change.',
    why: (why) =>
      ({
        editing: 'before changes',
        restore: 'before a restore',
        'take-over': 'when another tab took over',
        upgrade: 'from an earlier version of Throughline',
        less: 'before a large deletion',
      })[why],
    restore: 'Restore this version',
    versionText: (date) => `Text of the version of ${date}`,
    versionDamaged: 'This version is damaged and cannot be opened.',
    choose: 'Choose a version to read it.',
    notRead: (fault) => `Couldn’t read your stories from this browser. ${FAULT_WORDS.en[fault]}`,
  },
  de: {
    state: ({ type }) =>
      ({
        saved: 'Gespeichert',
        saving: 'Speichern …',
        'not-saved': 'Nicht gespeichert',
        elsewhere: 'In anderem Tab offen',
      })[type],
    stateHelp: (keeping) => {
      switch (keeping.type) {
        case 'saved':
          return 'Alles ist in diesem Browser auf diesem Computer gespeichert.';
        case 'saving':
          return 'Die letzte Änderung wird gerade in diesem Browser gespeichert.';
        case 'not-saved':
          return `Dieser Browser konnte die Geschichte nicht speichern. ${FAULT_WORDS.de[keeping.fault]} Speichern Sie sie als Datei, damit nichts verloren geht, wenn die Seite geschlossen wird.`;
        case 'elsewhere':
          return 'Diese Geschichte wird in einem anderen Tab bearbeitet. Hier können Sie sie lesen und sehen jede Änderung, sobald sie gespeichert ist.';
      }
    },
    editHere: 'Stattdessen hier bearbeiten',
    saveToFile: 'In einer Datei speichern',
    saveAsFile: 'Als Datei speichern',
    savedTo: (file) => `Als ${file} gespeichert.`,
    fileChanged: (file) =>
      `${file} wurde von einem anderen Programm geändert, seit Sie zuletzt von hier aus gespeichert haben.`,
    overwrite: 'Überschreiben',
    anotherFile: 'In einer anderen Datei speichern',
    notSavedTo: (reason) => `Die Datei konnte nicht gespeichert werden: ${reason}`,
    saveAgain:
      'Der Text ist jetzt fertig. Klicken Sie noch einmal auf „In einer Datei speichern“, um zu wählen, wohin.',
    versions: 'Frühere Fassungen',
    versionsHelp:
      'Alle fünf Minuten wird beim Bearbeiten eine Fassung gespeichert, ebenso bevor die ganze Geschichte ersetzt wird. Die letzten 20 bleiben erhalten, danach eine pro Tag, 30 Tage lang.',
    noVersions: 'Noch keine früheren Fassungen. Die erste wird mit Ihrer ersten Änderung gespeichert.',
    why: (why) =>
      ({
        editing: 'vor Änderungen',
        restore: 'vor einer Wiederherstellung',
        'take-over': 'als ein anderer Tab übernahm',
        upgrade: 'von einer früheren Version von Throughline',
        less: 'vor einer größeren Löschung',
      })[why],
    restore: 'Diese Fassung wiederherstellen',
    versionText: (date) => `Text der Fassung vom ${date}`,
    versionDamaged: 'Diese Fassung ist beschädigt und lässt sich nicht öffnen.',
    choose: 'Wählen Sie eine Fassung, um sie zu lesen.',
    notRead: (fault) =>
      `Ihre Geschichten konnten nicht aus diesem Browser gelesen werden. ${FAULT_WORDS.de[fault]}`,
  },
};
