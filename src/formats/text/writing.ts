import type { Change, WholeStory } from '../../story/types.ts';
import type { Listed } from './listed.ts';
import type { References, revealsIn } from './references.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A line of a text, with the key of what it says (see `keyOf`). Blank lines say nothing. */
export type WrittenLine = {
  readonly line: string;
  readonly key?: string | undefined;
  /** Of what is said of a relation: what stays unsaid means one thing where it begins, and another where it changes. */
  readonly does?: Change['does'] | undefined;
};

/** What all parts of the writer share. */
export type Writing = {
  readonly story: WholeStory;
  readonly words: Vocabulary;
  readonly names: References;
  readonly reveals: ReturnType<typeof revealsIn>;
  readonly listed: Listed;
  /** By the id of each relation: the one that is listed first between the same two in the same direction. */
  readonly firsts: ReadonlyMap<string, string>;
  /** The same among those whose ids follow from the two. */
  readonly ownFirsts: ReadonlyMap<string, string>;
};
