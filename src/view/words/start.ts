import type { FormatContent } from '../../formats/formatNames.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the start screen. They are loaded with it, after the first picture. */
type StartWords = {
  readonly stories: string;
  readonly about: string;
  readonly size: (scenes: number, people: number) => string;
  readonly opened: string;
  readonly failed: (title: string) => string;
  readonly own: string;
  readonly ownHelp: string;
  readonly chooseFile: string;
  /** What can be opened. `names` lists the formats of one content: "DraCor, TEI, LINA". */
  readonly formats: (names: (content: FormatContent) => string) => string;
  readonly samples: string;
  readonly samplesHelp: string;
  readonly sampleOf: Readonly<Record<string, { readonly name: string; readonly help: string }>>;
  readonly copy: string;
  readonly copied: string;
  readonly text: string;
  readonly openText: string;
};

export const START_WORDS: Readonly<Record<AppLanguage, StartWords>> = {
  en: {
    stories: 'Stories',
    about:
      'Relations, scenes and evidence of these are written for Throughline. Each picture is its first scene.',
    size: (scenes, people) => `${scenes} scenes, ${people} people`,
    opened: 'open now',
    failed: (title) => `“${title}” could not be loaded. Check the connection and try again.`,
    own: 'Bring your own',
    ownHelp:
      'Drop a file anywhere on this page, paste text, or choose a file. It is read on your computer and sent nowhere.',
    chooseFile: 'Choose a file',
    formats: (names) =>
      `It can be a play (${names('play')}), a screenplay (${names('screenplay')}), a list of scenes and names (${names('scene list')}), a table (${names('table')}), a network (${names('network')}), a story saved here (${names('story')}), or a dataset (${names('dataset')}).`,
    samples: 'Type or paste it',
    samplesHelp:
      'To begin with, here is the same little story in each format that can be written by hand. Change it, or put your own in its place.',
    sampleOf: {
      'lost-book.story': {
        name: 'Throughline text',
        help: 'Scenes with ##, a name per line, and relationships as Ann -> Ben: in love (romance, +0.6, strong). Lines with // are notes.',
      },
      'lost-book.txt': { name: 'Scene list', help: 'Acts with #, scenes with ##, then a name a line.' },
      'lost-book.fountain': {
        name: 'Screenplay',
        help: 'Fountain: whoever speaks under a heading is in that scene.',
      },
      'lost-book-scenes.csv': { name: 'Table of scenes', help: 'CSV: a row a scene, a column a person.' },
      'lost-book-relations.csv': {
        name: 'Table of relations',
        help: 'CSV: a row says what is between two people from which scene on. Valence goes from -1 to 1, strength from 0 to 1.',
      },
      'lost-book.xml': {
        name: 'Play in TEI',
        help: 'Whoever speaks is in the scene; declared relations are taken over.',
      },
      'lost-book.json': {
        name: 'Throughline’s own',
        help: 'JSON: what each scene does to each relation, with the evidence for it. The README has every part.',
      },
    },
    copy: 'Copy',
    copied: 'Copied',
    text: 'Text of the story',
    openText: 'Open this text',
  },
  de: {
    stories: 'Geschichten',
    about:
      'Beziehungen, Szenen und Belege sind für Throughline geschrieben. Jedes Bild zeigt die erste Szene.',
    size: (scenes, people) => `${scenes} Szenen, ${people} Figuren`,
    opened: 'gerade offen',
    failed: (title) =>
      `„${title}“ ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
    own: 'Die eigene Geschichte',
    ownHelp:
      'Ziehen Sie eine Datei auf die Seite, fügen Sie Text ein oder wählen Sie eine Datei. Gelesen wird sie auf Ihrem Rechner; gesendet wird nichts.',
    chooseFile: 'Datei wählen',
    formats: (names) =>
      `Das kann ein Drama sein (${names('play')}), ein Drehbuch (${names('screenplay')}), eine Liste von Szenen und Namen (${names('scene list')}), eine Tabelle (${names('table')}), ein Netzwerk (${names('network')}), eine hier gesicherte Geschichte (${names('story')}) oder ein Datensatz (${names('dataset')}).`,
    samples: 'Eintippen oder einfügen',
    samplesHelp:
      'Für den Anfang steht hier dieselbe kleine Geschichte in jedem Format, das man von Hand schreiben kann. Ändern Sie sie, oder setzen Sie Ihre eigene ein.',
    sampleOf: {
      'lost-book.story': {
        name: 'Throughline-Text',
        help: 'Szenen mit ##, ein Name je Zeile, Beziehungen als Ann -> Ben: verliebt (Liebe, +0.6, stark). Zeilen mit // sind Notizen.',
      },
      'lost-book.txt': { name: 'Szenenliste', help: 'Akte mit #, Szenen mit ##, dann ein Name je Zeile.' },
      'lost-book.fountain': {
        name: 'Drehbuch',
        help: 'Fountain: Wer unter einer Überschrift spricht, ist in der Szene.',
      },
      'lost-book-scenes.csv': {
        name: 'Szenentabelle',
        help: 'CSV: eine Zeile je Szene, eine Spalte je Figur.',
      },
      'lost-book-relations.csv': {
        name: 'Beziehungstabelle',
        help: 'CSV: Eine Zeile sagt, was ab welcher Szene zwischen zweien ist. Valence geht von -1 bis 1, Strength von 0 bis 1.',
      },
      'lost-book.xml': {
        name: 'Drama in TEI',
        help: 'Wer spricht, ist in der Szene; angegebene Beziehungen werden übernommen.',
      },
      'lost-book.json': {
        name: 'Throughlines eigenes',
        help: 'JSON: was jede Szene mit jeder Beziehung macht, mit dem Beleg dafür. Die README erklärt jeden Teil.',
      },
    },
    copy: 'Kopieren',
    copied: 'Kopiert',
    text: 'Text der Geschichte',
    openText: 'Diesen Text öffnen',
  },
};
