import { isAuthored } from '../story/isAuthored.ts';
import { isTimeless } from '../story/isTimeless.ts';
import { pairKey } from '../story/pairKey.ts';
import { relationsAt } from '../story/state.ts';
import { MIDDLE_STRENGTH } from '../story/strength.ts';
import type { Story } from '../story/types.ts';
import { triadsAt } from './balance.ts';
import { changeAmounts } from './changeAmount.ts';
import { changeRatesOf } from './changeRates.ts';
import { coPresenceAt, type TieWindow } from './coPresence.ts';
import type { CurveId, Values } from './curveIds.ts';
import { measuresOfNetwork } from './measures.ts';
import { type Network, networkOf } from './network.ts';

/**
 * A curve over the scenes of a story. "Connected" are the pairs with a relation at the scene or, in a story none of whose scenes
 * changes a relation, the pairs with a tie in `tieWindow` (if undefined: fading, half-life 4 scenes).
 *
 * - change: the amount of change (see `weightOf`), or the sum of the differences in the weights of ties
 * - relations: the number of connected pairs
 * - density: connected pairs as a share of all pairs of characters who have appeared or are connected, 0 … 1
 * - valence: the mean valence of all relations whose valence is known, weighted by strength, -1 … 1
 * - unbalanced: unbalanced triads as a share of all (see `triadsAt`), 0 … 1
 * - turnover: how much the characters change from the scene before (see `changeRatesOf`), 0 … 1
 * - degree, weightedDegree, betweenness: of `character` (id) in the network of connected pairs, weighted by strength or shared
 *   scenes
 * - ownValence: the same of the relations of `character`
 *
 * A relation of unknown strength weighs as one of middle strength.
 *
 * All but betweenness take time linear in the relations or ties of every scene; betweenness is characters × pairs a scene.
 */
export function curveOf(
  story: Story,
  id: CurveId,
  tieWindow: TieWindow | undefined,
  character?: string | undefined,
): Values {
  const scenes = [...story.scenes.keys()];
  switch (id) {
    case 'change':
      return isAuthored(story) ? changeAmounts(story) : tieChanges(story, tieWindow);
    case 'turnover':
      return [undefined, ...changeRatesOf(story, 'present')];
    case 'relations':
      return scenes.map((scene) => networkAt(story, scene, tieWindow).edges.length);
    case 'density':
      return densities(story, tieWindow);
    case 'valence':
      return scenes.map((scene) => meanValence(story, scene));
    case 'ownValence':
      return scenes.map((scene) => meanValence(story, scene, character));
    case 'unbalanced':
      return scenes.map((scene) => {
        const triads = triadsAt(story, scene);
        return triads.length === 0
          ? undefined
          : triads.filter(({ balanced }) => !balanced).length / triads.length;
      });
    default:
      return scenes.map((scene) => ofCharacter(networkAt(story, scene, tieWindow), id, character ?? ''));
  }
}

/** Where no ties are shown, curves count them so. */
const USUAL_WINDOW: TieWindow = { type: 'fading', halfLife: 4 };

function tieChanges(story: Story, tieWindow: TieWindow | undefined): Values {
  const counted = tieWindow ?? USUAL_WINDOW;
  return story.scenes.map((_, scene) => {
    const [was, is] = [
      scene > 0 ? coPresenceAt(story, scene - 1, counted) : new Map(),
      coPresenceAt(story, scene, counted),
    ];
    let sum = 0;
    for (const [id, { weight }] of is) sum += Math.abs(weight - (was.get(id)?.weight ?? 0));
    for (const [id, { weight }] of was) if (!is.has(id)) sum += weight;
    return sum;
  });
}

/** The connected pairs of a scene, once each, with the greatest strength between them or the weight of their tie. */
function networkAt(story: Story, scene: number, tieWindow: TieWindow | undefined): Network {
  if (isTimeless(story)) return networkOf(story);
  const pairs = new Map<string, { from: string; to: string; weight: number }>();
  if (isAuthored(story)) {
    for (const { relation, strength = MIDDLE_STRENGTH } of relationsAt(story, scene).values()) {
      const [from, to] = [relation.from, relation.to].sort() as [string, string];
      const key = pairKey(from, to);
      pairs.set(key, { from, to, weight: Math.max(strength, pairs.get(key)?.weight ?? 0) });
    }
  } else {
    const ties = coPresenceAt(story, scene, tieWindow ?? USUAL_WINDOW);
    for (const { id, from, to, weight } of ties.values()) pairs.set(id, { from, to, weight });
  }
  const edges = [...pairs.values()];
  return { nodes: [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort(), edges };
}

function densities(story: Story, tieWindow: TieWindow | undefined): Values {
  const known = new Set<string>();
  return story.scenes.map(({ present }, scene) => {
    const { nodes, edges } = networkAt(story, scene, tieWindow);
    for (const { character } of present) known.add(character);
    for (const id of nodes) known.add(id);
    return known.size < 2 ? undefined : edges.length / ((known.size * (known.size - 1)) / 2);
  });
}

function meanValence(story: Story, scene: number, character?: string | undefined): number | undefined {
  let [sum, strengths] = [0, 0];
  for (const { relation, valence, strength = MIDDLE_STRENGTH } of relationsAt(story, scene).values()) {
    if (valence === undefined) continue;
    if (character !== undefined && relation.from !== character && relation.to !== character) continue;
    sum += valence * strength;
    strengths += strength;
  }
  return strengths === 0 ? undefined : sum / strengths;
}

function ofCharacter(
  network: Network,
  id: 'degree' | 'weightedDegree' | 'betweenness',
  character: string,
): number {
  const own = network.edges.filter(({ from, to }) => from === character || to === character);
  if (id === 'degree') return own.length;
  if (id === 'weightedDegree') return own.reduce((sum, { weight }) => sum + weight, 0);
  return measuresOfNetwork(network).characters.get(character)?.betweenness ?? 0;
}
