import type { Character, Story } from '../../story/types.ts';
import { listed, soleTag } from './brackets.ts';
import { keyOf } from './elements.ts';
import { hidden, shown } from './escapes.ts';
import { foldedName } from './names.ts';
import { readText } from './readText.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What a check has found: its id, whom it is about (ids), and the scene (id) in which it is. */
export type Found = {
  readonly check: string;
  readonly characters: readonly string[];
  readonly scene: string | undefined;
};

/**
 * A note that says that something is meant: `// ok: leap Ben, Ann: he has read her letters`. In a scene it is about that scene,
 * before the first heading about all of them. Without names it is about everyone.
 */
type Meant = {
  readonly check: string;
  readonly names: readonly string[];
  readonly scene: string | undefined;
};

/** Whether the notes in a text say of something that it is meant. */
export function meantIn(text: string): (story: Story, found: Found) => boolean {
  const notes = text.includes('//') ? notesIn(text) : [];
  return (story, { check, characters, scene }) =>
    notes.some(
      (note) =>
        note.check === check &&
        (note.scene === undefined || scene === undefined || note.scene === scene) &&
        note.names.every((name) => characters.some((id) => isCalled(story, id, name))),
    );
}

/** The text with a note that says that something is meant, in its scene or else before the first heading. */
export function withMeant(text: string, story: Story, found: Found, reason = ''): string {
  const lines = text.split('\n');
  const first = story.languages[0] as string;
  const isGerman = vocabularyOf(first) === vocabularyOf('de');
  const [en, de = en] = CHECK_NAMES[found.check] ?? [found.check];
  const names = found.characters
    .slice(0, MOST_NAMES)
    .map((id) => writtenName(story, id, first))
    .filter(Boolean);
  const why = reason.replace(/\s+/g, ' ').trim();
  const words = [`// ${SIGN}`, isGerman ? de : en, names.join(', ')].filter(Boolean).join(' ');
  const heading =
    found.scene === undefined ? undefined : readText(text).lines.get(keyOf('scene', found.scene))?.[0];
  lines.splice(
    heading === undefined ? endOfPreamble(lines) : heading + 1,
    0,
    why ? `${words}: ${why}` : words,
  );
  return lines.join('\n');
}

/** The names of the checks in notes, in English and in German. All are read. */
export const CHECK_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  vanishes: ['vanishes', 'verschwindet'],
  'behind-backs': ['behind backs', 'ohne die beiden'],
  leap: ['leap', 'Sprung'],
  'never-meet': ['never meet', 'nie zusammen'],
  'loose-end': ['loose end', 'loses Ende'],
  bystander: ['bystander', 'unbeteiligt'],
  'still-water': ['still water', 'Stillstand'],
  island: ['island', 'Insel'],
  'two-places': ['two places', 'zwei Orte'],
  'too-early': ['too early', 'zu früh'],
  'one-sided': ['one-sided', 'einseitig'],
};

const SIGN = 'ok:';

/** More names than this are not written: the note is found by any of them. */
const MOST_NAMES = 3;

const BY_NAME = Object.entries(CHECK_NAMES)
  .flatMap(([id, names]) => [id, ...names].map((name) => [name.toLowerCase(), id] as const))
  // Of two that begin alike, the longer one is meant.
  .toSorted(([a], [b]) => b.length - a.length);

function notesIn(text: string): Meant[] {
  const lines = text.split('\n');
  const notes = lines.flatMap((line, at) => {
    const words = /^\s*\/\/\s*ok:\s*(.+)$/i.exec(line)?.[1];
    return words === undefined ? [] : [{ words, at }];
  });
  if (notes.length === 0) return [];
  const scenes = [...readText(text).lines]
    .flatMap(([key, [line]]) => {
      const [is, id] = key.split('\0');
      return is === 'scene' && line !== undefined ? [{ line, id }] : [];
    })
    .toSorted((a, b) => a.line - b.line);
  return notes.flatMap(({ words, at }): Meant[] => {
    const said = hidden(words).trim();
    const known = BY_NAME.find(
      ([name]) => said.toLowerCase().startsWith(name) && !/^[\p{L}\p{N}-]/u.test(said.slice(name.length)),
    );
    if (!known) return [];
    const [name, id] = known;
    const names = listed((said.slice(name.length).split(':')[0] as string).trim()).filter(Boolean);
    return [
      {
        check: id,
        names: names.map(shown),
        scene: scenes.findLast(({ line }) => line < at)?.id,
      },
    ];
  });
}

/** Whether a name, or the id in a tag, is that of a character at any time of the story. */
function isCalled({ characters }: Story, id: string, name: string): boolean {
  const one = characters.find((character) => character.id === id);
  const tag = soleTag(name);
  if (!one || tag !== undefined) return tag === id;
  return namesOf(one).some((known) => foldedName(known) === foldedName(name));
}

function namesOf({ name, names }: Character): string[] {
  return [name, ...names.map((later) => later.name)].flatMap((text) => Object.values(text));
}

/** The name of a character in a list, or its tag where the name has signs that a note would read; '' where both have. */
function writtenName({ characters }: Story, id: string, language: string): string {
  const name = characters.find((one) => one.id === id)?.name[language] ?? '';
  if (isPlain(name)) return name;
  return isPlain(id) ? `{${id}}` : '';
}

/** Whether a name in a list is read as it stands. */
function isPlain(name: string): boolean {
  return /^[^,:(){}\\\p{Cc}\u2028\u2029]+$/u.test(name) && name.trim() === name;
}

/** The line (0-based) after the last one with words before the first heading. */
function endOfPreamble(lines: readonly string[]): number {
  const headed = lines.findIndex((line) => line.trimStart().startsWith('#'));
  const before = headed < 0 ? lines : lines.slice(0, headed);
  return before.findLastIndex((line) => line.trim() !== '') + 1;
}
