import { firstMetOf } from './firstMet.ts';
import { memoizeByStory } from './memoize.ts';
import { goneAt, presencesIn } from './state.ts';
import type { Story } from './types.ts';

/**
 * The characters (ids) on the picture of a scene (0-based): all who take part in it, wherever they are; then those whom the
 * story's `filling` always wants; then the most prominent, until there are as many as it asks for. Supporting characters
 * come last, and fill only with `supporting`. Those who have died or left for
 * good come last. Without a `filling`, everyone fills. With `metOnly`, whom a reader has not met by then stays out, see `firstMetOf`.
 *
 * Pictures and the layout both ask here, so that a character has room in a scene wherever it may be drawn. Memoised; gives
 * the same object for all scenes with everyone.
 */
export function castAt(
  story: Story,
  scene: number,
  supporting: boolean,
  metOnly = false,
): ReadonlySet<string> {
  const { scenes, met, fillers } = castsOf(story)[supporting ? 'all' : 'principals'];
  const found = scenes[scene] ?? makeCast(story, scene, fillers);
  scenes[scene] = found;
  if (!metOnly) return found;
  met[scene] ??= metOf(story, scene, found);
  return met[scene];
}

/** Those of a cast whom a reader has met by a scene (0-based); the same object if that is all of them. */
function metOf(story: Story, scene: number, cast: ReadonlySet<string>): ReadonlySet<string> {
  const first = firstMetOf(story);
  const met = [...cast].filter((id) => (first.get(id) ?? Number.POSITIVE_INFINITY) <= scene);
  return met.length === cast.size ? cast : new Set(met);
}

/** The cast, and one more character (id) if there is one. The same object for the same cast and character. */
export function castWith(cast: ReadonlySet<string>, id: string | undefined): ReadonlySet<string> {
  if (id === undefined || cast.has(id)) return cast;
  const known = enlarged.get(cast) ?? new Map<string, ReadonlySet<string>>();
  enlarged.set(cast, known);
  const found = known.get(id) ?? new Set([...cast, id]);
  known.set(id, found);
  return found;
}

const enlarged = new WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();

/** The most characters that are on the picture of any one scene. Memoised. */
export const mostAtOnce = memoizeByStory((story): number =>
  story.scenes.reduce((most, _, scene) => Math.max(most, castSize(story, scene)), 0),
);

/** How many characters are on the picture of a scene, on average. Memoised. */
export const usuallyAtOnce = memoizeByStory(
  (story): number =>
    story.scenes.reduce((sum, _, scene) => sum + castSize(story, scene), 0) /
    Math.max(1, story.scenes.length),
);

/** The size of the cast of a scene (0-based), of a large story without making it: a set for each of thousands of scenes takes long. */
function castSize(story: Story, scene: number): number {
  const { always, order, most, everyone } = castsOf(story).all.fillers;
  if (everyone || order.length < most) return castAt(story, scene, true).size;
  const present = presencesIn(story, scene);
  const others = always.filter((id) => present.every(({ character }) => character !== id));
  return Math.max(present.length + others.length, most);
}

/** The characters (ids) that fill pictures, the most prominent first: the cast that the filters name. Memoised. */
export function fillersOf(story: Story, supporting: boolean): ReadonlySet<string> {
  return castsOf(story)[supporting ? 'all' : 'principals'].named;
}

/** Who fills up pictures, and the casts made so far, by scene. */
type Casts = {
  readonly fillers: Fillers;
  readonly named: ReadonlySet<string>;
  readonly scenes: ReadonlySet<string>[];
  /** With `metOnly`. */
  readonly met: ReadonlySet<string>[];
};

type Fillers = {
  readonly always: readonly string[];
  readonly order: readonly string[];
  readonly most: number;
  /** All of `order`, where that is no more than `most`. */
  readonly everyone: ReadonlySet<string> | undefined;
};

const castsOf = memoizeByStory((story) => {
  const principals = new Set(story.characters.filter(({ role }) => role === 'principal').map(({ id }) => id));
  const { always, order, most } = story.filling ?? {
    always: [],
    order: story.characters.map(({ id }) => id),
    most: story.characters.length,
  };
  const first = order.filter((id) => principals.has(id));
  const last = order.filter((id) => !principals.has(id));
  return { all: castsWith(always, [...first, ...last], most), principals: castsWith(always, first, most) };
});

function castsWith(always: readonly string[], order: readonly string[], most: number): Casts {
  const named = new Set([...always, ...order.slice(0, most)]);
  const fits = new Set([...always, ...order]).size <= Math.max(most, always.length);
  const everyone = fits ? named : undefined;
  return { fillers: { always, order, most, everyone }, named, scenes: [], met: [] };
}

function makeCast(
  story: Story,
  scene: number,
  { always, order, most, everyone }: Fillers,
): ReadonlySet<string> {
  const present = presencesIn(story, scene);
  if (everyone && present.every(({ character }) => everyone.has(character))) return everyone;
  const cast = new Set([...present.map(({ character }) => character), ...always]);
  const isGone = (id: string) => goneAt(story, id, scene) !== undefined;
  for (const last of [false, true])
    for (const id of order) {
      if (cast.size >= most) break;
      if (isGone(id) === last) cast.add(id);
    }
  return cast;
}
