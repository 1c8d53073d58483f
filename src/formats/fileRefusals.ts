import type { InBoth } from '../story/messages/inBoth.ts';
import type { Expected } from './kit/jsonFault.ts';
import { CUT_OFF, xmlFault } from './kit/xmlFault.ts';

/** A place in a file; both count from 1. */
type Place = { readonly line: number; readonly column: number };

/** Why a file is refused before it is known to be a story, and what to do about it. */
export const fileRefusals = {
  unknownEncoding: (name: string): InBoth => ({
    en: `The file uses the encoding ${name}, which is not supported. Save it as UTF-8 and open it again.`,
    de: `Die Datei verwendet die Kodierung ${name}, die nicht unterstützt wird. Speichern Sie sie in UTF-8 und öffnen Sie sie erneut.`,
  }),
  notText: (): InBoth => ({
    en: 'The file is not a text file. Save it as text in UTF-8 and try again.',
    de: 'Die Datei ist keine Textdatei. Speichern Sie sie als Text in UTF-8 und versuchen Sie es erneut.',
  }),
  /** With the usual formats of each profession. */
  unknownFormat: (why: InBoth): InBoth => ({
    en: `${why.en} Supported formats: screenplays in Fountain, Final Draft (.fdx) or plain text; plays in TEI, DraCor or plain text; networks and tables in GEXF, GraphML or CSV; Throughline files; and scene lists, with a # before each title and the names below it.`,
    de: `${why.de} Unterstützte Formate: Drehbücher in Fountain, Final Draft (.fdx) oder als reiner Text; Dramen in TEI, DraCor oder als reiner Text; Netzwerke und Tabellen in GEXF, GraphML oder CSV; Throughline-Dateien; Szenenlisten mit # vor jedem Titel und den Namen darunter.`,
  }),
  otherJson: (why: InBoth): InBoth => ({
    en: `${why.en} A network needs a list of nodes and a list of links, each link with a source and a target.`,
    de: `${why.de} Ein Netzwerk braucht eine Liste von Knoten („nodes“) und eine von Verbindungen („links“), jede mit „source“ und „target“.`,
  }),
  notJson: ({ line, column }: Place, expected: Expected, found: string): InBoth => {
    const hint = jsonHint(expected, found);
    return {
      en: `The file is not valid JSON at line ${line}, column ${column}: ${hint.en}`,
      de: `Die Datei ist in Zeile ${line}, Spalte ${column} kein gültiges JSON: ${hint.de}`,
    };
  },
  notXml: ({ line, column }: Place, message: string): InBoth => {
    const fault = xmlFault(message.replace(/^\d+:\d+: /, ''));
    return {
      en: `The file is not valid XML at line ${line}, column ${column}: ${fault.en}`,
      de: `Die Datei ist in Zeile ${line}, Spalte ${column} kein gültiges XML: ${fault.de}`,
    };
  },
};

/** What is wrong where JSON asks for something else, and how to put it right. */
function jsonHint(expected: Expected, found: string): InBoth {
  if (found === '') return CUT_OFF;
  if (/^['‘’“”„«»]/.test(found)) {
    return {
      en: 'JSON needs straight double quotes. Replace the quotes here with ".',
      de: 'JSON verlangt gerade doppelte Anführungszeichen. Ersetzen Sie die Anführungszeichen hier durch ".',
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
      en: 'this word is not valid in JSON. Write a number, true, false or null, or put the word in quotes.',
      de: 'Dieses Wort gibt es in JSON nicht. Schreiben Sie eine Zahl, true, false oder null oder setzen Sie es in Anführungszeichen.',
    };
  }
  if (found.startsWith('"') && !expected.startsWith(',')) {
    return {
      en: 'this text has no closing quote on its line, or contains an invalid backslash. Add the quote, or write the backslash twice.',
      de: 'Diesem Text fehlt in seiner Zeile das schließende Anführungszeichen, oder er enthält einen ungültigen Backslash. Ergänzen Sie das Anführungszeichen oder schreiben Sie den Backslash doppelt.',
    };
  }
  return HINTS[expected];
}

const NO_COMMA_AFTER = {
  en: 'nothing follows a comma. Remove the comma, or add what is missing.',
  de: 'Auf ein Komma folgt nichts. Entfernen Sie das Komma oder ergänzen Sie, was fehlt.',
};

const VALUE = {
  en: 'a value is missing here. Add a text in quotes, a number, a list, an object, true, false or null.',
  de: 'Hier fehlt ein Wert. Ergänzen Sie einen Text in Anführungszeichen, eine Zahl, eine Liste, ein Objekt, true, false oder null.',
};

const KEY = {
  en: 'a name in double quotes is missing here. Add it.',
  de: 'Hier fehlt ein Name in doppelten Anführungszeichen. Ergänzen Sie ihn.',
};

const HINTS: Readonly<Record<Expected, InBoth>> = {
  value: VALUE,
  'value or ]': VALUE,
  key: NO_COMMA_AFTER,
  'key or }': KEY,
  ':': {
    en: 'a colon is missing after the name. Add it.',
    de: 'Nach dem Namen fehlt ein Doppelpunkt. Ergänzen Sie ihn.',
  },
  ', or ]': {
    en: 'a comma is missing before this, or the closing bracket ] of the list. Add it.',
    de: 'Davor fehlt ein Komma oder die schließende Klammer ] der Liste. Ergänzen Sie, was fehlt.',
  },
  ', or }': {
    en: 'a comma is missing before this, or the closing brace } of the object. Add it.',
    de: 'Davor fehlt ein Komma oder die schließende Klammer } des Objekts. Ergänzen Sie, was fehlt.',
  },
  end: {
    en: 'the story ends before this. Remove what comes after it.',
    de: 'Die Geschichte endet schon davor. Entfernen Sie, was danach kommt.',
  },
};
