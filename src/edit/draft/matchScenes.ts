import type { StoryText } from '../../story/passages/storyText.ts';
import type { WholeStory } from '../../story/types.ts';
import type { SamePeople } from './matchPeople.ts';

/** A story and, where there is one, what is said in it. */
export type Told = { readonly story: WholeStory; readonly text?: StoryText | undefined };

/** How much each sign counts for two scenes being the same. */
const WEIGHTS = { heading: 3, people: 2, text: 4 } as const;

/** Scenes that are less alike than this are not the same. Without their text, headings that come again and again say less. */
const ALIKE = 0.5;
const ALIKE_WITHOUT_TEXT = 0.6;

/** Of scenes that are equally alike, those at the same place of the story are the same. */
const NEARNESS = 0.05;

/** In stories with more pairs of scenes, only scenes with the same heading, or about as far on, are compared. */
const MOST_PAIRS = 500_000;
const ABOUT = 40;

/** Pairs of words of a scene that are compared at most. */
const MOST_WORDS = 600;

/**
 * Finds the scenes of one draft (ids) in another by their headings, who is in them and, where both have it, what is said in them,
 * also where they have been moved. The most alike are matched first.
 */
export function matchScenes(before: Told, draft: Told, people: SamePeople): ReadonlyMap<string, string> {
  const olds = signsOf(before, (id) => people.get(id));
  const news = signsOf(draft, (id) => id);
  const isLarge = olds.length * news.length > MOST_PAIRS;
  const pairs: { one: Signs; other: Signs; score: number }[] = [];
  for (const one of olds)
    for (const other of news) {
      const distance = Math.abs(one.at - other.at);
      const isNear = distance * Math.max(olds.length, news.length) <= ABOUT;
      if (isLarge && !isNear && one.heading !== other.heading) continue;
      const score = likeness(one, other);
      if (score !== undefined) pairs.push({ one, other, score: score - NEARNESS * distance });
    }
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { one, other } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (found.has(one.id) || taken.has(other.id)) continue;
    found.set(one.id, other.id);
    taken.add(other.id);
  }
  return found;
}

type Signs = {
  readonly id: string;
  readonly heading: string;
  readonly words: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Pairs of words that are said or described; undefined where that is not known. */
  readonly text: ReadonlySet<string> | undefined;
  /** 0 … 1 */
  readonly at: number;
};

function signsOf({ story, text }: Told, who: (id: string) => string | undefined): Signs[] {
  const { scenes, languages } = story;
  return scenes.map(({ id, title, present }, scene) => {
    const words = wordsOf(title[languages[0] as string] as string).filter(
      (word) => !/^\d+\p{L}?$/u.test(word),
    );
    return {
      id,
      heading: words.join(' '),
      words: new Set(words),
      people: new Set(present.map(({ character }) => who(character) ?? `\0${character}`)),
      text: text && pairsIn(text, scene),
      at: scene / Math.max(1, scenes.length - 1),
    };
  });
}

function pairsIn({ passages, starts }: StoryText, scene: number): ReadonlySet<string> {
  const pairs = new Set<string>();
  let before = '';
  for (let index = starts[scene] ?? 0; index < (starts[scene + 1] ?? 0); index++)
    for (const word of wordsOf(passages[index]?.words ?? '')) {
      if (pairs.size >= MOST_WORDS) return pairs;
      pairs.add(`${before} ${word}`);
      before = word;
    }
  return pairs;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** 0 … 1; undefined where two scenes are not alike enough. */
function likeness(one: Signs, other: Signs): number | undefined {
  const hasText = one.text !== undefined && other.text !== undefined && one.text.size + other.text.size > 0;
  const signs = [
    {
      weight: WEIGHTS.heading,
      share: one.heading === other.heading ? 1 : diceOf(one.words, other.words) * 0.9,
    },
    ...(one.people.size + other.people.size > 0
      ? [{ weight: WEIGHTS.people, share: diceOf(one.people, other.people) }]
      : []),
    ...(hasText
      ? [{ weight: WEIGHTS.text, share: diceOf(one.text as Set<string>, other.text as Set<string>) }]
      : []),
  ];
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  const score = signs.reduce((sum, sign) => sum + sign.weight * sign.share, 0) / weight;
  return score >= (hasText ? ALIKE : ALIKE_WITHOUT_TEXT) ? score : undefined;
}

/** How much of two sets is in both (Dice), 0 … 1; two empty sets are equal. */
function diceOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return (2 * both) / (one.size + other.size);
}
