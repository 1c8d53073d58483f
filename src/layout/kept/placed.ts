import { bestSpot } from './bestSpot.ts';
import { SPOT } from './settings.ts';
import { coveredAt, type Field, sceneNow, spotCost, standingOf } from './spotCost.ts';

/** Scenes in a row, in one region. Until a reader has met someone, no one makes room for them. */
export type Row = { readonly scenes: readonly number[]; readonly isMet: boolean };

/**
 * Puts `c`, in place, at the best spot in each row of scenes: one spot for the whole row, and others in those scenes in which others
 * stand there. Where no spot is free, they step aside.
 *
 * @returns whether there was room
 */
export function placed(field: Field, c: number, rows: readonly Row[]): boolean {
  for (const { scenes: row, isMet } of rows) {
    const near = nearestSpot(field, c, row);
    const { at } = bestSpot(field, c, row, near && { ...near, moved: SPOT.fromOtherScenes });
    const isCovered = (s: number) => coveredAt(field, c, s, at).length > 0;
    const covered = row.filter(isCovered);
    put(field, c, covered.length === row.length ? row : row.filter((s) => !isCovered(s)), at);
    if (covered.length === row.length) {
      if (isMet && !makeRoom(field, c, row)) return false;
    } else if (!placed(field, c, inRows(covered, isMet))) return false;
  }
  return true;
}

/**
 * Gives `c`, who takes up more than before, room, in place: at the nearest spot that is free, or else others step aside.
 *
 * @returns whether there was room
 */
export function withMoreRoom(field: Field, c: number): boolean {
  const { scenes } = field.problem.cast;
  for (let s = 0; s < scenes; s++) {
    const at = standingOf(field, c, s);
    if (!at || coveredAt(field, c, s, at).length === 0) continue;
    const stay = stayAt(field, c, s);
    put(field, c, stay, bestSpot(field, c, stay, { ...at, moved: SPOT.steppingAside }).at);
    if (!makeRoom(field, c, stay)) return false;
  }
  return true;
}

/** Moves `c`, in place, wherever a spot is much better now that the ties of some scenes have changed. */
export function moveIfBetter(field: Field, c: number, changed: ReadonlySet<number>): void {
  const { problem } = field;
  for (let s = 0, next = 0; s < problem.cast.scenes; s = next) {
    // What was moved to here before this is done.
    const stay = stayAt(field, c, s).filter((scene) => scene >= s);
    next = s + stay.length;
    const here = standingOf(field, c, s);
    if (!here || !stay.some((scene) => changed.has(scene))) continue;
    const now = stay.reduce((sum, scene) => sum + spotCost(problem, sceneNow(field, scene), c, here), 0);
    const { at, cost } = bestSpot(field, c, stay, { ...here, moved: SPOT.moved });
    if (cost <= now - SPOT.least * stay.length) put(field, c, stay, at);
  }
}

/** Moves whom `c` covers, in place, to the nearest spot that is free. */
function makeRoom(field: Field, c: number, scenes: readonly number[]): boolean {
  for (const s of scenes) {
    const own = standingOf(field, c, s);
    if (!own) continue;
    for (const d of coveredAt(field, c, s, own)) {
      const at = standingOf(field, d, s);
      if (!at) continue;
      const stay = stayAt(field, d, s);
      const spot = bestSpot(field, d, stay, { ...at, moved: SPOT.steppingAside });
      if (stay.some((scene) => coveredAt(field, d, scene, spot.at).length > 0)) return false;
      put(field, d, stay, spot.at);
    }
  }
  return true;
}

/** The scenes around `s` in which `c` stands where they do in `s`. */
function stayAt(field: Field, c: number, s: number): number[] {
  const { scenes } = field.problem.cast;
  const here = standingOf(field, c, s);
  const isHere = (scene: number) => {
    const there = standingOf(field, c, scene);
    return there?.x === here?.x && there?.y === here?.y;
  };
  let [first, last] = [s, s];
  while (first > 0 && isHere(first - 1)) first--;
  while (last + 1 < scenes && isHere(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Where `c` stands in the nearest scene at the same place, if anywhere. */
function nearestSpot({ problem, xy }: Field, c: number, [first = 0]: readonly number[]) {
  const { cast, regionOf } = problem;
  const region = regionOf[first * cast.count + c];
  for (let off = 1; off < cast.scenes; off++)
    for (const s of [first - off, first + off]) {
      const isThere = s >= 0 && s < cast.scenes && regionOf[s * cast.count + c] === region;
      const there = isThere ? standingOf({ problem, xy }, c, s) : undefined;
      if (there) return there;
    }
  return undefined;
}

function put(
  { problem, xy }: Field,
  c: number,
  scenes: readonly number[],
  { x, y }: { readonly x: number; readonly y: number },
): void {
  for (const s of scenes) {
    xy[2 * (s * problem.cast.count + c)] = x;
    xy[2 * (s * problem.cast.count + c) + 1] = y;
  }
}

function inRows(scenes: readonly number[], isMet: boolean): Row[] {
  const rows: number[][] = [];
  for (const s of scenes) {
    if (rows.at(-1)?.at(-1) === s - 1) rows.at(-1)?.push(s);
    else rows.push([s]);
  }
  return rows.map((row) => ({ scenes: row, isMet }));
}
