import type { Departure, KindOrUnknown, Remote } from '../types.ts';
import type { Mood } from '../valence.ts';

/** Words for what any story can contain, in one language. The interface's own words are in `view/words`. */
export type Wording = {
  readonly kinds: Readonly<Record<KindOrUnknown, string>>;
  /** Both ends of a relation: "Carrie and Big", "Carrie towards Big". */
  readonly pair: (from: string, to: string, mutual: boolean) => string;
  readonly begins: (pair: string, label: string) => string;
  readonly holds: (pair: string, label: string) => string;
  readonly turns: (pair: string, from: string, to: string, how: readonly string[]) => string;
  readonly shifts: (pair: string, label: string, how: readonly string[]) => string;
  readonly ends: (pair: string, label: string, ending: string | undefined) => string;
  /** A relation ends because a character dies or leaves. */
  readonly parts: (pair: string, label: string, name: string, how: Departure['how']) => string;
  readonly dies: (name: string) => string;
  readonly leaves: (name: string) => string;
  /** What has become of a character. */
  readonly gone: { readonly died: string; readonly left: string };
  /** How one takes part who is not in the room. */
  readonly remote: Readonly<Record<Remote, string>>;
  /** One relation ends and turns into another. */
  readonly becomes: (pair: string, label: string, to: string, ending: string | undefined) => string;
  readonly stronger: string;
  readonly weaker: string;
  readonly warmer: string;
  readonly cooler: string;
  /** How a strained or hostile relation moves; of a conflict, the last two. */
  readonly lessStrained: string;
  readonly moreStrained: string;
  readonly moreHostile: string;
  readonly conflictEases: string;
  readonly conflictOver: string;
  /** How many changes have no room for their words on the picture, besides those that have. */
  readonly more: (count: number) => string;
  /** The same where none has room. */
  readonly changes: (count: number) => string;
  /** How many pairs share scenes and have no line on the picture. */
  readonly moreTogether: (count: number) => string;
  readonly nothingChanges: string;
  readonly scene: (scene: number, scenes: number, title: string) => string;
  readonly sceneShort: (scene: number) => string;
  /** Two scenes that are compared. */
  readonly scenesShort: (earlier: number, later: number) => string;
  readonly moods: Readonly<Record<Mood, string>>;
  /** How many scenes two characters share. */
  readonly together: (pair: string, scenes: number) => string;
  readonly turningPoint: string;
  /** Some of the pairs who share a scene for the first time, and the number of all of them. */
  readonly firstTogether: (pairs: readonly string[], all: number) => string;
  /** Two scenes (numbered from 1) that are compared. */
  readonly between: (earlier: number, later: number) => string;
  /** A text alternative to the picture, of lists of names and sentences. */
  readonly described: (
    present: readonly string[],
    relations: readonly string[],
    changes: readonly string[],
    /** "New York: Big, Miranda." */
    elsewhere: readonly string[],
  ) => string;
  /** The same for a network without time. */
  readonly describedNetwork: (people: readonly string[], relations: readonly string[]) => string;
};

/** Whether a name is that of several people, as in "Rosencrantz & Guildenstern". */
export function areSeveral(name: string): boolean {
  return / (&|and|und) /.test(name);
}
