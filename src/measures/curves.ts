import { isAuthored } from '../story/isAuthored.ts';
import { pairKey } from '../story/pairKey.ts';
import { relationsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { triadsAt } from './balance.ts';
import { changeAmounts } from './changeAmount.ts';
import { changeRatesOf } from './changeRates.ts';
import { coPresenceAt, type TieWindow } from './coPresence.ts';
import type { CurveId, Values } from './curveIds.ts';
import { measuresOfNetwork } from './measures.ts';
import type { Network } from './network.ts';

/**
 * A curve over the scenes of a story. Who is tied at a scene are the pairs with a relation, or, where no scene asserts
 * any, those who share scenes as `tieWindow` sees them.
 *
 * - change: the amount of change, see `weightOf`; of ties without a relation, the sum of what their weights move
 * - relations: the number of tied pairs
 * - density: their share of all pairs of those who have come on so far or are tied
 * - valence: the mean valence, each relation counting by its strength, -1 … 1
 * - unbalanced: the share of unbalanced triads among all, see `triadsAt`
 * - turnover: the change rate of who is in the scene, from the scene before, see `changeRatesOf`
 * - degree, weightedDegree, betweenness: of `character` among the tied, weighing the strength or the shared scenes
 * - ownValence: the mean valence of what the character is part of
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
      return scenes.map((scene) => tiedAt(story, scene, tieWindow).edges.length);
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
      return scenes.map((scene) => ofCharacter(tiedAt(story, scene, tieWindow), id, character ?? ''));
  }
}

function tieChanges(story: Story, tieWindow: TieWindow | undefined): Values {
  const counted = tieWindow ?? { type: 'fading', halfLife: 4 };
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

/** The pairs that are tied at a scene, once each, weighing the greatest strength between them, or their shared scenes. */
function tiedAt(story: Story, scene: number, tieWindow: TieWindow | undefined): Network {
  const pairs = new Map<string, { from: string; to: string; weight: number }>();
  if (isAuthored(story)) {
    for (const { relation, strength } of relationsAt(story, scene).values()) {
      const [from, to] = [relation.from, relation.to].sort() as [string, string];
      const key = pairKey(from, to);
      pairs.set(key, { from, to, weight: Math.max(strength, pairs.get(key)?.weight ?? 0) });
    }
  } else {
    const ties = coPresenceAt(story, scene, tieWindow ?? { type: 'fading', halfLife: 4 });
    for (const { id, from, to, weight } of ties.values()) pairs.set(id, { from, to, weight });
  }
  const edges = [...pairs.values()];
  return { nodes: [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort(), edges };
}

function densities(story: Story, tieWindow: TieWindow | undefined): Values {
  const known = new Set<string>();
  return story.scenes.map(({ present }, scene) => {
    const { nodes, edges } = tiedAt(story, scene, tieWindow);
    for (const { character } of present) known.add(character);
    for (const id of nodes) known.add(id);
    return known.size < 2 ? undefined : edges.length / ((known.size * (known.size - 1)) / 2);
  });
}

function meanValence(story: Story, scene: number, character?: string | undefined): number | undefined {
  let [sum, strengths] = [0, 0];
  for (const { relation, valence, strength } of relationsAt(story, scene).values()) {
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
