import { wholeOf } from '../../edit/wholeOf.ts';
import { firstScenes } from '../../lens/firstScenes.ts';
import { restrictTo } from '../../story/restrict.ts';
import { textIn } from '../../story/text.ts';
import type { Story, WholeStory } from '../../story/types.ts';

/** What of a story is shared. */
export type SharedPart = {
  /** Only the words in this language of the story. */
  readonly language?: string | undefined;
  /** Only so many scenes, from the first. */
  readonly scenes?: number | undefined;
};

/**
 * A part of a story as a story of its own. What is left out is gone and not hidden: later scenes with the people, places and names
 * that only they have, words in other languages.
 */
export function partToShare(whole: WholeStory, { language, scenes }: SharedPart): WholeStory {
  const begun = scenes === undefined ? whole : withoutLater(whole, scenes);
  const part = language === undefined ? begun : inOneLanguage(begun, language);
  return part === whole ? whole : wholeOf(part);
}

/** What is said of a part before it is made, which takes longer: its scenes, people and changes are all there, and its title. */
export function outlineOf(whole: WholeStory, { language, scenes }: SharedPart): Story {
  const begun = scenes === undefined ? whole : withoutLater(whole, scenes);
  return language === undefined ? begun : { ...begun, title: { [language]: textIn(begun.title, language) } };
}

/**
 * How many scenes, in the order in which they are told, a reader at a scene (0-based) of the story as shown has seen from the first. 0
 * also where no one has appeared in them.
 */
export function scenesToldAt(whole: Story, shown: Story, scene: number): number {
  const seen = new Set(shown.scenes.slice(0, scene + 1).map(({ id }) => id));
  const unseen = whole.scenes.findIndex(({ id }) => !seen.has(id));
  const count = unseen < 0 ? whole.scenes.length : unseen;
  return metIn(firstScenes(whole, count)).size === 0 ? 0 : count;
}

/** The language of a story that stands for one of the interface: the same, a regional form of it, or else the first. */
export function languageOfStory({ languages }: Story, wanted: string): string {
  const base = (language: string) => language.split('-')[0];
  return languages.find((language) => base(language) === wanted) ?? (languages[0] as string);
}

function withoutLater(whole: Story, count: number): Story {
  const begun = firstScenes(whole, count);
  if (begun === whole) return whole;
  const met = metIn(begun);
  // A story has someone.
  const known = met.size === 0 ? begun : restrictTo(begun, met);
  const homes = new Set(known.characters.map(({ home }) => home));
  const settings = new Set(
    known.scenes.flatMap(({ place, present }) => [place, ...present.map((one) => one.place)]),
  );
  const groups = new Set(known.characters.map(({ group }) => group));
  return {
    ...known,
    places: known.places.filter(({ id }) => homes.has(id) || settings.has(id)),
    groups: known.groups.filter(({ id }) => groups.has(id)),
  };
}

/** Who takes part in a story, or has a relation in it (ids). */
function metIn({ relations, scenes }: Story): ReadonlySet<string> {
  const met = new Set(relations.flatMap(({ from, to }) => [from, to]));
  for (const { present, leaves } of scenes)
    for (const { character } of [...present, ...leaves]) met.add(character);
  return met;
}

function inOneLanguage(story: Story, language: string): Story {
  return { ...(reduced(story, language) as Story), languages: [language] };
}

/** Any part of a story, with each of its texts in one language. */
function reduced(part: unknown, language: string): unknown {
  if (Array.isArray(part)) return part.map((one) => reduced(one, language));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part);
  if (entries.length > 0 && entries.every(isInLanguage))
    return { [language]: textIn(part as Record<string, string>, language) };
  return Object.fromEntries(entries.map(([key, value]) => [key, reduced(value, language)]));
}

/** Whether an entry of an object is a word in a language: no text has a key that a part of a story has, with words as its value. */
function isInLanguage([key, value]: readonly [string, unknown]): boolean {
  return key !== 'id' && /^[a-z]{2,3}(?:-|$)/.test(key) && typeof value === 'string';
}
