/**
 * What a story is, after the gate (`gate.ts`): every reference resolves, every number is in range, every text has at
 * least the story's first language, and nothing is ever changed in place.
 */

/** The same words in one or more languages, by BCP 47 tag. Read it with `say`. */
export type Text = Readonly<Record<string, string>>;

export const KINDS = [
  'romance',
  'friendship',
  'family',
  'conflict',
  'acquaintance',
  'work',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export type Place = { readonly id: string; readonly name: Text };

/** Acts, episodes or chapters: a run of consecutive scenes under one title. */
export type Act = { readonly id: string; readonly title: Text };

/** A house, a family, a side: who belongs together from the start. */
export type Group = { readonly id: string; readonly name: Text };

/** From scene `scene` on (its id), the character goes by another name; nothing may show it earlier. */
export type RevealedName = {
  readonly scene: string;
  readonly name: Text;
  readonly about?: Text | undefined;
};

export type Character = {
  readonly id: string;
  readonly name: Text;
  /** One or two sentences on who this is when the story opens. */
  readonly about?: Text | undefined;
  /** Supporting characters are off the picture until the reader switches them on. */
  readonly role: 'principal' | 'supporting';
  /** The place (its id) where the character is until a scene says otherwise. */
  readonly home?: string | undefined;
  /** The group (its id) that the character belongs to. */
  readonly group?: string | undefined;
  readonly names: readonly RevealedName[];
};

/** A tie between two characters. Its kind, valence, strength and label are set by changes. */
export type Relation = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Mutual relations read the same from both ends; the others are what `from` feels or does towards `to`. */
  readonly mutual: boolean;
};

/** What supports a change: in own words, and where in the source it can be found. */
export type Evidence = { readonly words: Text; readonly source?: Text | undefined };

/** What a relation is like at one moment. */
export type Quality = {
  readonly kind: Kind;
  /** -1 hostile … +1 loving */
  readonly valence: number;
  /** 0 … 1 */
  readonly strength: number;
  /** A few words for the picture: "in love", "waiting for him". */
  readonly label: Text;
};

export type Change =
  | ({ readonly does: 'begin'; readonly relation: string; readonly evidence: Evidence } & Quality)
  | ({ readonly does: 'change'; readonly relation: string; readonly evidence: Evidence } & {
      readonly [key in keyof Quality]?: Quality[key] | undefined;
    })
  | {
      readonly does: 'end';
      readonly relation: string;
      readonly evidence: Evidence;
      /** How it ended: "broken off". */
      readonly label?: Text | undefined;
      /** The relation (its id) that takes this one's place in the same scene, as when one-sided love becomes mutual. */
      readonly into?: string | undefined;
    };

export type Presence = {
  readonly character: string;
  /** Where the character is, when it is not the scene's own place. */
  readonly place?: string | undefined;
  /** Takes part by telephone, letter or screen. */
  readonly remote: boolean;
  /** Has words in the scene; where a source does not tell, everybody who is there counts as speaking. */
  readonly speaks: boolean;
};

/** When something happens, on the story's own clock: hours, days, years; the same number twice for a moment. */
export type TimeSpan = { readonly from: number; readonly to: number };

export type Scene = {
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text | undefined;
  readonly place?: string | undefined;
  readonly act?: string | undefined;
  /** When it happens, where that is not simply after the scene that is told before it. */
  readonly happens?: TimeSpan | undefined;
  readonly present: readonly Presence[];
  readonly changes: readonly Change[];
};

export type Story = {
  readonly id: string;
  /** The first is the one that other languages fall back to. */
  readonly languages: readonly string[];
  readonly title: Text;
  readonly about?: Text | undefined;
  readonly source?: Text | undefined;
  readonly places: readonly Place[];
  readonly acts: readonly Act[];
  readonly groups: readonly Group[];
  readonly characters: readonly Character[];
  readonly relations: readonly Relation[];
  /** Changes that the first scene already finds made; each is a `begin`. */
  readonly background: readonly Change[];
  readonly scenes: readonly Scene[];
};

declare const whole: unique symbol;

/**
 * A story with nothing left out: what the gate or an edit made. Only a whole story can be saved or edited. A plain `Story`,
 * which every function that only reads takes, may also be the part that a lens shows or the scenes seen so far, so that
 * saving a part does not compile.
 */
export type WholeStory = Story & { readonly [whole]: true };
