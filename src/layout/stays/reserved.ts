import type { Bounds } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import { SETTINGS } from '../settings.ts';
import type { Footprint } from '../types.ts';

/** What character c takes up in the scenes from `first` to `last`. */
export type Reserved = (c: number, first: number, last: number) => Footprint;

/**
 * Those who take part in a scene are always named, so their names need room even where there is none for the names of
 * all. In scenes in which there is too little for that, only discs count.
 */
export function reservedIn(cast: Cast, bounds: Bounds): Reserved {
  const { count, scenes, present, drawn, footprints } = cast;
  if (footprints.every(({ name }) => name === undefined)) return (c) => footprints[c] as Footprint;
  const named = footprints.map(withName);
  const fits = new Uint8Array(scenes);
  for (let s = 0; s < scenes; s++) {
    let covered = 0;
    for (let c = 0; c < count; c++) {
      const i = s * count + c;
      if (drawn[i]) covered += areaOf((present[i] ? named : footprints)[c] as Footprint);
    }
    fits[s] = covered <= SETTINGS.mostCoveredByNames * bounds.width * bounds.height ? 1 : 0;
  }
  return (c, first, last) => {
    for (let s = first; s <= last; s++) if (fits[s] && present[s * count + c]) return named[c] as Footprint;
    return footprints[c] as Footprint;
  };
}

function withName({ half, up, down, name }: Footprint): Footprint {
  return { half: Math.max(half, name?.half ?? 0), up, down: Math.max(down, name?.down ?? 0) };
}

function areaOf({ half, up, down }: Footprint): number {
  return 2 * half * (up + down);
}
