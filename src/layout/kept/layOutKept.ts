import { firstMetOf } from '../../story/firstMet.ts';
import type { Cast } from '../cast.ts';
import type { EngineInput, EngineOutput } from '../engine.ts';
import { type Problem, problemOf } from '../places/problem.ts';
import { sceneEdgesOf } from '../places/sceneEdges.ts';
import { isSameRoom } from '../room.ts';
import { sunflowerPoint } from '../sunflower.ts';
import type { Basis, Homes, Layout, Region, Standing } from '../types.ts';
import { basisOf, isKeepable, tiesOf } from './basis.ts';
import { isStanding } from './elsewhere.ts';
import { keptField } from './keptField.ts';
import { moveIfBetter, placed, type Row, withMoreRoom } from './placed.ts';
import { SPOT } from './settings.ts';
import type { Field } from './spotCost.ts';

/**
 * A story after an edit, with everyone where they were: only those who are new, at another place, or whose ties have changed look for the
 * best spot, and whoever has too little room for them steps aside.
 *
 * @returns undefined where the edit needs a layout of the whole: another room, other places, many new people, or no room
 */
export function layOutKept(
  input: EngineInput,
): (EngineOutput & { readonly basis: Basis; readonly regions: readonly Region[] }) | undefined {
  const { story, cast, room, homes, continuity } = input;
  const before = homes && standingIn(homes, room);
  if (!homes || !before || !isKeepable(cast) || before.basis.continuity !== continuity) return undefined;
  const known = new Set(before.characters);
  const newcomers = cast.ids.filter((id) => !known.has(id)).length;
  if (newcomers > Math.max(1, known.size / 4) || cast.count > before.basis.people * SPOT.mostGrowth + 1)
    return undefined;
  if (!known.size || !story.scenes.some(({ id }) => before.basis.scenes.includes(id))) return undefined;

  const edges = sceneEdgesOf(story, cast);
  const basis = basisOf(story, cast, edges, before.basis);
  if (basis.places.join() !== before.basis.places.join()) return undefined;
  const fresh = { ...problemOf(input, before.regions, edges), edge: before.edge };
  const ties = tiesOf(story, cast, edges, known);
  const { xy, changed, grown } = keptField(fresh, { scenes: basis.scenes, ties }, before);
  const problem = { ...fresh, scales: scalesOf(fresh, xy) };
  const field: Field = { problem, xy };

  const met = firstMetOf(story);
  const homeless = new Map<number, Row[]>();
  for (const c of cast.ids.keys()) homeless.set(c, scenesWithout(field, c, met.get(cast.ids[c] as string)));
  for (const c of byTies(problem, homeless))
    if (!placed(field, c, homeless.get(c) as Row[])) return undefined;
  // No one moves because another is gone.
  const isOneGone = before.characters.some((id) => !cast.ids.includes(id));
  for (const [c, scenes] of isOneGone ? [] : changed.entries())
    if (homeless.get(c)?.length === 0 && scenes.length > 0) moveIfBetter(field, c, new Set(scenes));
  for (const c of grown) if (!withMoreRoom(field, c)) return undefined;
  return {
    positions: xy,
    edge: before.edge,
    regions: before.regions,
    homes: homesWith(homes, problem),
    frame: homes.frame,
    basis: { ...basis, isEdited: before.basis.isEdited || isAnother(basis, cast, before) },
  };
}

function standingIn(homes: Homes, room: EngineInput['room']): Standing | undefined {
  return [homes, ...(homes.elsewhere ?? [])].filter(isStanding).find((one) => isSameRoom(one, room));
}

/** Whether a layout would be made for something else than before. */
function isAnother(basis: Basis, { ids, footprints }: Cast, before: Standing): boolean {
  const sizes = footprints.flatMap(({ half, up, down }) => [half, up, down]);
  const same = [
    [ids, before.characters],
    [basis.scenes, before.basis.scenes],
    [basis.ties, before.basis.ties],
    [sizes, before.footprints],
  ] as const;
  return same.some(([now, then]) => now.length !== then.length || now.some((one, k) => one !== then[k]));
}

/**
 * By region + 1, the L at which people stand there now: the mean ratio of distances and paths, by the weights of the stress. L where no
 * two do.
 */
function scalesOf({ cast, distances, regionOf, scales, edge }: Problem, xy: Float64Array): Problem['scales'] {
  const { count, scenes } = cast;
  const sums = scales.map(() => ({ ratios: 0, weights: 0 }));
  for (let s = 0; s < scenes; s++)
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) {
        const [i, j] = [s * count + a, s * count + b];
        const path = (distances[s] as Float32Array)[a * count + b] as number;
        if (path === 0 || regionOf[i] !== regionOf[j]) continue;
        const distance = Math.hypot(
          (xy[2 * i] as number) - (xy[2 * j] as number),
          (xy[2 * i + 1] as number) - (xy[2 * j + 1] as number),
        );
        const sum = sums[(regionOf[i] as number) + 1];
        if (!sum || !(distance > 0)) continue;
        sum.ratios += distance / path ** 3;
        sum.weights += 1 / path ** 2;
      }
  return sums.map(({ ratios, weights }) => {
    const scale = weights > 0 ? ratios / weights : edge;
    return { x: scale, y: scale };
  });
}

/** The scenes in which `c` stands nowhere yet, in rows of one region; what comes before a reader meets `c` is one with what follows. */
function scenesWithout({ problem, xy }: Field, c: number, met = 0): Row[] {
  const { cast, regionOf } = problem;
  const rows: number[][] = [];
  for (let s = 0; s < cast.scenes; s++) {
    const i = s * cast.count + c;
    if (!Number.isNaN(xy[2 * i])) continue;
    const last = rows.at(-1)?.at(-1);
    const isNext = last === s - 1 && regionOf[last * cast.count + c] === regionOf[i] && s !== met;
    if (isNext) rows.at(-1)?.push(s);
    else rows.push([s]);
  }
  const all = rows.map((scenes): Row => ({ scenes, isMet: (scenes[0] as number) >= met }));
  return all.sort((a, b) => Number(b.isMet) - Number(a.isMet));
}

/** Those who need a spot, who have most ties first. */
function byTies({ lines }: Problem, homeless: ReadonlyMap<number, readonly Row[]>): number[] {
  const ties = (c: number) => lines.reduce((sum, ends) => sum + ends.filter((end) => end === c).length, 0);
  return [...homeless.keys()]
    .filter((c) => homeless.get(c)?.length)
    .map((c) => ({ c, ties: ties(c) }))
    .sort((a, b) => b.ties - a.ties || a.c - b.c)
    .map(({ c }) => c);
}

/** The homes kept, and for those who have none the middle of their neighbours'. */
function homesWith(kept: Pick<Homes, 'characters' | 'homes'>, { cast, lines }: Problem): Layout['homes'] {
  const { ids, count } = cast;
  const numbers = new Map(kept.characters.map((id, k) => [id, k]));
  const homes = new Float64Array(2 * count);
  const homeOf = (c: number): readonly number[] | undefined => {
    const k = numbers.get(ids[c] as string);
    return k === undefined ? undefined : [...kept.homes.subarray(2 * k, 2 * k + 2)];
  };
  for (const c of ids.keys()) {
    const own = homeOf(c);
    const beside = new Set<number>();
    for (const ends of lines)
      for (let e = 0; e < ends.length; e++) if (ends[e] === c) beside.add(ends[e ^ 1] as number);
    const near = [...beside].map(homeOf).filter((home) => home !== undefined);
    const off = sunflowerPoint(c, 0, BESIDE);
    const middle = (side: 0 | 1) =>
      near.length === 0 ? 0.5 : near.reduce((sum, home) => sum + (home[side] as number), 0) / near.length;
    homes[2 * c] = own?.[0] ?? roundShare(middle(0) + off.x);
    homes[2 * c + 1] = own?.[1] ?? roundShare(middle(1) + off.y);
  }
  return homes;
}

/** How far a new home is from the middle of its neighbours', as a share of the frame. */
const BESIDE = 0.02;

function roundShare(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 1e4;
}
