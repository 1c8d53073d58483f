import { LOOK } from '../../look.ts';
import type { Palette } from '../../palette.ts';
import { type Stroke, stroke } from '../../stroke.ts';

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

/** The disc of a character who is in the scene or not. The same object every time, so that painting allocates nothing. */
export function discOf(inScene: boolean, palette: Palette): Disc {
  const known = discs.get(palette) ?? { present: makeDisc(true, palette), absent: makeDisc(false, palette) };
  discs.set(palette, known);
  return inScene ? known.present : known.absent;
}

const discs = new WeakMap<Palette, { readonly present: Disc; readonly absent: Disc }>();

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
