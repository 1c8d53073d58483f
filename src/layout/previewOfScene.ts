import { castAt } from '../story/castAt.ts';
import { isAuthored } from '../story/isAuthored.ts';
import { isTimeless } from '../story/isTimeless.ts';
import { restrictTo } from '../story/restrict.ts';
import type { Story } from '../story/types.ts';
import { type Cast, castOf, DEFAULT_FOOTPRINT, placesMatter } from './cast.ts';
import { isPlay } from './layOut.ts';
import { edgesOf } from './open/edges.ts';
import { layAcross } from './open/fit.ts';
import { isQuick } from './open/layOutOpen.ts';
import { previewOf } from './open/preview.ts';
import { allInRoom, homesAsShares, homesInL, scaleOf } from './open/scale.ts';
import { type KnownHomes, seedHomes } from './open/seedHomes.ts';
import { unionGraphOf } from './open/unionGraph.ts';
import type { Footprint, Frame, Homes, Layout, Room } from './types.ts';

/**
 * A preview of a large story, in milliseconds: those who are drawn in one scene (0-based) stand as the lines of that scene alone
 * would have them, or at the homes that are kept. All others are spread over the room. No one moves from scene to scene.
 *
 * @returns undefined for a story whose layout takes no longer, and for one that may have regions, which only its layout knows
 */
export function previewOfScene(
  story: Story,
  footprints: ReadonlyMap<string, Footprint>,
  { room, homes: kept }: { readonly room: Room; readonly homes?: Homes | undefined },
  scene: number,
): Layout | undefined {
  if (!isLarge(story)) return undefined;
  const { cast, union } = sceneAlone(story, footprints, Math.min(scene, story.scenes.length - 1));
  const known = homesInL(kept, cast.ids);
  const own = seedHomes(union, cast.count, known, 0);
  if (known.size === 0) layAcross(own);
  const { positions, edge, frame } = previewOf(own, cast, room, kept?.frame);

  const ids = story.characters.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
  const homes = spreadOut(ids.length, homesInL(kept, ids), frame);
  const standing = allInRoom(scaleOf(frame, cast, room), homes);
  const number = new Map(ids.map((id, c) => [id, c]));
  for (const [k, id] of cast.ids.entries()) {
    const c = number.get(id) as number;
    homes.set(own.subarray(2 * k, 2 * k + 2), 2 * c);
    standing.set(positions.subarray(2 * k, 2 * k + 2), 2 * c);
  }
  const inAll = new Float64Array(standing.length * story.scenes.length);
  for (let at = 0; at < inAll.length; at += standing.length) inAll.set(standing, at);
  return {
    ...room,
    regions: [],
    characters: ids,
    scenes: story.scenes.length,
    positions: inAll,
    footprints: Float64Array.from(
      ids.flatMap((id) => {
        const { half, up, down } = footprints.get(id) ?? DEFAULT_FOOTPRINT;
        return [half, up, down];
      }),
    ),
    edge,
    homes: homesAsShares(homes, frame),
    frame,
    preview: true,
  };
}

/** Whether the layout of a story without regions takes long. */
function isLarge(story: Story): boolean {
  const [count, scenes] = [story.characters.length, story.scenes.length];
  if (isQuick({ count, scenes }) || placesMatter(story)) return false;
  return !isPlay({
    count,
    scenes,
    priority: story.characters.map(({ role }) => (role === 'principal' ? 1 : 0)),
  });
}

/** Those who are drawn in a scene, as if it were the only one, and the lines among them. */
function sceneAlone(story: Story, footprints: ReadonlyMap<string, Footprint>, scene: number) {
  const part = restrictTo({ ...story, scenes: story.scenes.slice(0, scene + 1) }, castAt(story, scene, true));
  // What a story says of itself as a whole. Everyone who is left is drawn.
  const told: Story = {
    ...part,
    filling: undefined,
    authored: isAuthored(story),
    timeless: isTimeless(story),
  };
  const cast: Cast = castOf({ ...told, scenes: told.scenes.slice(-1) }, footprints);
  return { cast, union: unionGraphOf(edgesOf(told, cast.ids, true).slice(-1), cast.count) };
}

/** Homes in L of so many people: those that are known, and for all others points that lie evenly in an ellipse in the frame. */
function spreadOut(count: number, known: KnownHomes, { x, y, width, height }: Frame): Float64Array {
  const homes = new Float64Array(2 * count);
  for (let c = 0; c < count; c++) {
    const angle = c * Math.PI * (3 - Math.sqrt(5));
    const radius = 0.5 * Math.sqrt((c + 0.5) / count);
    const spot = [x + radius * width * Math.cos(angle), y + radius * height * Math.sin(angle)] as const;
    homes.set(known.get(c) ?? spot, 2 * c);
  }
  return homes;
}
