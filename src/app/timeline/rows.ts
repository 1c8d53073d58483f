import type { Lens } from '../../lens/lens.ts';
import { runsOf } from '../../story/runs.ts';
import type { Story, TimeSpan } from '../../story/types.ts';

/** More places than this are not told apart on the track. */
const MOST_PLACES = 4;

/** A run of time along the track in scenes, from half a scene before its first to half a scene after its last. */
export type Run = { readonly id: string | undefined; readonly first: number; readonly last: number };

/** What is drawn in one line below the track. */
export type Row = { readonly place: string | undefined; readonly runs: readonly Run[] };

/**
 * The rows below the track: a place each, as long as those are few; otherwise, where scenes happen at the same time, as
 * many as run side by side.
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

/** A run a scene; those that overlap in time share the stretch of the track that they have together. */
function runsAsHappened(story: Story): Run[] {
  return togetherIn(story).flatMap(({ first, last }) => {
    const scenes = story.scenes.slice(first, last + 1);
    const stretches = scenes.map(({ happens }) => happens as TimeSpan);
    if (first === last) return [{ id: scenes[0]?.place, first, last }];
    const from = Math.min(...stretches.map((stretch) => stretch.from));
    const to = Math.max(...stretches.map((stretch) => stretch.to));
    const at = (time: number) => first - 0.5 + ((time - from) / (to - from || 1)) * scenes.length;
    return scenes.map(({ place }, index) => {
      const stretch = stretches[index] as TimeSpan;
      // A moment among longer scenes is still to be seen.
      const right = Math.max(at(stretch.to), at(stretch.from) + 1);
      return { id: place, first: at(stretch.from) + 0.5, last: Math.min(last, right - 0.5) };
    });
  });
}

/** Runs of scenes of which each overlaps with one before it. */
function togetherIn(story: Story): { first: number; last: number }[] {
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
