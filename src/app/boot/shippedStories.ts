import { type LayoutJson, layoutFromJson } from '../../layout/layoutJson.ts';
import { isSameRoom } from '../../layout/room.ts';
import type { Layout, Room } from '../../layout/types.ts';
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
  const { story, layouts } = (await response.json()) as { story: WholeStory; layouts: readonly LayoutJson[] };
  layoutsOf.set(story, layouts.map(layoutFromJson));
  return story;
}

/** The layouts of each fetched story. A cache of immutable data, which apps on one page may share. */
const layoutsOf = new WeakMap<Story, readonly Layout[]>();

/** Whether this is a story that ships, neither edited nor from a file. */
export function isAsShipped(whole: Story): boolean {
  return layoutsOf.has(whole);
}

/** The layout that ships with a story, for the story as it is first shown. */
export function shippedLayout(whole: Story, room: Room): Layout | undefined {
  return layoutsOf.get(whole)?.find((layout) => isSameRoom(layout, room));
}

function addressOf(id: string): string | undefined {
  const path = `../../../data/${id}.json`;
  return Object.hasOwn(ADDRESSES, path) ? ADDRESSES[path] : undefined;
}
