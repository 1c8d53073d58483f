import { graphemesOf } from '../graphemes.ts';
import { formatNumber } from './formatNumber.ts';
import { grouped } from './grouped.ts';
import { type InBoth, wordsIn } from './inBoth.ts';
import type { AppLanguage } from './languages.ts';

/** Why a story file is refused, and what to do about it. Fields keep the names that the file gives them. */
export const refusals = {
  tooLarge: (bytes: number, cap: number) => {
    const size = (language: AppLanguage) => formatNumber(bytes / 1e6, language, 1);
    return {
      en: `The file is too large: ${size('en')} MB. The limit is ${cap / 1e6} MB. Leave something out.`,
      de: `Die Datei ist mit ${size('de')}\u00a0MB zu groß. Die Grenze liegt bei ${cap / 1e6}\u00a0MB. Lassen Sie etwas weg.`,
    };
  },
  tooDeep: (cap: number) => ({
    en: `The file nests lists and objects more than ${cap} levels deep, which is too deep for a story. Make it flatter.`,
    de: `Die Datei verschachtelt Listen und Objekte mehr als ${cap} Ebenen tief; das ist zu tief für eine Geschichte. Machen Sie sie flacher.`,
  }),
  entities: (line: number) => ({
    en: `The file declares entities (line ${line}), which can be abused and are never needed. Remove the declaration.`,
    de: `Die Datei deklariert Entitäten (Zeile ${line}). Sie können missbraucht werden und sind nie nötig. Entfernen Sie die Deklaration.`,
  }),
  noScenes: (format: InBoth | string, looked: InBoth) => ({
    en: `The file looks like ${wordsIn(format, 'en')}, but has no scenes: ${looked.en}.`,
    de: `Die Datei sieht nach ${wordsIn(format, 'de')} aus, hat aber keine Szenen: ${looked.de}.`,
  }),
  noPeople: (network: InBoth | string, looked: InBoth) => ({
    en: `The file looks like ${wordsIn(network, 'en')}, but has no people: ${looked.en}.`,
    de: `Die Datei sieht nach ${wordsIn(network, 'de')} aus, hat aber keine Figuren: ${looked.de}.`,
  }),
  noSpeakers: (format: string) => ({
    en: `The file looks like ${format}, but no one speaks in it. ${SPEECHES[format]?.en ?? ''}`.trimEnd(),
    de: `Die Datei sieht nach ${format} aus, aber es spricht niemand darin. ${SPEECHES[format]?.de ?? ''}`.trimEnd(),
  }),
  noPair: (what: string, line: number) => ({
    en: `Line ${line} has a ${what}, but a relationship connects exactly two people. Write it as edges between nodes.`,
    de: `Zeile ${line} hat ein Element „${what}“; eine Beziehung verbindet aber genau zwei Figuren. Schreiben Sie es als Kanten zwischen Knoten.`,
  }),
  notAStory: () => ({
    en: 'The file is JSON, but not a Throughline story, which begins with { "format": "throughline", "version": 1, … }.',
    de: 'Die Datei ist JSON, aber keine Throughline-Geschichte; eine solche beginnt mit { "format": "throughline", "version": 1, … }.',
  }),
  newerVersion: (version: number) => ({
    en: `The file uses version ${version} of the Throughline format; this program reads version 1. Use a newer version of the program.`,
    de: `Die Datei verwendet Version ${version} des Throughline-Formats; dieses Programm liest Version 1. Verwenden Sie eine neuere Version des Programms.`,
  }),
  missing: (path: string, field: string) =>
    at(path, {
      en: `the field “${field}” is missing. Add it.`,
      de: `Das Feld „${field}“ fehlt. Ergänzen Sie es.`,
    }),
  unknownField: (path: string, field: string) =>
    at(path, {
      en: `the format has no field “${beginningOf(field)}” here. Remove it or correct its name.`,
      de: `Ein Feld „${beginningOf(field)}“ hat das Format hier nicht. Entfernen Sie es oder korrigieren Sie den Namen.`,
    }),
  wrongType: (path: string, needed: InBoth | string, found: unknown) => {
    const is = described(found);
    return at(path, {
      en: `this must be ${wordsIn(needed, 'en')}, but it is ${is.en}.`,
      de: `Erwartet wird ${wordsIn(needed, 'de')}, gefunden wurde ${is.de}.`,
    });
  },
  notAChoice: (path: string, found: unknown, choices: readonly string[]) => {
    const [is, list] = [described(found), choices.join(', ')];
    return at(path, {
      en: `this must be one of ${list}, but it is ${is.en}.`,
      de: `Erwartet wird eins von ${list}, gefunden wurde ${is.de}.`,
    });
  },
  notALanguage: (path: string, found: string) =>
    at(path, {
      en: `“${shown(found)}” is not a language tag. Use a tag such as “en”, “de” or “pt-BR”.`,
      de: `„${shown(found)}“ ist kein Sprachkürzel. Verwenden Sie eins wie „en“, „de“ oder „pt-BR“.`,
    }),
  notInFirstLanguage: (path: string, language: string) =>
    at(path, {
      en: `this text is not in “${language}”, the first language of the story. Add it in that language.`,
      de: `Dieser Text fehlt in „${language}“, der ersten Sprache der Geschichte. Ergänzen Sie ihn in dieser Sprache.`,
    }),
  inNoLanguage: (path: string) =>
    at(path, {
      en: 'this text has no language. Write it in at least one, such as { "en": "…" }.',
      de: 'Dieser Text hat keine Sprache. Schreiben Sie ihn in mindestens einer, etwa { "de": "…" }.',
    }),
  emptyText: (path: string) =>
    at(path, {
      en: 'this text is empty. Fill it in, or remove the field if it is optional.',
      de: 'Dieser Text ist leer. Füllen Sie ihn aus oder entfernen Sie das Feld, falls es fehlen darf.',
    }),
  longText: (path: string, length: number, most: number) =>
    at(path, {
      en: `this text has ${grouped(length, 'en')} characters; the limit is ${grouped(most, 'en')}. Shorten it.`,
      de: `Dieser Text hat ${grouped(length, 'de')} Zeichen; erlaubt sind höchstens ${grouped(most, 'de')}. Kürzen Sie ihn.`,
    }),
  emptyList: (path: string) =>
    at(path, {
      en: 'this list is empty. Add at least one entry.',
      de: 'Diese Liste ist leer. Ergänzen Sie mindestens einen Eintrag.',
    }),
  longList: (path: string, length: number, most: number) =>
    at(path, {
      en: `this list has ${grouped(length, 'en')} entries; the limit is ${grouped(most, 'en')}. Remove some.`,
      de: `Diese Liste hat ${grouped(length, 'de')} Einträge; erlaubt sind höchstens ${grouped(most, 'de')}. Entfernen Sie einige.`,
    }),
  smallNumber: (path: string, found: number, least: number) =>
    at(path, {
      en: `${found} is too small. The minimum is ${least}.`,
      de: `${found} ist zu klein. Das Minimum ist ${least}.`,
    }),
  largeNumber: (path: string, found: number, most: number) =>
    at(path, {
      en: `${found} is too large. The maximum is ${most}.`,
      de: `${found} ist zu groß. Das Maximum ist ${most}.`,
    }),
  unknownReference: (path: string, list: string, id: string) =>
    at(path, {
      en: `“${id}” is not in the list of ${list}. Add it there or correct the name.`,
      de: `„${id}“ steht nicht in der Liste „${list}“. Ergänzen Sie es dort oder korrigieren Sie den Namen.`,
    }),
  duplicate: (path: string, id: string) =>
    at(path, {
      en: `“${id}” appears twice. Use a different one for each.`,
      de: `„${id}“ kommt zweimal vor. Verwenden Sie jeweils eine eigene Kennung.`,
    }),
  selfRelation: (path: string, id: string) =>
    at(path, {
      en: `relationship “${id}” connects a character to themselves. Name two different characters.`,
      de: `Die Beziehung „${id}“ verbindet eine Figur mit sich selbst. Nennen Sie zwei verschiedene Figuren.`,
    }),
  brokenAct: (path: string, id: string) =>
    at(path, {
      en: `act “${id}” returns after another act. An act is one continuous run of scenes; add a second act.`,
      de: `Der Akt „${id}“ kehrt nach einem anderen Akt wieder. Ein Akt ist eine zusammenhängende Folge von Szenen; legen Sie einen zweiten an.`,
    }),
  endsBeforeItBegins: (path: string) =>
    at(path, {
      en: '“to” comes before “from”. A time span must end after it begins.',
      de: '„to“ liegt vor „from“. Eine Zeitspanne muss nach ihrem Anfang enden.',
    }),
  beginsTwice: (path: string, id: string) =>
    at(path, {
      en: `relationship “${id}” begins although it already exists. Let it change, or end it first.`,
      de: `Die Beziehung „${id}“ beginnt, obwohl sie schon besteht. Ändern Sie sie oder beenden Sie sie vorher.`,
    }),
  changesTwice: (path: string, id: string) =>
    at(path, {
      en: `relationship “${id}” changes twice in this scene. Combine both into one change.`,
      de: `Die Beziehung „${id}“ ändert sich in dieser Szene zweimal. Fassen Sie beides in einer Änderung zusammen.`,
    }),
  notBegun: (path: string, id: string) =>
    at(path, {
      en: `relationship “${id}” changes or ends before it has begun. Start it earlier, or in the background.`,
      de: `Die Beziehung „${id}“ ändert sich oder endet, bevor sie begonnen hat. Lassen Sie sie früher beginnen oder in der Vorgeschichte („background“).`,
    }),
  goneAfterDeath: (path: string, id: string) =>
    at(path, {
      en: `“${id}” died in an earlier scene and cannot die again or leave. Keep one of the two.`,
      de: `„${id}“ ist in einer früheren Szene gestorben und kann weder noch einmal sterben noch fortgehen. Behalten Sie eins von beiden.`,
    }),
  backgroundBegins: (path: string) =>
    at(path, {
      en: 'relationships can only begin in the background. Move this change into a scene.',
      de: 'In der Vorgeschichte („background“) können Beziehungen nur beginnen. Verschieben Sie diese Änderung in eine Szene.',
    }),
  intoNothing: (path: string, id: string) =>
    at(path, {
      en: `the relationship becomes “${id}”, which does not begin in the same scene. Begin it there, or remove “into”.`,
      de: `Die Beziehung wird zu „${id}“, das in derselben Szene nicht beginnt. Lassen Sie es dort beginnen oder entfernen Sie „into“.`,
    }),
};

/** How formats write who speaks. */
const SPEECHES: Readonly<Record<string, InBoth>> = {
  Fountain: {
    en: 'Write each name in capitals on a line of its own, after an empty line, with the speech below it.',
    de: 'Schreiben Sie jeden Namen in Großbuchstaben in eine eigene Zeile, nach einer Leerzeile, und darunter die Rede.',
  },
  'Final Draft': {
    en: 'Give the names the paragraph type Character.',
    de: 'Geben Sie den Namen den Absatztyp „Character“.',
  },
};

/** The sentence with the place before it. */
function at(path: string, { en, de }: InBoth): InBoth {
  return path === ''
    ? { en: `At the top level: ${en}`, de: `Auf der obersten Ebene: ${de}` }
    : { en: `At ${path}: ${en}`, de: `Bei ${path}: ${de}` };
}

function described(value: unknown): InBoth {
  if (value === undefined) return { en: 'missing', de: 'nichts' };
  if (value === null) return { en: 'null', de: 'null' };
  if (Array.isArray(value)) return { en: 'a list', de: 'eine Liste' };
  if (typeof value === 'object') return { en: 'an object', de: 'ein Objekt' };
  if (typeof value === 'string') {
    return { en: `the text “${shown(value)}”`, de: `der Text „${shown(value)}“` };
  }
  const text = String(value);
  return typeof value === 'number'
    ? { en: `the number ${text}`, de: `die Zahl ${text}` }
    : { en: text, de: text };
}

/** At most 60 characters, on one line: with `\n` for its ends. */
function shown(text: string): string {
  const beginning = text.length > 60 ? `${beginningOf(text)}…` : text;
  return JSON.stringify(beginning).slice(1, -1).replaceAll('\\"', '"');
}

/** At most 60 characters, cut between graphemes: the last one of the longer slice may be half of one. */
function beginningOf(text: string): string {
  return text.length <= 60 ? text : graphemesOf(text.slice(0, 61)).slice(0, -1).join('');
}
