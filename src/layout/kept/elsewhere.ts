import { areFinite } from '../areFinite.ts';
import { isSameRoom } from '../room.ts';
import type { Homes, Layout, Standing } from '../types.ts';
import { homesAlone } from './homesAlone.ts';

/** Rooms besides the present one whose layouts are kept: those before and after the text is opened, and a resized window. */
const MOST = 3;

/** The layouts in other rooms that later edits are to leave as they are, too. */
export function elsewhereOf(
  homes: Homes | undefined,
  { width, height }: Layout,
): readonly Standing[] | undefined {
  const all = [homes, ...(homes?.elsewhere ?? [])].filter(isStanding);
  const others = all.filter((one) => one.basis.isEdited && !isSameRoom(one, { width, height }));
  return others.length === 0 ? undefined : others.slice(0, MOST).map(standingOf);
}

/** Of a layout, what is to be kept with its story. */
export function homesOf(layout: Homes): Homes {
  const { elsewhere } = layout;
  return { ...homesAlone(layout), ...(isStanding(layout) && { ...standingOf(layout), elsewhere }) };
}

/** Whether the positions that were kept with homes can be used: another version, or an extension of the browser, may have left anything. */
export function isStandingWhole(kept: Readonly<Record<string, unknown>>, characters: unknown): boolean {
  const { elsewhere = [], ...own } = kept;
  if (own.basis === undefined) return true;
  const all = [{ ...own, characters }, ...(Array.isArray(elsewhere) ? elsewhere : [undefined])];
  return all.every((one) => {
    const { basis, positions, footprints, regions, ...rest } = Object(one) as Partial<
      Record<string, unknown>
    >;
    const { scenes, places, ties, continuity, people } = Object(basis) as Partial<Record<string, unknown>>;
    if (!areWords(rest.characters) || !areWords(scenes) || !areWords(places) || !Array.isArray(regions))
      return false;
    const [count, size] = [rest.characters.length, rest.characters.length * scenes.length];
    return (
      areFinite(positions, 2 * size) &&
      areFinite(footprints, 3 * count) &&
      ties instanceof Int32Array &&
      ties.length === size &&
      [continuity, people, rest.width, rest.height, rest.edge].every(Number.isFinite) &&
      regions.every(
        (region) =>
          typeof Object(region).place === 'string' &&
          ['x', 'y', 'rx', 'ry'].every((side) => Number.isFinite(Object(region)[side])),
      )
    );
  });
}

function areWords(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((one) => typeof one === 'string');
}

export function isStanding(one: Homes | Standing | undefined): one is Standing {
  return one?.basis !== undefined && one.positions !== undefined;
}

function standingOf({
  width,
  height,
  characters,
  positions,
  footprints,
  regions,
  edge,
  basis,
}: Standing): Standing {
  return { width, height, characters, positions, footprints, regions, edge, basis };
}
