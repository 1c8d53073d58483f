/**
 * What a story is, after the gate (`gate.ts`): every reference resolves, every number is in range, every text has at
 * least the story's first language, and nothing is ever changed in place.
 */

/** The same text in one or more languages, by BCP 47 tag, the story's own languages first. Read it with `textIn`. */
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

/** One of these for every relation, also for those whose kind is not known. */
export const KINDS_AND_UNKNOWN = [...KINDS, 'unknown'] as const;
export type KindOrUnknown = (typeof KINDS_AND_UNKNOWN)[number];

export type Place = { readonly id: string; readonly name: Text };

/** An act, episode or chapter: a run of consecutive scenes under one title. */
export type Act = { readonly id: string; readonly title: Text };

/** A house, a family, a side: characters who belong together from the start. */
export type Group = { readonly id: string; readonly name: Text };

/** From scene `scene` (its id) on, the character goes by this name. Nothing may show it earlier. */
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
  /** Supporting characters are only on the pictures of scenes in which they take part, until the reader switches them on. */
  readonly role: 'principal' | 'supporting';
  /** The place (its id) where the character is until a scene says otherwise. */
  readonly home?: string | undefined;
  /** The group (its id) that the character belongs to. */
  readonly group?: string | undefined;
  /** In the file's order, which need not be that of the scenes; `identityAt` sorts them. */
  readonly names: readonly RevealedName[];
};

/** What two characters are to each other. Its kind, valence, strength and label are set by changes. */
export type Relation = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Mutual relations read the same from both ends; the others are what `from` feels or does towards `to`. */
  readonly mutual: boolean;
  /**
   * What a network without time counts for it, in the source's own unit: letters, lines, scenes together. Undefined where the
   * source does not count.
   */
  readonly weight?: number | undefined;
};

/** What supports a change: in the author's own words, and where to find it in the source. */
export type Evidence = { readonly words: Text; readonly source?: Text | undefined };

/** What a relation is like at one time. What is undefined is not known, and nothing may be made up for it. */
export type Quality = {
  readonly kind?: Kind | undefined;
  /** -1 hostile … +1 loving */
  readonly valence?: number | undefined;
  /** 0 … 1 */
  readonly strength?: number | undefined;
  /** A few words for the picture: "in love", "waiting for him". */
  readonly label: Text;
};

export type Change =
  | ({ readonly does: 'begin'; readonly relation: string; readonly evidence: Evidence } & Quality)
  | {
      readonly does: 'change';
      readonly relation: string;
      readonly evidence: Evidence;
      /** Undefined: stays as it is. Null: no longer known. */
      readonly kind?: Kind | null | undefined;
      readonly valence?: number | null | undefined;
      readonly strength?: number | null | undefined;
      readonly label?: Text | undefined;
    }
  | {
      readonly does: 'end';
      readonly relation: string;
      readonly evidence: Evidence;
      /** How it ended: "broken off". */
      readonly label?: Text | undefined;
      /** The relation (its id) that takes this one's place in the same scene, as when one-sided love becomes mutual. */
      readonly into?: string | undefined;
    };

/** How one takes part who is not in the room: `voice` is heard only, `unknown` is not said. */
export const REMOTE = ['telephone', 'letter', 'voice', 'screen', 'unknown'] as const;
export type Remote = (typeof REMOTE)[number];

export type Presence = {
  readonly character: string;
  /** Where the character is, if not at the scene's own place (ids). */
  readonly place?: string | undefined;
  /** Undefined for one who is in the room. */
  readonly remote: Remote | undefined;
  /** Has lines in the scene. Where a source does not say, all who are present count as speaking. */
  readonly speaks: boolean;
};

/** A character (id) dies in a scene, or leaves for good. */
export type Departure = { readonly character: string; readonly how: 'dies' | 'leaves' };

/** When something happens, in any unit of the story's own time (hours, days, years). A moment has `from` equal to `to`. */
export type TimeSpan = { readonly from: number; readonly to: number };

/** A narrator's note on a scene: a step of the guide through the story. */
export type GuideStep = {
  readonly words: Text;
  /** Whom it is about (ids), in the order in which it names them: they are selected. */
  readonly about: readonly string[];
  /** The scene (its id) that this one is compared with. */
  readonly against?: string | undefined;
};

export type Scene = {
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text | undefined;
  readonly place?: string | undefined;
  readonly act?: string | undefined;
  /** When it happens, if not simply after the scene that is told before it. */
  readonly happens?: TimeSpan | undefined;
  readonly present: readonly Presence[];
  readonly changes: readonly Change[];
  /** Who dies or leaves for good; their relations end with the scene, unless a later one says more of them. */
  readonly leaves: readonly Departure[];
  /** In order; undefined where the guide does not stop. */
  readonly guide?: readonly GuideStep[] | undefined;
};

export type Story = {
  readonly id: string;
  /** Every text has the first; other languages fall back to it. */
  readonly languages: readonly string[];
  readonly title: Text;
  readonly about?: Text | undefined;
  readonly source?: Text | undefined;
  readonly places: readonly Place[];
  readonly acts: readonly Act[];
  readonly groups: readonly Group[];
  readonly characters: readonly Character[];
  readonly relations: readonly Relation[];
  /** What holds before the first scene; each change is a `begin`. */
  readonly background: readonly Change[];
  readonly scenes: readonly Scene[];
  /** In the first scenes of a story: whether the whole of it is authored, see `isAuthored`. */
  readonly authored?: boolean | undefined;
  /** In a part of a story: whether the whole of it is a network without time, see `isTimeless`. */
  readonly timeless?: boolean | undefined;
  /** In a part of a story: who is on a picture besides those who are in its scene, see `castAt`. */
  readonly filling?: Filling | undefined;
};

/** Who fills up the pictures of a story. Ids of characters. */
export type Filling = {
  /** On every picture. */
  readonly always: readonly string[];
  /** The most prominent first: they come until there are `most` on the picture. */
  readonly order: readonly string[];
  readonly most: number;
};

declare const whole: unique symbol;

/**
 * A story with nothing left out, as the gate or an edit makes it. Only a whole story can be saved or edited. A plain `Story`,
 * which functions that only read take, may also be a part: what a lens shows, or the scenes seen so far. So saving a part does
 * not compile; `edit/wholeOf.ts` makes a part a story of its own where that is meant.
 */
export type WholeStory = Story & { readonly [whole]: true };
