import { pairKey } from '../story/pairKey.ts';
import type { Story, WholeStory } from '../story/types.ts';
import { type ComparedName, comparedName } from './comparedName.ts';
import type { Edit } from './edits.ts';
import { type FormerName, formerNames } from './formerNames.ts';
import { isSpelling, spellingKeys } from './isSpelling.ts';
import { tellsApart } from './oppositeWords.ts';

/** Characters (ids) who may be one person; `kept` is the one in most scenes. */
export type Suggestion = { readonly kept: string; readonly gone: readonly string[] };

/** At most this many are suggested. */
const MOST = 40;

/** Names that more than this many share but for a letter are not compared: they are roles, such as soldiers. */
const MOST_ALIKE = 8;

/** Most words that one name has more than the other. */
const MOST_WORDS_MORE = 2;

/** Letters of the shortest name that the beginning of another may be. */
const SHORTEST = 3;

type Namesakes = ComparedName & {
  /** Ids, the one in most scenes first. */
  readonly ids: readonly string[];
  readonly scenes: number;
};

/**
 * Characters who may be the same person, those in most scenes first: all of one name, but for case, accents and punctuation; two
 * whose names differ by the spelling of one word; and two of whom one has the name of the other and a further one ("Boris", "Boris
 * Godunov"), if no one else has. No two of them share a scene or have a relation to each other, and no word that differs tells people apart, such as "old", "first", "not"
 * or "mother". Takes time linear in the length of all names and scenes.
 *
 * @param edits what the reader has done: whom they keep apart is not suggested again, and whose names were merged is compared by
 *   all of them
 * @param original the story that the edits were made to
 */
export function suggestMerges(
  story: Story,
  edits: readonly Edit[] = [],
  original?: WholeStory,
): readonly Suggestion[] {
  const scenes = scenesOf(story);
  const related = relatedIn(story);
  const former = original ? formerNames(original, edits) : new Map<string, readonly FormerName[]>();
  const all = namesakesIn(story, scenes, former);
  const apart = edits.flatMap((edit) => (edit.does === 'keepApart' ? [new Set(edit.characters)] : []));
  const groups = [
    ...all.map(({ ids }) => ids),
    ...[...alikePairs(all), ...longerPairs(all)].map((pair) => pair.map(({ ids }) => ids[0] as string)),
  ];
  return different(groups)
    .filter((ids) => ids.length > 1 && !shareAScene(ids, scenes) && !areRelated(ids, related))
    .filter((ids) => !apart.some((known) => ids.every((id) => known.has(id))))
    .map((ids) => ids.toSorted((a, b) => sizeOf(b, scenes) - sizeOf(a, scenes)))
    .toSorted((a, b) => sum(b, scenes) - sum(a, scenes))
    .slice(0, MOST)
    .map(([kept = '', ...gone]) => ({ kept, gone }));
}

/** The groups without those of the same people, who may be alike by several names. */
function different(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  for (const group of groups) {
    const ids = [...new Set(group)];
    const key = ids.toSorted().join('\n');
    if (!known.has(key)) known.set(key, ids);
  }
  return [...known.values()];
}

type Scenes = ReadonlyMap<string, readonly number[]>;

function scenesOf(story: Story): Scenes {
  const scenes = new Map<string, number[]>(story.characters.map(({ id }) => [id, []]));
  for (const [scene, { present }] of story.scenes.entries())
    for (const { character } of present) scenes.get(character)?.push(scene);
  return scenes;
}

const sizeOf = (id: string, scenes: Scenes) => scenes.get(id)?.length ?? 0;
const sum = (ids: readonly string[], scenes: Scenes) => ids.reduce((all, id) => all + sizeOf(id, scenes), 0);

function shareAScene(ids: readonly string[], scenes: Scenes): boolean {
  const seen = new Set<number>();
  for (const id of ids)
    for (const scene of scenes.get(id) ?? []) {
      if (seen.has(scene)) return true;
      seen.add(scene);
    }
  return false;
}

function relatedIn({ relations }: Story): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, string[]>();
  for (const { from, to } of relations) addTo(related, from, to);
  return related;
}

function areRelated(ids: readonly string[], related: ReadonlyMap<string, readonly string[]>): boolean {
  const all = new Set(ids);
  return ids.some((id) => related.get(id)?.some((other) => all.has(other)));
}

/** The characters by each name that they have or had before a merge. Of one name are also those who have a note in brackets, unless there are two such notes. */
function namesakesIn(
  { characters, languages }: Story,
  scenes: Scenes,
  former: ReadonlyMap<string, readonly FormerName[]>,
): readonly Namesakes[] {
  const byName = new Map<string, { readonly id: string; readonly name: ComparedName }[]>();
  for (const { id, name } of characters) {
    const merged = (former.get(id) ?? []).filter(({ by }) => by === 'merge');
    for (const own of [name, ...merged.map((one) => one.name)]) {
      const compared = comparedName(own[languages[0] ?? 'en'] ?? '');
      if (compared.words.length > 0) addTo(byName, compared.words.join(''), { id, name: compared });
    }
  }
  return [...byName.values()].flatMap((same) => {
    const notes = new Set(same.map(({ name }) => name.note).filter(Boolean));
    const parts = notes.size < 2 ? [same] : [same.filter(({ name }) => name.note === '')];
    return parts.flatMap((part) => {
      const [first] = part;
      if (!first) return [];
      const ids = [...new Set(part.map(({ id }) => id))].toSorted(
        (a, b) => sizeOf(b, scenes) - sizeOf(a, scenes),
      );
      return [{ ...first.name, ids, scenes: sum(ids, scenes) }];
    });
  });
}

type Pair = readonly [Namesakes, Namesakes];

function alikePairs(all: readonly Namesakes[]): readonly Pair[] {
  const byKey = new Map<string, Namesakes[]>();
  for (const one of all) for (const key of spellingKeys(one.words)) addTo(byKey, key, one);
  const pairs = new Map<string, Pair>();
  for (const alike of byKey.values()) {
    if (alike.length > MOST_ALIKE) continue;
    for (const [at, one] of alike.entries())
      for (const other of alike.slice(at + 1))
        if (isSpelling(one.words, other.words))
          pairs.set(pairKey(one.ids[0] as string, other.ids[0] as string), [one, other]);
  }
  return [...pairs.values()];
}

/** Whoever has the first words of exactly one other as name, or the last ones: "Boris Godunov", "Detective Reyes". */
function longerPairs(all: readonly Namesakes[]): readonly Pair[] {
  const longer = new Map<string, Set<Namesakes>>();
  for (const one of all)
    for (let words = 1; words < one.words.length; words++)
      for (const part of [one.words.slice(0, words), one.words.slice(words)]) {
        const known = longer.get(part.join(' '));
        if (known) known.add(one);
        else longer.set(part.join(' '), new Set([one]));
      }
  return all.flatMap((one) => {
    const others = [...(longer.get(one.words.join(' ')) ?? [])].filter(
      ({ ids }, index, all) =>
        ids[0] !== one.ids[0] && all.findIndex((same) => same.ids[0] === ids[0]) === index,
    );
    const [other] = others;
    const isName = one.words.join('').length >= SHORTEST && !one.words.some(tellsApart);
    if (!other || others.length > 1 || !isName) return [];
    return isSurname(one, other) || isForename(one, other) ? [[one, other] as const] : [];
  });
}

/** Whether what one name has more than the other looks like more of a name. */
function isSurname({ words, note }: ComparedName, longer: ComparedName): boolean {
  const more = longer.words.slice(words.length);
  const written = longer.written.slice(words.length);
  return (
    note === longer.note &&
    longer.words.slice(0, words.length).join(' ') === words.join(' ') &&
    more.length <= MOST_WORDS_MORE &&
    written.length === more.length &&
    more.every((word) => word.length > 1 && !tellsApart(word)) &&
    written.every((word) => !/^\p{Ll}/u.test(word))
  );
}

/** Whether what one name has before the words of the other may be a title, a profession or a first name. */
function isForename({ words, note }: ComparedName, longer: ComparedName): boolean {
  const more = longer.words.slice(0, -words.length);
  return (
    note === longer.note &&
    longer.words.slice(-words.length).join(' ') === words.join(' ') &&
    more.length <= MOST_WORDS_MORE &&
    more.every((word) => word.length > 1 && !tellsApart(word))
  );
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
