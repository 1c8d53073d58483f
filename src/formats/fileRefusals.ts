import type { InBoth } from '../story/messages/inBoth.ts';
import type { Expected } from './kit/jsonFault.ts';
import { CUT_OFF, xmlFault } from './kit/xmlFault.ts';

/** A place in a file; both count from 1. */
type Place = { readonly line: number; readonly column: number };

/** Why a file is refused before it is known to be a story, and what to do about it. */
export const fileRefusals = {
  unknownEncoding: (name: string): InBoth => ({
    en: `The file is written in ${name}, an encoding that is not known here. Save it in UTF-8 and open it again.`,
    de: `Die Datei ist in ${name} geschrieben, einer Kodierung, die hier nicht bekannt ist. Speichern Sie sie in UTF-8, und öffnen Sie sie noch einmal.`,
  }),
  notText: (): InBoth => ({
    en: 'The file is not text. Save it as text in UTF-8 and try again.',
    de: 'Die Datei ist kein Text. Speichern Sie sie als Text in UTF-8, und versuchen Sie es noch einmal.',
  }),
  /** With the usual formats of each profession. */
  unknownFormat: (why: InBoth): InBoth => ({
    en: `${why.en} What can be read: of scripts, Fountain, Final Draft (.fdx) and plain text; of plays, TEI, DraCor and plain text; of networks and tables, GEXF, GraphML and CSV; and Throughline’s own files and lists of scenes, with a # before each title and the names below it.`,
    de: `${why.de} Gelesen werden: bei Drehbüchern Fountain, Final Draft (.fdx) und reiner Text; bei Stücken TEI, DraCor und reiner Text; bei Netzwerken und Tabellen GEXF, GraphML und CSV; dazu Throughlines eigene Dateien und Listen von Szenen mit # vor jedem Titel und den Namen darunter.`,
  }),
  otherJson: (why: InBoth): InBoth => ({
    en: `${why.en} A network needs a list of nodes and one of links, each with a source and a target.`,
    de: `${why.de} Ein Netzwerk braucht eine Liste von Knoten („nodes“) und eine von Verbindungen („links“), jede mit „source“ und „target“.`,
  }),
  notJson: ({ line, column }: Place, expected: Expected, found: string): InBoth => {
    const hint = jsonHint(expected, found);
    return {
      en: `The file stops being JSON at line ${line}, column ${column}: ${hint.en}`,
      de: `Die Datei ist ab Zeile ${line}, Spalte ${column} kein JSON mehr: ${hint.de}`,
    };
  },
  notXml: ({ line, column }: Place, message: string): InBoth => {
    const fault = xmlFault(message.replace(/^\d+:\d+: /, ''));
    return {
      en: `The file stops being XML at line ${line}, column ${column}: ${fault.en}`,
      de: `Die Datei ist ab Zeile ${line}, Spalte ${column} kein XML mehr: ${fault.de}`,
    };
  },
};

/** What is wrong where JSON asks for something else, and how to put it right. */
function jsonHint(expected: Expected, found: string): InBoth {
  if (found === '') return CUT_OFF;
  if (/^['‘’“”„«»]/.test(found)) {
    return {
      en: 'JSON takes straight double quotes. Replace the quotes here by ".',
      de: 'JSON verlangt gerade doppelte Anführungszeichen. Ersetzen Sie die Zeichen hier durch ".',
    };
  }
  if (/^\/[/*]|^#/.test(found)) {
    return {
      en: 'JSON has no comments. Remove this one.',
      de: 'JSON kennt keine Kommentare. Entfernen Sie diesen.',
    };
  }
  if (/^(?:NaN|-?Inf|None|True|False|undefined)/.test(found)) {
    return {
      en: 'this word is not JSON. Write a number, true, false or null.',
      de: 'Dieses Wort gibt es in JSON nicht. Schreiben Sie eine Zahl, true, false oder null.',
    };
  }
  if (found.startsWith('"') && !expected.startsWith(',')) {
    return {
      en: 'this text has no closing quote on its line, or a backslash that means nothing.',
      de: 'Diesem Text fehlt in seiner Zeile das schließende Anführungszeichen, oder er hat einen Backslash ohne Bedeutung.',
    };
  }
  return HINTS[expected];
}

const NO_COMMA_AFTER = {
  en: 'a comma has nothing after it. Remove the comma, or add what is missing.',
  de: 'Nach einem Komma folgt nichts. Entfernen Sie das Komma, oder ergänzen Sie, was fehlt.',
};

const VALUE = {
  en: 'a value should stand here: a text in quotes, a number, a list, an object, true, false or null.',
  de: 'Hier sollte ein Wert stehen: ein Text in Anführungszeichen, eine Zahl, eine Liste, ein Objekt, true, false oder null.',
};

const KEY = {
  en: 'a name in double quotes should stand here.',
  de: 'Hier sollte ein Name in doppelten Anführungszeichen stehen.',
};

const HINTS: Readonly<Record<Expected, InBoth>> = {
  value: VALUE,
  'value or ]': VALUE,
  key: NO_COMMA_AFTER,
  'key or }': KEY,
  ':': {
    en: 'a colon is missing after the name.',
    de: 'Nach dem Namen fehlt ein Doppelpunkt.',
  },
  ', or ]': {
    en: 'a comma is missing before this, or the list lacks its closing bracket ].',
    de: 'Davor fehlt ein Komma, oder der Liste fehlt die schließende Klammer ].',
  },
  ', or }': {
    en: 'a comma is missing before this, or the object lacks its closing brace }.',
    de: 'Davor fehlt ein Komma, oder dem Objekt fehlt die schließende Klammer }.',
  },
  end: {
    en: 'the story has ended before. Remove what comes after it.',
    de: 'Die Geschichte ist davor schon zu Ende. Entfernen Sie, was danach kommt.',
  },
};
