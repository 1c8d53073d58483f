import { pairKey } from '../story/pairKey.ts';
import type { Story } from '../story/types.ts';

/** Two characters (ids) who may be one person; `kept` is the one in more scenes. */
export type SimilarPair = { readonly kept: string; readonly gone: string };

/** More of these are no help. */
const MOST = 12;

/** A name that more people than this have is a role, as a soldier's, and none of them is another. */
const MOST_OF_ONE_NAME = 5;

/** Names shorter than this are alike by accident. */
const SHORTEST = 5;

/**
 * Characters whose names look like one person's: the same but for case, accents and signs, or but for one letter. Who
 * shares a scene with the other is somebody else, and so is whose name differs by a number. Those in most scenes first.
 */
export function similarNamesIn(story: Story): readonly SimilarPair[] {
  const language = story.languages[0] ?? 'en';
  const scenes = new Map(story.characters.map(({ id }) => [id, new Set<number>()]));
  for (const [scene, { present }] of story.scenes.entries())
    for (const { character } of present) scenes.get(character)?.add(scene);
  const of = (id: string) => scenes.get(id) as ReadonlySet<number>;

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
        if ([...of(one)].some((scene) => of(other).has(scene))) continue;
        const [kept, gone] = of(one).size >= of(other).size ? [one, other] : [other, one];
        pairs.set(pairKey(kept, gone), { kept, gone });
      }
  }
  const size = ({ kept, gone }: SimilarPair) => of(kept).size + of(gone).size;
  return [...pairs.values()].toSorted((a, b) => size(b) - size(a)).slice(0, MOST);
}

/** Lower case letters and digits only, without accents or what stands in brackets. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\(.*?\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The name itself and, for longer ones, the name without each of its letters: two that differ by one letter share one
 * of these (Garbe's symmetric deletes). Digits are kept, since a second soldier is not the first.
 */
function keysOf(name: string): ReadonlySet<string> {
  if (name.length === 0) return new Set();
  if (name.length < SHORTEST) return new Set([name]);
  const shorter = [...name].flatMap((letter, at) =>
    /\p{N}/u.test(letter) ? [] : [name.slice(0, at) + name.slice(at + 1)],
  );
  return new Set([name, ...shorter]);
}
