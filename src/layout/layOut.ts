import type { Story } from '../story/types.ts';
import { type Cast, castOf } from './cast.ts';
import { layOutOpen } from './open/layOutOpen.ts';
import type { Homes } from './places/homes.ts';
import { layOutInPlaces } from './places/layOutInPlaces.ts';
import { regionsOf } from './places/regions.ts';
import { SETTINGS } from './settings.ts';
import type { Footprint, Layout, Pin, Shape } from './types.ts';

export type LayoutOptions = {
  readonly shape: Shape;
  readonly pins?: readonly Pin[];
  /** An earlier layout of this story, whose homes are kept, so that an edit moves only what it is about. */
  readonly homes?: Homes | undefined;
  /** How much standing still counts: .1 lively, 2 still. */
  readonly continuity?: number;
};

/** Who listens while a layout is made. */
export type LayoutListeners = {
  /** Hears how much is done: 0 … 1, never less than before. */
  readonly progress?: ((share: number) => void) | undefined;
  /** Where a layout takes long: hears a first one, in which everybody stands at home all the time. */
  readonly preview?: ((layout: Layout) => void) | undefined;
};

/** Says where everybody stands in every scene. The same story gives the same bytes, in whatever order it lists things. */
export function layOut(
  story: Story,
  footprints: ReadonlyMap<string, Footprint>,
  { shape, pins = [], homes: kept, continuity = SETTINGS.continuity }: LayoutOptions,
  { progress, preview }: LayoutListeners = {},
): Layout {
  // Pins and another continuity start from the homes of the story without them: a link with them shows what its sender
  // saw, and the picture glides when they change.
  const usual = pins.length === 0 && continuity === SETTINGS.continuity;
  const known = kept ?? (usual ? undefined : layOut(story, footprints, { shape }));
  const cast = castOf(story, footprints, pins);
  const regions = regionsOf(cast, shape);
  const wanted = { shape, pins, known, continuity };
  const whole = (made: Pick<Layout, 'width' | 'height' | 'positions' | 'edge' | 'homes'>): Layout => ({
    shape,
    ...made,
    characters: cast.ids,
    scenes: cast.scenes,
    footprints: Float64Array.from(cast.boxes.flatMap(({ half, up, down }) => [half, up, down])),
    regions,
  });
  return whole(
    regions.length > 0 || isPlay(cast)
      ? layOutInPlaces(story, cast, regions, wanted, progress)
      : layOutOpen(story, cast, wanted, {
          progress,
          preview: preview && ((made) => preview({ ...whole(made), preview: true })),
        }),
  );
}

/**
 * Whether a small cast has principal and supporting characters. What is good for everybody together is then not good for
 * the principal ones alone, whom the picture mostly shows, and discs are to stay off other people's edges.
 */
function isPlay({ ids, scenes, room }: Cast): boolean {
  const few = ids.length <= SETTINGS.manyPeople && ids.length ** 2 * scenes <= SETTINGS.manyPairs / 10;
  return few && room.some((asked) => asked < 1);
}
