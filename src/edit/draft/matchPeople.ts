import type { Character, WholeStory } from '../../story/types.ts';
import { comparedName } from '../comparedName.ts';
import { isSpelling } from '../isSpelling.ts';

/** By the id of each character of one story: who it is (an id) in another. No two are the same person. */
export type SamePeople = ReadonlyMap<string, string>;

/**
 * Finds the people of one story in another by their names: the same name at any time of the story, then the name of which one has
 * more words (Ben, Ben Stone), then another spelling. What would fit several is left open.
 */
export function matchPeople(before: WholeStory, draft: WholeStory): SamePeople {
  const found = new Map<string, string>();
  const olds = before.characters.map(named);
  const news = draft.characters.map(named);
  for (const isSame of [hasSameName, hasLongerName, hasOtherSpelling]) {
    const taken = new Set(found.values());
    const left = olds.filter(({ id }) => !found.has(id));
    const free = news.filter(({ id }) => !taken.has(id));
    for (const one of left) {
      const [other, ...others] = free.filter((candidate) => isSame(one, candidate));
      if (!other || others.length > 0) continue;
      if (left.filter((rival) => isSame(rival, other)).length === 1) found.set(one.id, other.id);
    }
  }
  return found;
}

/** A character (id) and its names, each as words. */
type Named = { readonly id: string; readonly names: readonly (readonly string[])[] };

function named({ id, name, names }: Character): Named {
  const texts = [name, ...names.map((one) => one.name)].flatMap((text) => Object.values(text));
  const all = [...new Set(texts)].map((text) => comparedName(text).words).filter((words) => words.length > 0);
  return { id, names: all };
}

const someNames = (
  one: Named,
  other: Named,
  isSame: (a: readonly string[], b: readonly string[]) => boolean,
) => one.names.some((a) => other.names.some((b) => isSame(a, b)));

const hasSameName = (one: Named, other: Named) =>
  someNames(one, other, (a, b) => a.join(' ') === b.join(' '));

/** Letters of the shortest name that may be a part of another. */
const SHORTEST = 3;

const hasLongerName = (one: Named, other: Named) =>
  someNames(one, other, (a, b) => {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return (
      short.length < long.length &&
      short.join('').length >= SHORTEST &&
      short.every((word) => long.includes(word))
    );
  });

const hasOtherSpelling = (one: Named, other: Named) => someNames(one, other, isSpelling);

/** The same, with those who have been given a new name: of the others, who is in the same scenes. */
export function withRenamed(
  people: SamePeople,
  scenes: ReadonlyMap<string, string>,
  [before, draft]: readonly [WholeStory, WholeStory],
): SamePeople {
  const [was, is] = [scenesOf(before), scenesOf(draft)];
  const taken = new Set(people.values());
  const free = draft.characters.filter(({ id }) => !taken.has(id));
  const pairs = before.characters
    .filter(({ id }) => !people.has(id))
    .flatMap(({ id }) =>
      free.map((other) => ({ id, other: other.id, share: shareOf(was.get(id), is.get(other.id), scenes) })),
    )
    .filter(({ share }) => share >= RENAMED)
    .toSorted((a, b) => b.share - a.share);
  const found = new Map(people);
  for (const { id, other, share } of pairs) {
    const rivals = pairs.filter((pair) => (pair.id === id || pair.other === other) && pair.share === share);
    if (rivals.length > 1 || found.has(id) || taken.has(other)) continue;
    found.set(id, other);
    taken.add(other);
  }
  return found;
}

/** One who is in so many of the same scenes has another name now: a share, and at least this many scenes. */
const RENAMED = 0.6;
const FEWEST = 2;

function scenesOf({ scenes }: WholeStory): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, present } of scenes)
    for (const { character } of present)
      found.set(character, (found.get(character) ?? new Set<string>()).add(id));
  return found;
}

/** The scenes that two share, of all that either is in. Scenes that only one of the two stories has do not count. */
function shareOf(
  was: ReadonlySet<string> = new Set(),
  is: ReadonlySet<string> = new Set(),
  scenes: ReadonlyMap<string, string>,
): number {
  const mapped = [...was].flatMap((id) => scenes.get(id) ?? []);
  const known = new Set(scenes.values());
  const shared = mapped.filter((id) => is.has(id)).length;
  const all = new Set([...mapped, ...[...is].filter((id) => known.has(id))]).size;
  return shared < FEWEST ? 0 : shared / all;
}
