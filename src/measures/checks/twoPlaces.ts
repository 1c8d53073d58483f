import type { Story, TimeSpan } from '../../story/types.ts';
import type { Observation } from './observation.ts';

/** In a room (id) of the story, during a scene (0-based). */
type Stay = TimeSpan & { readonly scene: number; readonly place: string };

/** Characters who are in person at different places in scenes that happen at the same time. */
export function twoPlaces(story: Story): Observation[] {
  const stays = new Map<string, Stay[]>();
  for (const [scene, { happens, place: setting, present }] of story.scenes.entries()) {
    if (!happens) continue;
    for (const { character, place = setting, remote } of present) {
      if (remote || place === undefined) continue;
      const own = stays.get(character) ?? [];
      stays.set(character, own);
      own.push({ ...happens, scene, place });
    }
  }
  return story.characters.flatMap(({ id }) =>
    meetings(stays.get(id) ?? []).map(([one, other]) => ({
      check: 'two-places' as const,
      characters: [id],
      scene: Math.max(one.scene, other.scene),
      other: Math.min(one.scene, other.scene),
    })),
  );
}

/** Each stay with one that goes on elsewhere when it begins. Takes time for sorting them. */
function meetings(stays: readonly Stay[]): [Stay, Stay][] {
  const found: [Stay, Stay][] = [];
  /** The one that ends last, and the one that ends last at another place. */
  let latest: Stay | undefined;
  let elsewhere: Stay | undefined;
  for (const stay of stays.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const before = latest?.place === stay.place ? elsewhere : latest;
    if (before && isDuring(before, stay)) found.push([before, stay]);
    if (!latest || stay.to >= latest.to) {
      if (latest && latest.place !== stay.place) elsewhere = latest;
      latest = stay;
    } else if (stay.place !== latest.place && (!elsewhere || stay.to >= elsewhere.to)) elsewhere = stay;
  }
  return found;
}

/** Whether a later span begins while an earlier one lasts. What begins when another ends comes after it; one moment is one moment. */
function isDuring(earlier: TimeSpan, later: TimeSpan): boolean {
  if (earlier.from === earlier.to) return later.from === earlier.from && later.to === later.from;
  return later.from < earlier.to && (later.from > earlier.from || later.to > later.from);
}
