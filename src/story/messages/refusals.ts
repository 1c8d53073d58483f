import { graphemesOf } from '../graphemes.ts';
import { type InBoth, wordsIn } from './inBoth.ts';

/** Why a story file is refused, and what to do about it. Fields keep the names that the file gives them. */
export const refusals = {
  tooLarge: (bytes: number, cap: number) => {
    const size = (bytes / 1e6).toFixed(1);
    return {
      en: `The file has ${size} MB; the most that can be read is ${cap / 1e6} MB.`,
      de: `Die Datei hat ${size.replace('.', ',')} MB; mehr als ${cap / 1e6} MB können nicht gelesen werden.`,
    };
  },
  tooDeep: (cap: number) => ({
    en: `The file nests lists and objects more than ${cap} deep; no story needs that.`,
    de: `Die Datei verschachtelt Listen und Objekte tiefer als ${cap} Ebenen; das braucht keine Geschichte.`,
  }),
  entities: (line: number) => ({
    en: `The file declares entities (line ${line}), which can be used to harm and are never needed. Remove the declaration.`,
    de: `Die Datei vereinbart Entitäten (Zeile ${line}). Damit lässt sich Schaden anrichten, und nötig sind sie nie. Entfernen Sie die Vereinbarung.`,
  }),
  noScenes: (format: InBoth | string, looked: InBoth) => ({
    en: `The file looks like ${wordsIn(format, 'en')}, but has no scenes: ${looked.en}.`,
    de: `Die Datei sieht nach ${wordsIn(format, 'de')} aus, hat aber keine Szenen: ${looked.de}.`,
  }),
  noSpeakers: (format: string) => ({
    en: `The file looks like ${format}, but no one speaks in it. ${SPEECHES[format]?.en ?? ''}`.trimEnd(),
    de: `Die Datei sieht nach ${format} aus, aber es spricht niemand darin. ${SPEECHES[format]?.de ?? ''}`.trimEnd(),
  }),
  noPair: (what: string, line: number) => ({
    en: `Line ${line} has a ${what}, and a story's relations tie two people each. Write it as edges between nodes.`,
    de: `Zeile ${line} hat ein Element „${what}“; eine Beziehung verbindet aber immer zwei Personen. Schreiben Sie es als Kanten zwischen Knoten.`,
  }),
  notAStory: () => ({
    en: 'The file is JSON, but no Throughline story: that begins with { "format": "throughline", "version": 1, … }.',
    de: 'Die Datei ist JSON, aber keine Throughline-Geschichte: Die beginnt mit { "format": "throughline", "version": 1, … }.',
  }),
  newerVersion: (version: number) => ({
    en: `The file says version ${version} of the Throughline format, and this program knows version 1. Use a newer program.`,
    de: `Die Datei nennt Version ${version} des Throughline-Formats, dieses Programm kennt Version 1. Nehmen Sie ein neueres Programm.`,
  }),
  missing: (path: string, field: string) =>
    at(path, {
      en: `the field "${field}" is missing. Add it.`,
      de: `Das Feld „${field}“ fehlt. Ergänzen Sie es.`,
    }),
  unknownField: (path: string, field: string) =>
    at(path, {
      en: `the format has no field "${beginningOf(field)}" here. Remove it, or correct its name.`,
      de: `Ein Feld „${beginningOf(field)}“ hat das Format hier nicht. Entfernen Sie es, oder berichtigen Sie den Namen.`,
    }),
  wrongType: (path: string, needed: InBoth | string, found: unknown) => {
    const is = described(found);
    return at(path, {
      en: `this must be ${wordsIn(needed, 'en')}, but it is ${is.en}.`,
      de: `Hier muss ${wordsIn(needed, 'de')} stehen, es ist aber ${is.de}.`,
    });
  },
  notAChoice: (path: string, found: unknown, choices: readonly string[]) => {
    const [is, list] = [described(found), choices.join(', ')];
    return at(path, {
      en: `this must be one of ${list}, but it is ${is.en}.`,
      de: `Hier muss eins davon stehen: ${list}; es ist aber ${is.de}.`,
    });
  },
  notALanguage: (path: string, found: string) =>
    at(path, {
      en: `${quoted(found)} is not a language tag. Use a tag such as "en", "de" or "pt-BR".`,
      de: `${quoted(found)} ist kein Sprachkürzel. Nehmen Sie eins wie „en“, „de“ oder „pt-BR“.`,
    }),
  notInFirstLanguage: (path: string, language: string) =>
    at(path, {
      en: `this text is not in "${language}", the first language of the story. Add it in that language.`,
      de: `Dieser Text fehlt in „${language}“, der ersten Sprache der Geschichte. Ergänzen Sie ihn in dieser Sprache.`,
    }),
  inNoLanguage: (path: string) =>
    at(path, {
      en: 'this text is in no language. Write it in at least one, as in { "en": "…" }.',
      de: 'Dieser Text steht in keiner Sprache da. Schreiben Sie ihn in mindestens einer, etwa { "de": "…" }.',
    }),
  emptyText: (path: string) =>
    at(path, {
      en: 'this text is empty. Fill it in, or leave out the field where it is optional.',
      de: 'Dieser Text ist leer. Füllen Sie ihn aus, oder lassen Sie das Feld weg, wo es fehlen darf.',
    }),
  longText: (path: string, length: number, most: number) =>
    at(path, {
      en: `this text has ${length} characters; at most ${most} can be read. Shorten it.`,
      de: `Dieser Text hat ${length} Zeichen; höchstens ${most} können gelesen werden. Kürzen Sie ihn.`,
    }),
  emptyList: (path: string) =>
    at(path, {
      en: 'this list is empty. It needs at least one entry.',
      de: 'Diese Liste ist leer. Sie braucht mindestens einen Eintrag.',
    }),
  longList: (path: string, length: number, most: number) =>
    at(path, {
      en: `this list has ${length} entries; at most ${most} can be read. Leave some out.`,
      de: `Diese Liste hat ${length} Einträge; höchstens ${most} können gelesen werden. Lassen Sie einige weg.`,
    }),
  smallNumber: (path: string, found: number, least: number) =>
    at(path, {
      en: `${found} is too small. The smallest number that is allowed is ${least}.`,
      de: `${found} ist zu klein. Die kleinste erlaubte Zahl ist ${least}.`,
    }),
  largeNumber: (path: string, found: number, most: number) =>
    at(path, {
      en: `${found} is too large. The largest number that is allowed is ${most}.`,
      de: `${found} ist zu groß. Die größte erlaubte Zahl ist ${most}.`,
    }),
  unknownReference: (path: string, list: string, id: string) =>
    at(path, {
      en: `"${id}" is not in the list of ${list}. Add it there, or correct the name.`,
      de: `„${id}“ steht nicht in der Liste „${list}“. Ergänzen Sie es dort, oder berichtigen Sie den Namen.`,
    }),
  duplicate: (path: string, id: string) =>
    at(path, {
      en: `"${id}" is there twice. Give each its own.`,
      de: `„${id}“ kommt zweimal vor. Geben Sie jedem ein eigenes.`,
    }),
  selfRelation: (path: string, id: string) =>
    at(path, {
      en: `relation "${id}" ties a character to itself. Name two different characters.`,
      de: `Die Beziehung „${id}“ verbindet eine Figur mit sich selbst. Nennen Sie zwei verschiedene Figuren.`,
    }),
  brokenAct: (path: string, id: string) =>
    at(path, {
      en: `act "${id}" comes back after another act. An act is one run of scenes; use a second act.`,
      de: `Der Akt „${id}“ kehrt nach einem anderen Akt wieder. Ein Akt ist eine zusammenhängende Folge von Szenen; nehmen Sie einen zweiten.`,
    }),
  endsBeforeItBegins: (path: string) =>
    at(path, {
      en: '"to" comes before "from". A stretch of time ends after it begins.',
      de: '„to“ liegt vor „from“. Eine Zeitspanne endet, nachdem sie beginnt.',
    }),
  beginsTwice: (path: string, id: string) =>
    at(path, {
      en: `relation "${id}" begins although it already holds. Let it change, or end first.`,
      de: `Die Beziehung „${id}“ beginnt, obwohl sie schon besteht. Lassen Sie sie sich ändern oder vorher enden.`,
    }),
  changesTwice: (path: string, id: string) =>
    at(path, {
      en: `relation "${id}" changes twice in this scene. Say what the scene does to it in one change.`,
      de: `Die Beziehung „${id}“ ändert sich in dieser Szene zweimal. Fassen Sie es in einer Änderung zusammen.`,
    }),
  notBegun: (path: string, id: string) =>
    at(path, {
      en: `relation "${id}" changes or ends before it has begun. Let it begin earlier, or in the background.`,
      de: `Die Beziehung „${id}“ ändert sich oder endet, bevor sie begonnen hat. Lassen Sie sie früher beginnen oder in der Vorgeschichte („background“).`,
    }),
  goneAfterDeath: (path: string, id: string) =>
    at(path, {
      en: `"${id}" has died in an earlier scene and can neither die again nor leave. Keep one of the two.`,
      de: `„${id}“ ist in einer früheren Szene gestorben und kann weder noch einmal sterben noch fortgehen. Behalten Sie eins von beiden.`,
    }),
  backgroundBegins: (path: string) =>
    at(path, {
      en: 'the background can only let relations begin.',
      de: 'In der Vorgeschichte („background“) können Beziehungen nur beginnen.',
    }),
  intoNothing: (path: string, id: string) =>
    at(path, {
      en: `the relation becomes "${id}", which does not begin in the same scene.`,
      de: `Die Beziehung wird zu „${id}“, das in derselben Szene nicht beginnt.`,
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
    return { en: `the text ${quoted(value)}`, de: `der Text ${quoted(value)}` };
  }
  const text = String(value);
  return { en: `the ${typeof value} ${text}`, de: typeof value === 'number' ? `die Zahl ${text}` : text };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${beginningOf(text)}…` : text);
}

/** At most 60 characters, cut between graphemes: the last one of the longer slice may be half of one. */
function beginningOf(text: string): string {
  return text.length <= 60 ? text : graphemesOf(text.slice(0, 61)).slice(0, -1).join('');
}
