import type { Story } from '../story/types.ts';

/** Two characters (ids) and the scenes (0-based) that they share, in order. */
export type SharedScenes = { readonly from: string; readonly to: string; readonly scenes: readonly number[] };

/** How fast a tie weakens per scene that one of its characters spends with others. */
const LAMBDA = 0.5;

/**
 * Narrative smoothing: a tie does not vanish because the camera is elsewhere. It weakens only while its characters are seen with
 * others after their last shared scene, and strengthens towards the next one in the same way; scenes without either leave it as
 * it is. After Bost, Labatut, Gueye and Linarès, "Narrative smoothing: dynamic conversational network for the analysis of TV
 * series plots" (ASONAM 2016). Scenes stand for their seconds of talk: a shared scene counts as one, as does a scene that one of
 * the two spends with others; a scene that both do counts as two.
 *
 * @returns the weight of a pair at a scene (0-based): 1 where they share it, otherwise less, down to 0
 */
export function smoothing(story: Story): (pair: SharedScenes, scene: number) => number {
  const company = companyOf(story);
  /** In how many of the scenes from `first` to `end` (exclusive) each of the two has company, added up. */
  const companyIn = ({ from, to }: SharedScenes, first: number, end: number) =>
    [from, to].reduce((sum, id) => {
      const scenes = company.get(id) as Int32Array;
      return sum + (scenes[end] as number) - (scenes[first] as number);
    }, 0);

  return (pair, scene) => {
    const next = pair.scenes.find((shared) => shared >= scene);
    const last = pair.scenes.findLast((shared) => shared <= scene);
    if (next === scene) return 1;
    // No tie before the first of the two appears, and none after the last has left.
    if (companyIn(pair, 0, scene + 1) === 0 || companyIn(pair, scene, story.scenes.length) === 0) return 0;
    const persistence =
      last === undefined ? Number.NEGATIVE_INFINITY : 1 - companyIn(pair, last + 1, scene + 1);
    const anticipation = next === undefined ? Number.NEGATIVE_INFINITY : 1 - companyIn(pair, scene, next);
    return sigmoid(Math.max(persistence, anticipation)) / sigmoid(1);
  };
}

function sigmoid(amount: number): number {
  return 1 / (1 + Math.exp(-LAMBDA * amount));
}

/** By character: at index n, in how many of the first n scenes it has company. */
function companyOf(story: Story): ReadonlyMap<string, Int32Array> {
  const { characters, scenes } = story;
  const company = new Map(characters.map(({ id }) => [id, new Int32Array(scenes.length + 1)]));
  for (const [scene, { present }] of scenes.entries())
    if (present.length > 1)
      for (const { character } of present) (company.get(character) as Int32Array)[scene + 1] = 1;
  for (const counts of company.values())
    for (let scene = 1; scene < counts.length; scene++)
      counts[scene] = (counts[scene] as number) + (counts[scene - 1] as number);
  return company;
}
