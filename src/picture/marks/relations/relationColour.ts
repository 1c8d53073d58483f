import type { KindOrUnknown } from '../../../story/types.ts';
import { mixedColour } from '../../colour.ts';
import { lerp } from '../../moment.ts';
import type { Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';

/**
 * The colour of a relation on its way from one kind to another. One that is calm is mixed with the ground rather than
 * made transparent: browsers take long over many transparent groups.
 */
export function relationColour(
  [before, after]: readonly [KindOrUnknown, KindOrUnknown],
  { entering, lit }: { readonly entering: number; readonly lit: number },
  palette: Palette,
): string {
  return mixedOnce(kindColour(before, lit, palette), kindColour(after, lit, palette), entering);
}

function kindColour(kind: KindOrUnknown, lit: number, palette: Palette): string {
  if (lit > 0) return mixedOnce(palette.region, palette.kinds[kind], lerp(SETTINGS.calm, 1, lit));
  const known = calmColours.get(palette) ?? new Map<KindOrUnknown, string>();
  calmColours.set(palette, known);
  const colour = known.get(kind) ?? mixedOnce(palette.region, palette.kinds[kind], SETTINGS.calm);
  known.set(kind, colour);
  return colour;
}

const calmColours = new WeakMap<Palette, Map<KindOrUnknown, string>>();

/** Mixed colours are asked for in every frame; the cache is emptied when it has grown to this. */
const MOST_MIXED = 1000;
const mixed = new Map<string, string>();

function mixedOnce(from: string, to: string, share: number): string {
  if (from === to || share === 1) return to;
  if (share === 0) return from;
  const key = `${from} ${to} ${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const colour = mixedColour(from, to, share);
  if (mixed.size > MOST_MIXED) mixed.clear();
  mixed.set(key, colour);
  return colour;
}
