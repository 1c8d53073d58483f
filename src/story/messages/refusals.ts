import { graphemesOf } from '../graphemes.ts';

/**
 * Why a story file is refused, and what to do about it. In English, like the file's own keys, since these sentences are for the
 * author of the file. The app puts a sentence in the reader's language before them.
 */
export const refusals = {
  tooLarge: (bytes: number, cap: number) =>
    `The file has ${(bytes / 1e6).toFixed(1)} MB; the most that can be read is ${cap / 1e6} MB.`,
  tooDeep: (cap: number) => `The file nests lists and objects more than ${cap} deep; no story needs that.`,
  notText: () => 'The file is not text in UTF-8. Save it as UTF-8 and try again.',
  notJson: (line: number, column: number) =>
    `The file stops being JSON at line ${line}, column ${column}. Look for a missing comma, quote or bracket there.`,
  notXml: (line: number, column: number, fault: string) =>
    `The file stops being XML at line ${line}, column ${column}: ${fault.replace(/^\d+:\d+: /, '')}`,
  entities: (line: number) =>
    `The file declares entities (line ${line}), which can be used to harm and are never needed. Remove the declaration.`,
  noScenes: (format: string, looked: string) =>
    `The file looks like ${format}, but has no scenes: ${looked}.`,
  unknownFormat: (known: string) => `The file is in no format that is known here. Known: ${known}.`,
  notAStory: () =>
    'The file is JSON, but no Throughline story: that begins with { "format": "throughline", "version": 1, … }.',
  newerVersion: (version: number) =>
    `The file says version ${version} of the Throughline format, and this program knows version 1. Use a newer program.`,
  missing: (path: string, field: string) => `${at(path)}the field "${field}" is missing. Add it.`,
  unknownField: (path: string, field: string) =>
    `${at(path)}the format has no field "${beginningOf(field)}" here. Remove it, or correct its name.`,
  wrongType: (path: string, needed: string, found: unknown) =>
    `${at(path)}this must be ${needed}, but it is ${described(found)}.`,
  notAChoice: (path: string, found: unknown, choices: readonly string[]) =>
    `${at(path)}this must be one of ${choices.join(', ')}, but it is ${described(found)}.`,
  notALanguage: (path: string, found: string) =>
    `${at(path)}${quoted(found)} is not a language tag. Use a tag such as "en", "de" or "pt-BR".`,
  notInFirstLanguage: (path: string, language: string) =>
    `${at(path)}this text is not in "${language}", the first language of the story. Add it in that language.`,
  inNoLanguage: (path: string) =>
    `${at(path)}this text is in no language. Write it in at least one, as in { "en": "…" }.`,
  emptyText: (path: string) =>
    `${at(path)}this text is empty. Fill it in, or leave out the field where it is optional.`,
  longText: (path: string, length: number, most: number) =>
    `${at(path)}this text has ${length} characters; at most ${most} can be read. Shorten it.`,
  emptyList: (path: string) => `${at(path)}this list is empty. It needs at least one entry.`,
  longList: (path: string, length: number, most: number) =>
    `${at(path)}this list has ${length} entries; at most ${most} can be read. Leave some out.`,
  smallNumber: (path: string, found: number, least: number) =>
    `${at(path)}${found} is too small. The smallest number that is allowed is ${least}.`,
  largeNumber: (path: string, found: number, most: number) =>
    `${at(path)}${found} is too large. The largest number that is allowed is ${most}.`,
  unknownReference: (path: string, list: string, id: string) =>
    `At ${path}: "${id}" is not in the list of ${list}. Add it there, or correct the name.`,
  duplicate: (path: string, id: string) => `At ${path}: "${id}" is there twice. Give each its own.`,
  selfRelation: (path: string, id: string) =>
    `At ${path}: relation "${id}" ties a character to itself. Name two different characters.`,
  brokenAct: (path: string, id: string) =>
    `At ${path}: act "${id}" comes back after another act. An act is one run of scenes; use a second act.`,
  endsBeforeItBegins: (path: string) =>
    `At ${path}: "to" comes before "from". A stretch of time ends after it begins.`,
  beginsTwice: (path: string, id: string) =>
    `At ${path}: relation "${id}" begins although it already holds. Let it change, or end first.`,
  changesTwice: (path: string, id: string) =>
    `At ${path}: relation "${id}" changes twice in this scene. Say what the scene does to it in one change.`,
  notBegun: (path: string, id: string) =>
    `At ${path}: relation "${id}" changes or ends before it has begun. Let it begin earlier, or in the background.`,
  goneAfterDeath: (path: string, id: string) =>
    `At ${path}: "${id}" has died in an earlier scene and can neither die again nor leave. Keep one of the two.`,
  backgroundBegins: (path: string) => `At ${path}: the background can only let relations begin.`,
  intoNothing: (path: string, id: string) =>
    `At ${path}: the relation becomes "${id}", which does not begin in the same scene.`,
  noSpeakers: (format: string) => `The file looks like ${format}, but nobody speaks in it.`,
  noPair: (what: string, line: number) =>
    `Line ${line} has a ${what}, and a story's relations tie two people each. Write it as edges between nodes.`,
};

function at(path: string): string {
  return path === '' ? 'At the top level: ' : `At ${path}: `;
}

function described(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `the text ${quoted(value)}` : `the ${typeof value} ${String(value)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${beginningOf(text)}…` : text);
}

/** At most 60 characters, cut between graphemes: the last one of the longer slice may be half of one. */
function beginningOf(text: string): string {
  return text.length <= 60 ? text : graphemesOf(text.slice(0, 61)).slice(0, -1).join('');
}
