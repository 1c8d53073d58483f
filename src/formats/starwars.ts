import { admit } from '../story/gate.ts';
import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import { CAPS } from '../story/schema.ts';
import type { Format, Reading, Remark } from './format.ts';
import { listAt, numberOf, objectAt, parseJson, wordsOf } from './kit/json.ts';
import { checkSize } from './kit/limits.ts';
import { cut } from './kit/storyOf.ts';
import { uniqueId } from './kit/uniqueId.ts';

/**
 * Evelina Gabasova's networks of the Star Wars films (github.com/evelinag/StarWars-social-network): `nodes` with name,
 * value (scenes) and colour, and `links` with value (scenes together) that name two nodes by number.
 *
 * Time is lost in them, so there is one scene, before which every tie has begun. Nobody is present in it: that all of
 * them ever shared one scene is what the network does not say.
 */
export const starwars: Format = {
  id: 'starwars',
  label: 'Star Wars network (JSON)',
  extensions: ['json'],
  detect: (text) =>
    /^\ufeff?\s*\{/.test(text) &&
    /"nodes"\s*:\s*\[\s*\{[^{}]*"colour"/.test(text) &&
    /"links"\s*:\s*\[\s*(\{\s*"(source|target|value)"\s*:\s*\d|\])/.test(text),
  read,
};

function read(text: string): Reading {
  const file = objectAt(parseJson(text), '');
  const nodes = listAt(file.nodes, 'nodes');
  const links = listAt(file.links, 'links');
  checkSize({ characters: nodes.length });
  if (nodes.length === 0) {
    throw new ImportError('no-scenes', refusals.noScenes(starwars.label, 'the list of nodes is empty'));
  }
  const remarks: Remark[] = [{ sentence: 'A network without time is shown as one scene.' }];
  const people = peopleOf(nodes);
  const ties = tiesOf(links, people.length, remarks);
  checkSize({ relations: ties.size });
  const weights = [...ties.values()];
  const greatest = weights.reduce((most, { weight }) => Math.max(most, weight), 0);

  const story = admit({
    format: 'throughline',
    version: 1,
    id: 'network',
    languages: ['en'],
    title: 'Network without a title',
    // Whoever is in most scenes comes first, since a picture of the most important people follows this order.
    characters: people
      .toSorted((a, b) => b.scenes - a.scenes)
      .map(({ id, name, scenes }) => ({
        id,
        name,
        ...(scenes > 0 ? { about: `In ${scenesOf(scenes)}.` } : {}),
      })),
    relations: weights.map(({ from, to }, index) => ({
      id: `relation-${index + 1}`,
      from: people[from]?.id,
      to: people[to]?.id,
      mutual: true,
    })),
    background: weights.map(({ weight }, index) => ({
      does: 'begin',
      relation: `relation-${index + 1}`,
      kind: 'other',
      valence: 0,
      strength: greatest > 0 ? weight / greatest : 0,
      label: cut(scenesOf(weight), CAPS.label),
      evidence: { words: `The network counts ${scenesOf(weight)} with both.` },
    })),
    scenes: [{ id: 'scene-1', title: 'The whole network' }],
  });
  return { story, remarks };
}

type Person = { readonly id: string; readonly name: string; readonly scenes: number };

function peopleOf(nodes: readonly unknown[]): Person[] {
  const taken = new Map<string, number>();
  return nodes.map((node, index) => {
    const facts = objectAt(node, `nodes[${index}]`);
    const name = cut(wordsOf(facts.name), CAPS.name - 10) || `Node ${index}`;
    return { id: uniqueId(name, taken), name, scenes: Math.max(0, numberOf(facts.value) ?? 0) };
  });
}

type Tie = { readonly from: number; readonly to: number; weight: number };

/** One tie for each pair; links of the same pair add up, in whichever direction they are written. */
function tiesOf(links: readonly unknown[], people: number, remarks: Remark[]): Map<number, Tie> {
  const ties = new Map<number, Tie>();
  let [astray, own, repeated] = [0, 0, 0];
  for (const [index, link] of links.entries()) {
    const facts = objectAt(link, `links[${index}]`);
    const [from, to] = [numberOf(facts.source) ?? -1, numberOf(facts.target) ?? -1];
    const known = [from, to].every((end) => Number.isInteger(end) && end >= 0 && end < people);
    if (!known) astray++;
    else if (from === to) own++;
    else {
      const key = Math.min(from, to) * people + Math.max(from, to);
      const weight = Math.max(0, numberOf(facts.value) ?? 1);
      const before = ties.get(key);
      if (before) {
        before.weight += weight;
        repeated++;
      } else ties.set(key, { from, to, weight });
    }
  }
  if (astray > 0)
    remarks.push({ sentence: `${astray} links name a node that is not there and were left out.` });
  if (own > 0) remarks.push({ sentence: `${own} links tie a node to itself and were left out.` });
  if (repeated > 0) remarks.push({ sentence: `${repeated} links repeat a pair and were added to its tie.` });
  return ties;
}

function scenesOf(count: number): string {
  return count === 1 ? '1 scene' : `${count} scenes`;
}
