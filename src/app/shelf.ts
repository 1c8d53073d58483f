import type { Story } from '../story/types.ts';

const addresses = import.meta.glob('../../data/*.json', {
  query: '?admitted',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>;

/** The stories that ship with the app, by id, and where each is; they have passed the gate when the app was built. */
const shelf = new Map(
  Object.entries(addresses).map(([path, address]) => [path.replace(/^.*\/|\.json$/g, ''), address]),
);

export const DEFAULT_STORY = 'american-girl-in-paris';

/** The default story first. */
export function shippedIds(): readonly string[] {
  return [...shelf.keys()].toSorted((a, b) => Number(b === DEFAULT_STORY) - Number(a === DEFAULT_STORY));
}

export function isShipped(id: string): boolean {
  return shelf.has(id);
}

/** @throws where the file cannot be fetched */
export async function fetchStory(id: string): Promise<Story> {
  const response = await fetch(shelf.get(id) as string);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}
