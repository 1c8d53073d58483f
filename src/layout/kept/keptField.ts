import type { Problem } from '../places/problem.ts';
import type { Region, Standing } from '../types.ts';

/** Where those stand whom a layout had already, and who else has to find a spot. Instances are numbered as in `Cast`. */
export type KeptField = {
  /** x and y of every instance, NaN for those who stand nowhere yet. */
  readonly xy: Float64Array;
  /** By character, the scenes of before in which the ties are others now. */
  readonly changed: readonly (readonly number[])[];
  /** Characters who take up more than before. */
  readonly grown: readonly number[];
};

/**
 * Everyone where `before` has them: in the same scene, and in a new scene where they were in the scene before it. Who is at another place
 * now stands where they last stood at that place.
 */
export function keptField(
  problem: Problem,
  ids: { readonly scenes: readonly string[]; readonly ties: Int32Array },
  before: Standing,
): KeptField {
  const { cast, regionOf, regions } = problem;
  const { count, scenes } = cast;
  const numbers = new Map(before.characters.map((id, c) => [id, c]));
  const known = new Map(before.basis.scenes.map((id, s) => [id, s]));
  const sources = sourcesOf(ids.scenes, known);
  const isNew = ids.scenes.map((id) => !known.has(id));
  const xy = new Float64Array(2 * count * scenes).fill(Number.NaN);
  const changed: number[][] = cast.ids.map(() => []);
  const grown: number[] = [];
  const size = before.characters.length;
  for (const [c, id] of cast.ids.entries()) {
    const k = numbers.get(id);
    if (k === undefined) continue;
    const { half, up, down } = cast.footprints[c] as Problem['cast']['footprints'][number];
    const [wasHalf = 0, wasUp = 0, wasDown = 0] = before.footprints.subarray(3 * k, 3 * k + 3);
    if (half > wasHalf || up > wasUp || down > wasDown) grown.push(c);
    for (let s = 0; s < scenes; s++) {
      const i = s * count + c;
      const from = sources[s] as number;
      if (!isNew[s] && before.basis.ties[from * size + k] !== ids.ties[i]) changed[c]?.push(s);
      const region = regions[regionOf[i] as number];
      const at = nearestScene(from, before.basis.scenes.length, (scene) =>
        isIn(region, before.positions, 2 * (scene * size + k)),
      );
      if (at === undefined) continue;
      xy[2 * i] = before.positions[2 * (at * size + k)] as number;
      xy[2 * i + 1] = before.positions[2 * (at * size + k) + 1] as number;
    }
  }
  return { xy, changed, grown };
}

/** For each scene, the one of `known` with its id, or else that of the scene before it, or after it at the beginning. */
function sourcesOf(ids: readonly string[], known: ReadonlyMap<string, number>): number[] {
  let last = known.get(ids.find((id) => known.has(id)) ?? '') ?? 0;
  return ids.map((id) => {
    last = known.get(id) ?? last;
    return last;
  });
}

/** The scene nearest to `scene` that passes, the earlier of two; undefined if none does. */
function nearestScene(scene: number, scenes: number, passes: (scene: number) => boolean): number | undefined {
  for (let off = 0; off < scenes; off++) {
    if (scene - off >= 0 && passes(scene - off)) return scene - off;
    if (scene + off < scenes && passes(scene + off)) return scene + off;
  }
  return undefined;
}

function isIn(region: Region | undefined, positions: Float64Array, at: number): boolean {
  const [x, y] = [positions[at] as number, positions[at + 1] as number];
  return !region || (Math.abs(x - region.x) <= region.rx && Math.abs(y - region.y) <= region.ry);
}
