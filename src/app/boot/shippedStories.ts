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

/** @throws if the file cannot be fetched, also when asked again */
export async function fetchStory(id: string): Promise<WholeStory> {
  const address = addressOf(id) as string;
  const story = await load(address).catch(() => load(`${address}?retry`));
  rememberFragment(story, '');
  return story;
}

async function load(address: string): Promise<WholeStory> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}

/** By story that an address can give, which apps on one page may share: the fragment of that address. */
const fragments = new WeakMap<Story, string>();

/** Remembers that an address gives this very story, with neither edits nor a file: by its id, or by its fragment (`#t1.…`). */
export function rememberFragment(story: Story, fragment: string): void {
  fragments.set(story, fragment);
}

/** The fragment of the address that gives this story: '' for one that ships. Undefined for a story that only this browser has. */
export function fragmentWith(whole: Story): string | undefined {
  return fragments.get(whole);
}

function addressOf(id: string): string | undefined {
  const path = `../../../data/${id}.json`;
  return Object.hasOwn(ADDRESSES, path) ? ADDRESSES[path] : undefined;
}
