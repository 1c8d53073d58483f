import type { Point } from '../layout/bounds.ts';
import { nearestFree, overlap, type Person } from '../layout/nearestFree.ts';
import { SETTINGS as LAYOUT } from '../layout/settings.ts';
import { characterNumbers, scenePositions } from '../layout/standing.ts';
import type { Layout } from '../layout/types.ts';
import { SECOND, twoSceneStory } from '../lens/twoSceneStory.ts';
import type { TwoScenes } from '../measures/twoScenes.ts';
import { castAt, castWith } from '../story/castAt.ts';
import { memoizeByStory } from '../story/memoize.ts';
import { characterOf, presentAt, whereaboutsAt } from '../story/state.ts';
import type { Character, Story } from '../story/types.ts';
import { isCrowd } from './crowd.ts';
import { footprintOf, radiusOf } from './marks/people/footprint.ts';
import type { Plan } from './plan.ts';
import type { PictureOptions } from './types.ts';

/** Comparisons whose plans are kept for each layout: those that a reader goes back and forth between. */
const KEPT = 8;

/**
 * The plan of a picture of two scenes (0-based), for scene `SECOND` of its story. Everyone who is in one of them is on it and named.
 * They stand as in the second; whoever is not on the picture of that one finds a free spot. The same object for the same arguments,
 * as long as few others are asked for in between.
 */
export function comparisonPlan(
  story: Story,
  layout: Layout,
  scenes: TwoScenes,
  { supporting, metOnly = false, selection }: Pick<PictureOptions, 'supporting' | 'metOnly' | 'selection'>,
): Plan {
  const selected =
    selection && 'character' in selection && characterOf(story, selection.character)
      ? selection.character
      : undefined;
  const plans = plansOf(story).get(layout) ?? new Map<string, Plan>();
  plansOf(story).set(layout, plans);
  const key = JSON.stringify([scenes, supporting, metOnly, selected]);
  const known = plans.get(key);
  if (known) return known;
  const made = makePlan(story, layout, scenes, { supporting, metOnly, selected });
  plans.set(key, made);
  const [oldest] = plans.keys();
  if (oldest !== undefined && plans.size > KEPT) plans.delete(oldest);
  return made;
}

const plansOf = memoizeByStory(() => new WeakMap<Layout, Map<string, Plan>>());

function makePlan(
  story: Story,
  layout: Layout,
  scenes: TwoScenes,
  { supporting, metOnly, selected }: Pick<Plan, 'supporting' | 'metOnly' | 'selected'>,
): Plan {
  const second = scenes[1];
  const there = castWith(castAt(story, second, supporting, metOnly), selected);
  const cast = castWith(castOfBoth(story, scenes, supporting, metOnly), selected);
  return {
    story: twoSceneStory(story, scenes, cast),
    whole: story,
    layout: withNewcomers(story, layout, second, { there, cast }),
    supporting,
    metOnly,
    selected,
    compared: presentInEither(story, scenes),
    crowded: isCrowd(cast.size),
    tieWindow: undefined,
  };
}

/** The characters (ids) on a picture of two scenes: all who are in one of them, and who else is on the picture of the second. */
export function castOfBoth(
  story: Story,
  scenes: TwoScenes,
  supporting: boolean,
  metOnly = false,
): ReadonlySet<string> {
  return new Set([...castAt(story, scenes[1], supporting, metOnly), ...presentInEither(story, scenes)]);
}

function presentInEither(story: Story, scenes: TwoScenes): ReadonlySet<string> {
  return new Set(scenes.flatMap((scene) => [...presentAt(story, scene).keys()]));
}

/** A layout in which everyone stands in every scene as in one (0-based), but those of the cast who are not there, in free spots. */
function withNewcomers(
  story: Story,
  layout: Layout,
  scene: number,
  { there, cast }: { readonly there: ReadonlySet<string>; readonly cast: ReadonlySet<string> },
): Layout {
  const numbers = characterNumbers(layout);
  const positions = scenePositions(layout, scene);
  // A crowd covers itself anyway.
  const newcomers = cast.size > LAYOUT.crowd ? [] : [...cast].filter((id) => !there.has(id));
  const standing = [...there];
  for (const id of newcomers) {
    const { x, y } = spotAmong(id, standing);
    positions.set([x, y], 2 * (numbers.get(id) ?? 0));
    standing.push(id);
  }
  const all = new Float64Array(positions.length * (SECOND + 1));
  for (let copy = 0; copy <= SECOND; copy++) all.set(positions, copy * positions.length);
  return { ...layout, scenes: SECOND + 1, positions: all, stretch: undefined };

  function personAt(id: string, named: boolean): Person {
    const number = numbers.get(id) ?? 0;
    const place = whereaboutsAt(story, scene).get(id);
    const character = characterOf(story, id) as Character;
    return {
      x: positions[2 * number] as number,
      y: positions[2 * number + 1] as number,
      footprint: footprintOf(character, radiusOf(story, layout, id), named),
      region: layout.regions.find((region) => region.place === place),
    };
  }

  /** Where one stands, or nearby where no one else does: if there is such a spot, with room for all names, and in the region. */
  function spotAmong(id: string, others: readonly string[]): Point {
    for (const named of [true, false]) {
      const one = personAt(id, named);
      const people = others.map((other) => personAt(other, named));
      if (!people.some((other) => overlap(one, other))) return one;
      const free =
        nearestFree(one, people, layout) ?? nearestFree({ ...one, region: undefined }, people, layout);
      if (free) return free;
    }
    return personAt(id, false);
  }
}
