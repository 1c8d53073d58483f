import type { Lens } from '../lens/lens.ts';
import { runsOf } from '../story/runs.ts';
import type { Story, TimeSpan } from '../story/types.ts';

/** With more places than this, there are no rows for places. */
const MOST_PLACES = 4;

/** A bar on the track, in scenes: from half a scene before `first` to half a scene after `last`. `id` is its place. */
export type Run = { readonly id: string | undefined; readonly first: number; readonly last: number };

/** One row below the track. */
export type Row = { readonly place: string | undefined; readonly runs: readonly Run[] };

/**
 * The rows below the track. A story with few places has one row per place. Otherwise there are as many rows as scenes happen at the
 * same time, or none if no two do.
 */
export function rowsOf(story: Story, order: Lens['order']): Row[] {
  const runs = order === 'happened' ? runsAsHappened(story) : runsOf(story.scenes, ({ place }) => place);
  if (story.places.length > 0 && story.places.length <= MOST_PLACES)
    return story.places.map(({ id }) => ({ place: id, runs: runs.filter((run) => run.id === id) }));
  const lanes: Run[][] = [];
  for (const run of runs) {
    const lane = lanes.find((one) => (one.at(-1) as Run).last < run.first - 0.5);
    if (lane) lane.push(run);
    else lanes.push([run]);
  }
  return lanes.length > 1 ? lanes.map((lane) => ({ place: undefined, runs: lane })) : [];
}

/** One run per scene. Scenes that overlap in time divide their stretch of the track by when they happen. */
function runsAsHappened(story: Story): Run[] {
  return overlapsIn(story).flatMap(({ first, last }) => {
    const scenes = story.scenes.slice(first, last + 1);
    const stretches = scenes.map(({ happens }) => happens as TimeSpan);
    if (first === last) return [{ id: scenes[0]?.place, first, last }];
    const from = stretches.reduce(
      (least, stretch) => Math.min(least, stretch.from),
      Number.POSITIVE_INFINITY,
    );
    const to = stretches.reduce((most, stretch) => Math.max(most, stretch.to), Number.NEGATIVE_INFINITY);
    const at = (time: number) => first - 0.5 + ((time - from) / (to - from || 1)) * scenes.length;
    return scenes.map(({ place }, index) => {
      const stretch = stretches[index] as TimeSpan;
      // At least one scene wide, so that a moment is visible.
      const right = Math.max(at(stretch.to), at(stretch.from) + 1);
      return { id: place, first: at(stretch.from) + 0.5, last: Math.min(last, right - 0.5) };
    });
  });
}

/** Groups of consecutive scenes of which each overlaps in time with an earlier one of its group. */
function overlapsIn(story: Story): { first: number; last: number }[] {
  const groups: { first: number; last: number }[] = [];
  let until = Number.NEGATIVE_INFINITY;
  let begun = Number.NaN;
  for (const [scene, { happens }] of story.scenes.entries()) {
    const group = groups.at(-1);
    if (group && happens && (happens.from < until || happens.from === begun)) group.last = scene;
    else {
      groups.push({ first: scene, last: scene });
      until = Number.NEGATIVE_INFINITY;
    }
    until = Math.max(until, happens?.to ?? until);
    begun = happens?.from ?? Number.NaN;
  }
  return groups;
}
