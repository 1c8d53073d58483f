import { areFinite } from '../../layout/areFinite.ts';
import { isStandingWhole } from '../../layout/kept/elsewhere.ts';
import { homesAlone } from '../../layout/kept/homesAlone.ts';
import type { Homes } from '../../layout/types.ts';

/** Where people were, as it was stored; undefined where that is not whole. */
export function homesIn(homes: unknown): Homes | undefined {
  const { characters, homes: at, frame, ...rest } = Object(homes) as Partial<Record<keyof Homes, unknown>>;
  const isOne =
    Array.isArray(characters) &&
    characters.every((id) => typeof id === 'string') &&
    areFinite(at, 2 * characters.length) &&
    ['x', 'y', 'width', 'height'].every((side) => Number.isFinite(Object(frame)[side]));
  if (!isOne) return undefined;
  return isStandingWhole(rest, characters) ? (homes as Homes) : homesAlone(homes as Homes);
}
