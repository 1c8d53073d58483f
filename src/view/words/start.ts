import type { FormatContent } from '../../formats/formatNames.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** What a sample of the start screen shows. */
export type SampleKind = 'text' | 'scene-list' | 'screenplay' | 'scenes' | 'relations' | 'tei' | 'json';

/** The words of the start screen. They are loaded with it, after the first picture. */
type StartWords = {
  readonly stories: string;
  readonly shipped: string;
  readonly about: string;
  readonly size: (scenes: number, people: number) => string;
  readonly opened: string;
  readonly failed: string;
  readonly own: string;
  readonly ownHelp: string;
  readonly chooseFile: string;
  readonly whatOpens: string;
  /** What can be opened. `names` lists the formats of one content: "DraCor, TEI, LINA". */
  readonly formats: (names: (content: FormatContent) => string) => string;
  readonly samples: string;
  readonly samplesHelp: string;
  readonly sampleOf: Readonly<Record<SampleKind, { readonly name: string; readonly help: string }>>;
  readonly copy: string;
  readonly copied: string;
  readonly text: string;
  readonly openText: string;
};

export const START_WORDS: Readonly<Record<AppLanguage, StartWords>> = {
  en: {
    stories: 'Stories',
    shipped: 'Sample stories',
    about: 'Thumbnails show the opening scene.',
    size: (scenes, people) => `${scenes} scenes, ${people} people`,
    opened: 'open',
    failed: 'This story couldn’t be loaded. Check your connection and try again.',
    own: 'Open your own story',
    ownHelp: 'Or drop a file anywhere on this page, or paste text. Nothing leaves your computer.',
    chooseFile: 'Open a file',
    whatOpens: 'Supported formats',
    formats: (names) =>
      `Plays (${names('play')}), screenplays (${names('screenplay')}), scene lists (${names('scene list')}), tables (${names('table')}), networks (${names('network')}), stories saved here (${names('story')}) and datasets (${names('dataset')}).`,
    samples: 'Type or paste text',
    samplesHelp: 'Start from this short example, or paste your own.',
    sampleOf: {
      text: {
        name: 'Throughline text',
        help: 'Start scenes with ##, list one name per line, and write relationships like Ann -> Ben: in love (romance, +0.6, strong). Lines with // are notes.',
      },
      'scene-list': {
        name: 'Scene list',
        help: 'Start acts with #, scenes with ##, then list one name per line.',
      },
      screenplay: {
        name: 'Screenplay',
        help: 'Fountain: everyone who speaks under a heading is in that scene.',
      },
      scenes: {
        name: 'Scene table (CSV)',
        help: 'One row per scene, one column per person.',
      },
      relations: {
        name: 'Relationship table (CSV)',
        help: 'One row per relationship and the scene it starts in. Valence (warmth) goes from −1 to 1, strength from 0 to 1.',
      },
      tei: {
        name: 'TEI play',
        help: 'Everyone who speaks is in the scene; declared relationships are kept.',
      },
      json: {
        name: 'Throughline JSON',
        help: 'How each scene changes each relationship, with evidence. FORMAT.md in the source code describes all fields.',
      },
    },
    copy: 'Copy',
    copied: 'Copied',
    text: 'Text of the story',
    openText: 'Open this text',
  },
  de: {
    stories: 'Geschichten',
    shipped: 'Beispielgeschichten',
    about: 'Die Vorschau zeigt jeweils die erste Szene.',
    size: (scenes, people) => `${scenes} Szenen, ${people} Figuren`,
    opened: 'geöffnet',
    failed:
      'Diese Geschichte konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    own: 'Eigene Geschichte öffnen',
    ownHelp:
      'Oder eine Datei irgendwo auf dieser Seite ablegen oder Text einfügen. Nichts verlässt Ihren Computer.',
    chooseFile: 'Datei öffnen',
    whatOpens: 'Unterstützte Formate',
    formats: (names) =>
      `Dramen (${names('play')}), Drehbücher (${names('screenplay')}), Szenenlisten (${names('scene list')}), Tabellen (${names('table')}), Netzwerke (${names('network')}), hier gespeicherte Geschichten (${names('story')}) und Datensätze (${names('dataset')}).`,
    samples: 'Text eingeben oder einfügen',
    samplesHelp: 'Mit diesem kurzen Beispiel beginnen oder eigenen Text einfügen.',
    sampleOf: {
      text: {
        name: 'Throughline-Text',
        help: 'Szenen mit ## beginnen, dann ein Name pro Zeile; Beziehungen als Anna -> Ben: verliebt (Liebe, +0.6, stark). Zeilen mit // sind Notizen.',
      },
      'scene-list': {
        name: 'Szenenliste',
        help: 'Akte mit # beginnen, Szenen mit ##, dann ein Name pro Zeile.',
      },
      screenplay: {
        name: 'Drehbuch',
        help: 'Fountain: Wer unter einer Überschrift spricht, ist in der Szene.',
      },
      scenes: {
        name: 'Szenentabelle (CSV)',
        help: 'Eine Zeile pro Szene, eine Spalte pro Figur.',
      },
      relations: {
        name: 'Beziehungstabelle (CSV)',
        help: 'Eine Zeile pro Beziehung mit der Szene, in der sie beginnt. „Valence“ (Wärme) reicht von −1 bis 1, „Strength“ (Stärke) von 0 bis 1.',
      },
      tei: {
        name: 'TEI-Drama',
        help: 'Wer spricht, ist in der Szene; angegebene Beziehungen werden übernommen.',
      },
      json: {
        name: 'Throughline-JSON',
        help: 'Wie jede Szene jede Beziehung verändert, mit Belegen. FORMAT.md im Quellcode beschreibt alle Felder.',
      },
    },
    copy: 'Kopieren',
    copied: 'Kopiert',
    text: 'Text der Geschichte',
    openText: 'Diesen Text öffnen',
  },
};
