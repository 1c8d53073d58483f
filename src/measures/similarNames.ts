import { pairKey } from '../story/pairKey.ts';
import type { Story } from '../story/types.ts';

/** Two characters (ids) who may be the same person; `kept` is the one in more scenes. */
export type SimilarPair = { readonly kept: string; readonly gone: string };

/** At most this many pairs are suggested. */
const MOST = 12;

/** A name that more characters than this have is that of a role, such as a soldier. */
const MOST_OF_ONE_NAME = 5;

/** Shorter names are compared whole: one letter of them makes too much of a difference. */
const SHORTEST = 5;

/**
 * Pairs of characters who may be the same person: their names are the same but for case, accents and punctuation, or for one
 * letter; they never share a scene, and no digit of their names differs. Pairs in most scenes first. Takes time linear in the
 * length of all names.
 */
export function similarNamesIn(story: Story): readonly SimilarPair[] {
  const language = story.languages[0] ?? 'en';
  const scenes = new Map(story.characters.map(({ id }) => [id, new Set<number>()]));
  for (const [scene, { present }] of story.scenes.entries())
    for (const { character } of present) scenes.get(character)?.add(scene);
  const scenesOf = (id: string) => scenes.get(id) as ReadonlySet<number>;

  const byKey = new Map<string, string[]>();
  for (const { id, name } of story.characters)
    for (const key of keysOf(plain(name[language] ?? ''))) {
      const ids = byKey.get(key);
      if (ids) ids.push(id);
      else byKey.set(key, [id]);
    }

  const pairs = new Map<string, SimilarPair>();
  for (const ids of byKey.values()) {
    if (ids.length > MOST_OF_ONE_NAME) continue;
    for (const [at, one] of ids.entries())
      for (const other of ids.slice(at + 1)) {
        if ([...scenesOf(one)].some((scene) => scenesOf(other).has(scene))) continue;
        const [kept, gone] = scenesOf(one).size >= scenesOf(other).size ? [one, other] : [other, one];
        pairs.set(pairKey(kept, gone), { kept, gone });
      }
  }
  const size = ({ kept, gone }: SimilarPair) => scenesOf(kept).size + scenesOf(gone).size;
  return [...pairs.values()].toSorted((a, b) => size(b) - size(a)).slice(0, MOST);
}

/** Letters and digits in lower case, without accents and without anything in brackets. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\(.*?\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The name and, if it is long enough, the name without each of its letters in turn: names that differ by one letter share a key
 * (Garbe's symmetric delete). Digits are never left out: "Soldier 2" is not "Soldier 1".
 */
function keysOf(name: string): ReadonlySet<string> {
  if (name.length === 0) return new Set();
  if (name.length < SHORTEST) return new Set([name]);
  const shorter = [...name].flatMap((letter, at) =>
    /\p{N}/u.test(letter) ? [] : [name.slice(0, at) + name.slice(at + 1)],
  );
  return new Set([name, ...shorter]);
}
