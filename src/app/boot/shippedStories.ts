import type { Story, WholeStory } from '../../story/types.ts';

/** The address of each story that ships with the app, by its path. The stories were validated when the app was built. */
const ADDRESSES = import.meta.glob('../../../data/*.json', {
  query: '?admitted',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>;

export const DEFAULT_STORY = 'american-girl-in-paris';

/** The ids of all stories that ship, the default story first. */
export function shippedIds(): readonly string[] {
  return Object.keys(ADDRESSES)
    .map((path) => path.replace(/^.*\/|\.json$/g, ''))
    .toSorted((a, b) => Number(b === DEFAULT_STORY) - Number(a === DEFAULT_STORY));
}

/** Whether a story with this id ships with the app. */
export function isShipped(id: string): boolean {
  return addressOf(id) !== undefined;
}

/** @throws if the file cannot be fetched */
export async function fetchStory(id: string): Promise<WholeStory> {
  const response = await fetch(addressOf(id) as string);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const story = (await response.json()) as WholeStory;
  fetched.add(story);
  return story;
}

/** The stories that were fetched, which apps on one page may share. */
const fetched = new WeakSet<Story>();

/** Whether this is a story that ships, neither edited nor from a file. */
export function isAsShipped(whole: Story): boolean {
  return fetched.has(whole);
}

function addressOf(id: string): string | undefined {
  const path = `../../../data/${id}.json`;
  return Object.hasOwn(ADDRESSES, path) ? ADDRESSES[path] : undefined;
}
