import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the shelf with the reader's own stories, and of stories that the browser has lost. */
type ShelfWords = {
  readonly yours: string;
  readonly yoursHelp: (isPersistent: boolean) => string;
  readonly newStory: string;
  /** What a new story begins with, as text. */
  readonly newText: string;
  readonly takeAway: string;
  readonly takeAwayHelp: string;
  readonly changes: (count: number) => string;
  readonly opened: string;
  readonly rename: string;
  readonly newTitle: string;
  readonly duplicate: string;
  readonly copyOf: Readonly<Record<string, string>>;
  readonly remove: string;
  readonly removed: (title: string) => string;
  readonly undo: string;
  readonly deleted: (count: number) => string;
  readonly deletedHelp: string;
  readonly putBack: string;
  readonly cannotOpen: { readonly newer: string; readonly damaged: string };
  readonly notOpened: (title: string) => string;
  readonly saveRaw: string;
  readonly busy: (title: string) => string;
  readonly untitled: string;

  readonly lostTitle: string;
  readonly lostHelp: string;
  readonly lostWhat: readonly string[];
  readonly saveOpen: (title: string) => string;
  readonly openFile: string;
  readonly forget: string;
  readonly later: string;
};

export const SHELF_WORDS: Readonly<Record<AppLanguage, ShelfWords>> = {
  en: {
    yours: 'Your stories',
    yoursHelp: (isPersistent) =>
      `Stored only in this browser on this computer. ${
        isPersistent
          ? 'The browser has agreed not to delete them on its own.'
          : 'The browser may delete them when space runs low, so save what matters as a file.'
      }`,
    newStory: 'New story',
    newText: `New story

## First scene
// A name on its own line: this person is in the scene. A relationship:
// Ann -> Ben: in love (romance, warm)
Ann
`,
    takeAway: 'Back up all',
    takeAwayHelp: 'One file with all your stories. To restore them, open it here or in another browser.',
    changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
    opened: 'open now',
    rename: 'Rename',
    newTitle: 'New title',
    duplicate: 'Duplicate',
    copyOf: { en: ' (copy)', de: ' (Kopie)' },
    remove: 'Delete',
    removed: (title) => `“${title}” deleted.`,
    undo: 'Undo',
    deleted: (count) => `Deleted (${count})`,
    deletedHelp: 'You can restore them for 30 days.',
    putBack: 'Restore',
    cannotOpen: {
      newer: 'stored by a newer version of Throughline; reload the page to open it',
      damaged: 'damaged, cannot be opened',
    },
    notOpened: (title) => `“${title}” couldn’t be opened. Try again; if it still can’t, its data is damaged.`,
    saveRaw: 'Save raw data',
    busy: (title) => `“${title}” is being edited in another tab. Rename it there.`,
    untitled: 'Untitled',

    lostTitle: 'Some of your stories are gone from this browser',
    lostHelp:
      'They were stored here and no longer are. A browser loses them when its data is cleared (by hand, by a cleaning program or to free up space) or when its profile is moved.',
    lostWhat: [
      'If you saved them as files, or backed them all up in one file, open that file.',
      'If a tab still shows one of them, leave it open and save it as a file there.',
      'If you have a backup of this computer, the browser’s profile in it still has them.',
    ],
    saveOpen: (title) => `Save “${title}” as a file`,
    openFile: 'Open a file',
    forget: 'Don’t show this again',
    later: 'Close',
  },
  de: {
    yours: 'Ihre Geschichten',
    yoursHelp: (isPersistent) =>
      `Nur in diesem Browser auf diesem Computer gespeichert. ${
        isPersistent
          ? 'Der Browser hat zugesagt, sie nicht von selbst zu löschen.'
          : 'Wird der Platz knapp, kann der Browser sie löschen: Speichern Sie Wichtiges als Datei.'
      }`,
    newStory: 'Neue Geschichte',
    newText: `Neue Geschichte
Sprache: de

## Erste Szene
// Ein Name in einer eigenen Zeile: Diese Figur ist in der Szene. Eine Beziehung:
// Anna -> Ben: verliebt (Liebe, warm)
Anna
`,
    takeAway: 'Alle als Datei speichern',
    takeAwayHelp:
      'Eine Datei mit allen Geschichten. Zum Wiederherstellen öffnen Sie sie hier oder in einem anderen Browser.',
    changes: (count) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
    opened: 'gerade offen',
    rename: 'Umbenennen',
    newTitle: 'Neuer Titel',
    duplicate: 'Duplizieren',
    copyOf: { en: ' (copy)', de: ' (Kopie)' },
    remove: 'Löschen',
    removed: (title) => `„${title}“ gelöscht.`,
    undo: 'Rückgängig',
    deleted: (count) => `Gelöscht (${count})`,
    deletedHelp: 'Sie lassen sich 30 Tage lang wiederherstellen.',
    putBack: 'Wiederherstellen',
    cannotOpen: {
      newer:
        'von einer neueren Version von Throughline gespeichert; laden Sie die Seite neu, um sie zu öffnen',
      damaged: 'beschädigt, lässt sich nicht öffnen',
    },
    notOpened: (title) =>
      `„${title}“ konnte nicht geöffnet werden. Versuchen Sie es erneut; gelingt es wieder nicht, sind die Daten beschädigt.`,
    saveRaw: 'Rohdaten speichern',
    busy: (title) => `„${title}“ wird in einem anderen Tab bearbeitet. Benennen Sie sie dort um.`,
    untitled: 'Ohne Titel',

    lostTitle: 'Einige Ihrer Geschichten sind in diesem Browser nicht mehr da',
    lostHelp:
      'Sie waren hier gespeichert und sind es nicht mehr. Ein Browser verliert sie, wenn seine Daten gelöscht werden (von Hand, von einem Aufräumprogramm oder weil der Platz knapp ist) oder wenn sein Profil umzieht.',
    lostWhat: [
      'Wenn Sie sie einzeln oder alle zusammen als Datei gespeichert haben, öffnen Sie diese Datei.',
      'Wenn ein Tab noch eine davon zeigt, lassen Sie ihn offen und speichern Sie sie dort als Datei.',
      'Wenn Sie ein Backup dieses Computers haben, sind sie noch im Browserprofil darin.',
    ],
    saveOpen: (title) => `„${title}“ als Datei speichern`,
    openFile: 'Datei öffnen',
    forget: 'Nicht mehr anzeigen',
    later: 'Schließen',
  },
};
