import { isTyped } from '../../edit/edits.ts';
import { isLarge } from '../../stage/workers/isLarge.ts';
import { nextTask } from '../../stage/workers/nextTask.ts';
import type { Text, WholeStory } from '../../story/types.ts';
import type { StoryDocument, ViewState } from '../../view/viewState.ts';
import { textSoon } from '../author/textSoon.ts';
import { changing, type Database, STORES } from './database.ts';
import { packed, unpacked } from './packed.ts';
import { preparing } from './preparing.ts';
import { readStored } from './readKept.ts';
import { isStored, LARGE_VERSION, type Packed, STORED_VERSION, type Stored, writtenOf } from './stored.ts';

/** Why an earlier state of a story was kept. */
export type Why = 'editing' | 'restore' | 'take-over' | 'upgrade' | 'less';

/** An earlier state of a story, in a list. Its time is in milliseconds since 1970. */
export type ListedVersion = {
  readonly id: number;
  readonly at: number;
  readonly why: Why;
  readonly title: Text;
};

/** An earlier state of a story as it is stored. */
type StoredVersion = {
  readonly key: string;
  readonly at: number;
  readonly why: Why;
  readonly stored: Packed;
  /** Of the story and its text, to tell whether they are what was stored. */
  readonly sum?: number | undefined;
};

export const KEPT = { newest: 20, days: 30 } as const;

const DAY = 24 * 3600_000;

/** Stores the state of a document as a version, and removes those that are no longer needed. @throws an error of the browser */
export async function keepVersion(
  database: Database,
  key: string,
  state: Pick<ViewState, 'original' | 'whole' | 'typed' | 'edits'>,
  why: Why,
): Promise<void> {
  const at = Date.now();
  const { stored, sum } = await preparing(prepared(key, state, at));
  await changing(database, [STORES.versions], async (change) => {
    const versions = change.objectStore(STORES.versions);
    await versions.add({ key, at, why, stored, sum } satisfies StoredVersion);
    const [ids, times]: [number[], number[]] = [[], []];
    // One after the other, since to read all versions of a large story at once would block the page.
    for (let one = await versions.index('key').openCursor(key); one; one = await one.continue()) {
      ids.push(one.primaryKey as number);
      times.push((one.value as StoredVersion).at);
    }
    for (const index of outdated(times, at)) await versions.delete(ids[index] as number);
  });
}

async function prepared(
  key: string,
  state: Pick<ViewState, 'original' | 'whole' | 'typed' | 'edits'>,
  at: number,
): Promise<Pick<StoredVersion, 'stored' | 'sum'>> {
  const { whole, typed, edits } = state;
  const isText = typed !== undefined || edits.some(isTyped);
  const stored: Stored = {
    ...{ key, version: isLarge(whole) ? LARGE_VERSION : STORED_VERSION },
    ...{ title: whole.title, at, edits: [] },
    text: await writtenOf(whole),
    typed: isText ? await textSoon(state) : undefined,
  };
  return { sum: await sumOf(stored), stored: await packed(stored) };
}

/** The versions of a story, the latest first. @throws an error of the browser */
export async function versionsOf(database: Database, key: string): Promise<readonly ListedVersion[]> {
  const index = database.transaction(STORES.versions).store.index('key');
  const [ids, all] = await Promise.all([index.getAllKeys(key), index.getAll(key) as Promise<unknown[]>]);
  return all
    .flatMap((entry, at) =>
      isVersion(entry)
        ? [{ id: ids[at] as number, at: entry.at, why: entry.why, title: entry.stored.title }]
        : [],
    )
    .toSorted((one, other) => other.at - one.at || other.id - one.id);
}

/** A version as a document without history; undefined where it is not what was stored. @throws an error of the browser */
export async function versionAt(database: Database, id: number): Promise<StoryDocument | undefined> {
  const entry: unknown = await database.get(STORES.versions, id);
  if (!isVersion(entry)) return undefined;
  try {
    const stored = await unpacked(entry.stored);
    if (entry.sum !== undefined && entry.sum !== (await sumOf(stored))) return undefined;
    return await readStored(stored);
  } catch {
    return undefined;
  }
}

/** Which versions of these times are no longer needed: all but the newest, and the last one of each day before. */
export function outdated(times: readonly number[], now: number): readonly number[] {
  const latest = times
    .map((at, index) => ({ at, index }))
    .toSorted((a, b) => b.at - a.at || b.index - a.index);
  const days = new Set<number>();
  return latest.flatMap(({ at, index }, place) => {
    const day = Math.floor(at / DAY);
    const isFirst = !days.has(day);
    days.add(day);
    const stays = place < KEPT.newest || (isFirst && now - at < KEPT.days * DAY);
    return stays ? [] : [index];
  });
}

/** Whether a story has lost so much since another state that the other one is worth a version. */
export function isMuchLess(now: WholeStory, before: WholeStory): boolean {
  const size = ({ scenes, characters, relations }: WholeStory) =>
    scenes.length + characters.length + relations.length;
  return size(before) >= 6 && size(now) < size(before) / 2;
}

function isVersion(entry: unknown): entry is StoredVersion {
  const { at, why, stored } = Object(entry) as Partial<Record<keyof StoredVersion, unknown>>;
  return typeof at === 'number' && typeof why === 'string' && isStored(stored);
}

/** Code units that are summed up in one task. */
const PIECE = 500_000;

/** FNV-1a over the UTF-16 code units of a version's story and text. */
async function sumOf({ text, typed = '' }: Stored): Promise<number> {
  let sum = 0x811c9dc5;
  for (const part of [text, '\n', typed])
    for (let index = 0; index < part.length; index++) {
      if (index > 0 && index % PIECE === 0) await nextTask();
      sum = Math.imul(sum ^ part.charCodeAt(index), 0x01000193) >>> 0;
    }
  return sum;
}
