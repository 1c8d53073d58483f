import { type LayoutJson, layoutFromJson } from '../../layout/layoutJson.ts';
import type { Layout, Shape } from '../../layout/types.ts';
import type { Story, WholeStory } from '../../story/types.ts';

const addresses = import.meta.glob('../../../data/*.json', {
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
export async function fetchStory(id: string): Promise<WholeStory> {
  const response = await fetch(shelf.get(id) as string);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const { story, layouts } = (await response.json()) as { story: WholeStory; layouts: readonly LayoutJson[] };
  laidOut.set(story, layouts.map(layoutFromJson));
  return story;
}

const laidOut = new WeakMap<Story, readonly Layout[]>();

/** The layout that a shipped story came with, as it is first shown. */
export function shippedLayout(whole: Story, shape: Shape): Layout | undefined {
  return laidOut.get(whole)?.find((layout) => layout.shape === shape);
}
