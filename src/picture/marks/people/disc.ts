import { round } from '../../curve.ts';
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
 * The disc of a character who is in the scene or not, and what has become of one who is not: gone, or in a comparison
 * `went` for one who is in the first scene. The same object every time, so that
 * painting allocates nothing.
 */
export function discOf(inScene: boolean, palette: Palette, fate?: Fate): Disc {
  const known = discs.get(palette) ?? makeDiscs(palette);
  discs.set(palette, known);
  return inScene ? known.present : known[fate ?? 'absent'];
}

type Fate = DrawnCharacter['gone'] | 'went';

const discs = new WeakMap<Palette, Readonly<Record<'present' | 'absent' | 'died' | 'left' | 'went', Disc>>>();

function makeDiscs(palette: Palette) {
  const absent = makeDisc(false, palette);
  const { regionEdge, quiet, ink } = palette;
  const { edge, absentEdge, leftDash } = LOOK.disc;
  return {
    present: makeDisc(true, palette),
    absent,
    died: { ...absent, ground: regionEdge },
    went: { ...absent, edge: stroke(ink, edge), ink },
    left: { ...absent, edge: stroke(quiet, absentEdge, { dash: leftDash }) },
  };
}

/** In a comparison, the ring around the disc of one who is in one of the two scenes only: broken for the first. */
export function ringOf(difference: 'came' | 'went', radius: number, { ink }: Palette) {
  const { off, width, dash } = LOOK.difference.ring;
  return {
    radius: round(radius + off),
    stroke: stroke(ink, width, { dash: difference === 'went' ? dash : [] }),
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
