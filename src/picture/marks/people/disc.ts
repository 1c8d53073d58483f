import { LOOK } from '../../look.ts';
import type { Palette } from '../../palette.ts';
import { type Stroke, stroke } from '../../stroke.ts';
import type { DrawnCharacter } from '../../types.ts';

/** How a character's disc is drawn. */
export type Disc = {
  /** Under what is filled. */
  readonly ground: string;
  readonly edge: Stroke;
  /** Fills the share of the disc that the character is present, and colours the name. */
  readonly ink: string;
  /** The ring on a pinned disc. */
  readonly pin: Stroke;
};

/**
 * The disc of a character who is in the scene or not, or who is `gone` and not in the scene. The same object every time, so that
 * painting allocates nothing.
 */
export function discOf(inScene: boolean, palette: Palette, gone?: Gone): Disc {
  const known = discs.get(palette) ?? makeDiscs(palette);
  discs.set(palette, known);
  return inScene ? known.present : known[gone ?? 'absent'];
}

type Gone = DrawnCharacter['gone'];

const discs = new WeakMap<Palette, Readonly<Record<'present' | 'absent' | 'died' | 'left', Disc>>>();

function makeDiscs(palette: Palette) {
  const absent = makeDisc(false, palette);
  const { regionEdge, quiet } = palette;
  const { absentEdge, leftDash } = LOOK.disc;
  return {
    present: makeDisc(true, palette),
    absent,
    died: { ...absent, ground: regionEdge },
    left: { ...absent, edge: stroke(quiet, absentEdge, { dash: leftDash }) },
  };
}

/** The dagger on the disc of one who has died, from the middle of the disc: the ends of its two lines. */
export function daggerOf(radius: number) {
  const { up, down, bar, half } = LOOK.disc.dagger;
  return {
    top: -up * radius,
    bottom: down * radius,
    bar: -bar * radius,
    half: half * radius,
  };
}

/** Its stroke: on a filled disc in the colour of the ground. */
export function daggerStroke(disc: Disc, inScene: boolean): Stroke {
  return stroke(inScene ? disc.ground : disc.ink, LOOK.disc.dagger.width);
}

function makeDisc(inScene: boolean, { ground, ink, quiet }: Palette): Disc {
  const { edge, absentEdge, pin } = LOOK.disc;
  const colour = inScene ? ink : quiet;
  return {
    ground,
    edge: stroke(colour, inScene ? edge : absentEdge),
    ink: colour,
    pin: stroke(ink, pin.edge),
  };
}
