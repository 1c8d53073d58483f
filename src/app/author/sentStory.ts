import { asBefore } from '../../story/sharing.ts';
import type { WholeStory } from '../../story/types.ts';

/** The lists of a story, of which most entries are the same after an edit. */
const LISTS = ['places', 'acts', 'groups', 'characters', 'relations', 'background', 'scenes'] as const;
type List = (typeof LISTS)[number];

/** People, relations, changes and who is present, together, in a piece. To copy so many takes the page 20 to 80 ms. */
const MOST = 20_000;

/**
 * A story as what differs from one that the receiver has, key by key. A list is runs, each as where it begins and how many follow: a
 * number from 0 on is a place in the same list of that story, and -1, -2, … is the first, the second, … of what is new.
 */
export type SentStory = readonly (readonly [key: string, value: unknown])[];

/**
 * What of a story differs from the one before, of which it has parts (see `sharingParts`).
 *
 * @returns also what is new, in pieces, since to copy a whole story in one go would block the page
 */
export function sendStory(
  story: WholeStory,
  before: WholeStory,
  most: number = MOST,
): { readonly sent: SentStory; readonly fresh: readonly (readonly object[])[] } {
  const fresh: object[][] = [];
  let [count, room] = [0, 0];
  const add = (entry: object) => {
    if (room <= 0) {
      fresh.push([]);
      room = most;
    }
    fresh.at(-1)?.push(entry);
    room -= 'present' in entry ? 1 + (entry.present as readonly unknown[]).length : 1;
    count++;
    return -count;
  };
  const sent = Object.entries(story).map(([key, value]) => {
    if (!isList(key)) return [key, value] as const;
    if (story[key] === before[key]) return [key, [0, before[key].length]] as const;
    const known = new Map<object, number>(before[key].map((entry, at) => [entry, at]));
    return [key, inRuns(story[key].map((entry) => known.get(entry) ?? add(entry)))] as const;
  });
  return { sent, fresh };
}

/** The other way round. The story has parts of `before` where they are the same, and so is not copied. */
export function receiveStory(sent: SentStory, fresh: readonly object[], before: WholeStory): WholeStory {
  const entries = sent.map(([key, value]) => {
    if (!isList(key)) return [key, value];
    const known: readonly object[] = before[key];
    const now = ofRuns(value as readonly number[]).map((at) => (at < 0 ? fresh[-1 - at] : known[at]));
    if (now.includes(undefined)) throw new Error('A part of the story is missing.');
    return [key, asBefore(now, known)];
  });
  return Object.fromEntries(entries) as WholeStory;
}

const isList = (key: string): key is List => (LISTS as readonly string[]).includes(key);

function inRuns(places: readonly number[]): readonly number[] {
  const runs: number[] = [];
  let next: number | undefined;
  for (const at of places) {
    if (at === next) runs[runs.length - 1] = (runs.at(-1) as number) + 1;
    else runs.push(at, 1);
    next = at < 0 ? at - 1 : at + 1;
  }
  return runs;
}

function ofRuns(runs: readonly number[]): readonly number[] {
  const places: number[] = [];
  for (let run = 0; run < runs.length; run += 2) {
    const [from = 0, count = 0] = runs.slice(run, run + 2);
    for (let step = 0; step < count; step++) places.push(from < 0 ? from - step : from + step);
  }
  return places;
}
