/**
 * The position of every character in every scene, computed once for the whole story.
 *
 * - Units: everything in a `Layout` is in picture units (CSS pixels at scale 1) unless it says shares or L. L is the
 *   ideal edge length, one for all scenes; the engines work in it.
 * - Method: stress majorization within a scene (Gansner, Koren & North 2004; sparse above some size, Ortmann, Klimenta
 *   & Brandes 2017), continuity between the scenes of a character (`trajectory.ts`), starting from homes: one d3-force
 *   layout of the union graph of all scenes. Then steps too short to mean anything are dropped, which leaves stays, and
 *   stays whose footprints overlap are pushed apart.
 * - Engines: `places/` where places divide the picture into regions, and for small casts with supporting characters;
 *   `open/` for all others, from two characters to crowds and networks.
 * - Determinism: the same story gives the same bytes, whatever order it lists things in: characters and relations are
 *   sorted by id, starts and passes are fixed in number, nothing is random, positions are rounded to 2 decimals.
 * - Cost: mostly well below a second. Work is bounded: long and crowded stories get fewer passes (see the settings).
 * - Errors: none for a story that passed the gate. Characters without a footprint get a default one.
 */
import type { Story } from '../story/types.ts';
import { type Cast, castOf } from './cast.ts';
import type { EngineInput, EngineOutput } from './engine.ts';
import { basisOf, isKeepable } from './kept/basis.ts';
import { elsewhereOf } from './kept/elsewhere.ts';
import { layOutKept } from './kept/layOutKept.ts';
import { layOutOpen } from './open/layOutOpen.ts';
import { layOutInPlaces } from './places/layOutInPlaces.ts';
import { referenceRegionsOf, regionsOf } from './places/regions.ts';
import { sceneEdgesOf } from './places/sceneEdges.ts';
import { SETTINGS } from './settings.ts';
import type { Footprint, Homes, Layout, Pin, Room } from './types.ts';
import { withPins } from './withPins.ts';

export type LayoutOptions = {
  readonly room: Room;
  /** They move those pinned and whoever is in their way, see `withPins`. */
  readonly pins?: readonly Pin[];
  /** An earlier layout of this story, in any room. Its homes are kept, so that an edit moves only what it affects. */
  readonly homes?: Homes | undefined;
  /** Weight of standing still, from .1 (lively) to 2 (still). Default: `SETTINGS.continuity`. */
  readonly continuity?: number;
};

/** Callbacks while a layout is computed. Large stories have a preview before, see `previewOfScene`. */
export type LayoutListeners = {
  /** Gets the share that is done, 0 … 1, never less than before. */
  readonly progress?: ((share: number) => void) | undefined;
};

/** Lays out a whole story. `footprints` says, by id, what each character takes up in the room. */
export function layOut(
  story: Story,
  footprints: ReadonlyMap<string, Footprint>,
  { room, pins = [], homes: kept, continuity = SETTINGS.continuity }: LayoutOptions,
  { progress }: LayoutListeners = {},
): Layout {
  // Another continuity starts from the homes of the usual one: the reader of a link with it sees what its sender saw, and
  // characters glide when it changes.
  const usual = continuity === SETTINGS.continuity;
  const homes = kept ?? (usual ? undefined : layOut(story, footprints, { room }));
  const cast = castOf(story, footprints);
  // The story alone decides, so that homes serve every room; regions may still be too small in this one.
  const inPlaces = referenceRegionsOf(cast).length > 0 || isPlay(cast);
  const regions = inPlaces ? regionsOf(cast, room) : [];
  const input: EngineInput = { story, cast, room, homes, continuity };
  const whole = (made: EngineOutput): Layout => ({
    ...room,
    regions,
    ...made,
    characters: cast.ids,
    scenes: cast.scenes,
    footprints: Float64Array.from(cast.footprints.flatMap(({ half, up, down }) => [half, up, down])),
  });
  const edited = layOutKept(input);
  const made = whole(
    edited ?? (inPlaces ? layOutInPlaces(input, regions, progress) : layOutOpen(input, progress)),
  );
  return withPins(story, withBasis(input, made), pins);
}

/** A layout with what a later one needs to leave as it is whom no edit concerns, in this room and in others. */
function withBasis({ story, cast, homes, continuity }: EngineInput, made: Layout): Layout {
  if (!isKeepable(cast)) return made;
  const asWhole = { continuity, people: cast.count, isEdited: false };
  const basis = made.basis ?? basisOf(story, cast, sceneEdgesOf(story, cast), asWhole);
  return { ...made, basis, elsewhere: elsewhereOf(homes, made) };
}

/**
 * Whether a small cast has principal and supporting characters. A picture usually shows the principal ones alone, so
 * they must stand well without the others, and footprints must keep off edges: only `places/` does both.
 */
export function isPlay({ count, scenes, priority }: Pick<Cast, 'count' | 'scenes' | 'priority'>): boolean {
  const few = count <= SETTINGS.manyPeople && count ** 2 * scenes <= SETTINGS.mostPairsInPlay;
  return few && priority.some((own) => own < 1);
}
