/**
 * What a story file is told when it is refused. In English, with the file's own names: these sentences speak to
 * whoever wrote the file, in the language of its keys. The app puts a sentence in the reader's language before them.
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
  wrongShape: (path: string, expected: string | null, received: string) =>
    `${path ? `At ${path}: ` : ''}expected ${inWords(expected)}, found ${received.slice(0, 80)}.`,
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
  backgroundBegins: (path: string) => `At ${path}: the background can only let relations begin.`,
  intoNothing: (path: string, id: string) =>
    `At ${path}: the relation becomes "${id}", which does not begin in the same scene.`,
  nobody: (format: string) => `The file looks like ${format}, but nobody speaks in it.`,
  noPair: (what: string, line: number) =>
    `Line ${line} has a ${what}, and a story's relations tie two people each. Write it as edges between nodes.`,
};

/** The schema library's shorthand, as people would say it. */
function inWords(expected: string | null): string {
  return (expected ?? 'something else')
    .replace(/^never$/, 'nothing of that name')
    .replace('(string | Object)', 'a text, or one text a language')
    .replace(/^Object$/, 'an object in {}')
    .replace(/^Array$/, 'a list in []')
    .replace(/^<=/, 'at most ')
    .replace(/^>=/, 'at least ');
}
