import { isAuthored } from '../../story/isAuthored.ts';
import type { Story } from '../../story/types.ts';
import type { Cast } from '../cast.ts';
import type { SceneEdges } from '../places/sceneEdges.ts';
import type { Basis } from '../types.ts';

/** With more characters, or more instances, than this, an edit makes all positions anew: too many to keep. */
const MOST = { people: 60, instances: 6000 };

export function isKeepable({ count, scenes }: Pick<Cast, 'count' | 'scenes'>): boolean {
  return count <= MOST.people && count * scenes <= MOST.instances;
}

/** What a layout is made for. `people` is how many it had when it was last made as a whole. */
export function basisOf(
  story: Story,
  cast: Cast,
  edges: readonly SceneEdges[],
  { continuity, people, isEdited }: Pick<Basis, 'continuity' | 'people' | 'isEdited'>,
): Basis {
  const scenes = story.scenes.map(({ id }) => id);
  const places = [...new Set(cast.whereabouts)].filter((place) => place !== undefined).sort();
  return { scenes, ties: tiesOf(story, cast, edges), continuity, people, places, isEdited };
}

/** See `Basis.ties`. With `known`, only ties to those (ids) count. */
export function tiesOf(
  story: Story,
  { ids, count }: Cast,
  edges: readonly SceneEdges[],
  known?: ReadonlySet<string>,
): Int32Array {
  const codes = ids.map((id) => (!known || known.has(id) ? digestOf(id) : 0));
  const onlyAuthored = isAuthored(story);
  const ties = new Int32Array(count * edges.length);
  for (const [s, { lengths, authored }] of edges.entries()) {
    const add = (a: number, b: number) => {
      const length = Math.round((lengths.get(a * count + b) as number) * TENTHS);
      // Sums, since the order of the ties does not matter.
      const [i, j] = [s * count + a, s * count + b];
      ties[i] = (ties[i] as number) + Math.imul(codes[b] as number, 2 * length + 1);
      ties[j] = (ties[j] as number) + Math.imul(codes[a] as number, 2 * length + 1);
    };
    if (onlyAuthored)
      for (let e = 0; e < authored.length; e += 2) add(authored[e] as number, authored[e + 1] as number);
    else for (const pair of lengths.keys()) add(Math.floor(pair / count), pair % count);
  }
  return ties;
}

/** Ties whose ideal lengths differ by less than a tenth of L are the same. */
const TENTHS = 10;

/** FNV-1a. */
function digestOf(id: string): number {
  let code = 0x811c9dc5;
  for (let k = 0; k < id.length; k++) code = Math.imul(code ^ id.charCodeAt(k), 0x01000193);
  return code;
}
