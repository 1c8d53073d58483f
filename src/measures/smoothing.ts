import type { Story } from '../story/types.ts';

/** Two people (their ids) and the scenes that they share, in order. */
type Pair = { readonly from: string; readonly to: string; readonly scenes: readonly number[] };

/** How fast a tie weakens while its two are seen with others, per scene that one of them spends so. */
const LAMBDA = 0.5;

/**
 * Narrative smoothing: a tie does not vanish because the camera is elsewhere. It weakens only as its two are seen with
 * others since they last met, and strengthens towards their next meeting in the same way; scenes without either of
 * them leave it as it is. After Bost, Labatut, Gueye and Linarès, "Narrative smoothing: dynamic conversational network
 * for the analysis of TV series plots" (ASONAM 2016), whose seconds of talk are scenes here: a meeting and a scene with
 * others both count as one, a scene in which both are with others as two.
 *
 * @returns the weight of a pair at a scene (0-based): 1 where they meet, less and less towards 0 elsewhere
 */
export function smoothing(story: Story): (pair: Pair, scene: number) => number {
  const company = companyOf(story);
  /** The scenes from `first` up to and without `end` that the two are in company, each of them counted. */
  const companyIn = ({ from, to }: Pair, first: number, end: number) =>
    [from, to].reduce((sum, id) => {
      const scenes = company.get(id) as Int32Array;
      return sum + (scenes[end] as number) - (scenes[first] as number);
    }, 0);

  return (pair, scene) => {
    const next = pair.scenes.find((shared) => shared >= scene);
    const last = pair.scenes.findLast((shared) => shared <= scene);
    if (next === scene) return 1;
    // Before the first of them comes on, and after the last has left, there is nothing to keep up.
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

/** For every character, in how many of the scenes before each it is in company. */
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
