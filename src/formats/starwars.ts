import { admit } from '../story/gate.ts';
import { ImportError } from '../story/importError.ts';
import { countedIn, type InBoth } from '../story/messages/inBoth.ts';
import { refusals } from '../story/messages/refusals.ts';
import { CAPS } from '../story/schema.ts';
import { slugOf } from '../story/slug.ts';
import type { Format, Reading, ReadOptions, Remark } from './format.ts';
import { cut } from './kit/cut.ts';
import { asList, asNumber, asObject, asText, parseJson } from './kit/json.ts';
import { checkCounts } from './kit/limits.ts';
import { rounded } from './kit/rounded.ts';
import { WHOLE_NETWORK } from './kit/storyOfRelations.ts';
import { uniqueId } from './kit/uniqueId.ts';

/**
 * Evelina Gabasova's networks of the Star Wars films (github.com/evelinag/StarWars-social-network): `nodes` with name,
 * value (scenes) and colour, and `links` with value (scenes together) that name two nodes by number.
 *
 * They have no time, so the story is a network without time (see `isTimeless`): the file does not say that all characters ever
 * share a scene.
 */
export const starwars: Format = {
  id: 'starwars',
  extensions: ['json'],
  detect: (text) =>
    /^\ufeff?\s*\{/.test(text) &&
    /"nodes"\s*:\s*\[\s*\{[^{}]*"colour"/.test(text) &&
    /"links"\s*:\s*\[\s*(\{\s*"(source|target|value)"\s*:\s*\d|\])/.test(text),
  read,
};

function read(text: string, { title = 'Network without a title' }: ReadOptions = {}): Reading {
  const file = asObject(parseJson(text), '');
  const nodes = asList(file.nodes, 'nodes');
  const links = asList(file.links, 'links');
  checkCounts({ characters: nodes.length });
  if (nodes.length === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noPeople('Star Wars', {
        en: 'the list of nodes is empty',
        de: 'Die Liste der Knoten („nodes“) ist leer',
      }),
    );
  }
  const remarks: Remark[] = [
    {
      sentence: {
        en: 'The network has no times and is shown as one scene.',
        de: 'Das Netzwerk hat keine Zeitangaben und wird als eine Szene gezeigt.',
      },
    },
  ];
  const people = peopleOf(nodes);
  const relations = relationsOf(links, people.length, remarks);
  checkCounts({ relations: relations.size });
  const weights = [...relations.values()];
  const greatest = weights.reduce((most, { weight }) => Math.max(most, weight), 0);

  const story = admit({
    format: 'throughline',
    version: 1,
    id: slugOf(title),
    languages: ['en'],
    title,
    // By the number of scenes: the picture shows the first of a large cast.
    characters: people
      .toSorted((a, b) => b.scenes - a.scenes)
      .map(({ id, name, scenes }) => ({
        id,
        name,
        ...(scenes > 0
          ? { about: { en: `In ${scenesOf(scenes).en}.`, de: `In ${scenesOf(scenes).de}.` } }
          : {}),
      })),
    relations: weights.map(({ from, to, weight }, index) => ({
      id: `relation-${index + 1}`,
      from: people[from]?.id,
      to: people[to]?.id,
      mutual: true,
      weight,
    })),
    background: weights.map(({ weight }, index) => ({
      does: 'begin',
      relation: `relation-${index + 1}`,
      ...(greatest > 0 ? { strength: rounded(weight / greatest) } : {}),
      label: scenesOf(weight),
      evidence: {
        words: {
          en: `The network counts ${scenesOf(weight).en} with both.`,
          de: `Das Netzwerk zählt ${scenesOf(weight).de} mit beiden.`,
        },
      },
    })),
    scenes: [{ id: 'scene-1', title: WHOLE_NETWORK }],
  });
  return { story, remarks };
}

type Person = { readonly id: string; readonly name: string; readonly scenes: number };

function peopleOf(nodes: readonly unknown[]): Person[] {
  const taken = new Map<string, number>();
  return nodes.map((node, index) => {
    const facts = asObject(node, `nodes[${index}]`);
    const name = cut(asText(facts.name), CAPS.name - 10) || `Node ${index}`;
    return { id: uniqueId(name, taken), name, scenes: Math.max(0, asNumber(facts.value) ?? 0) };
  });
}

type WeightedPair = { readonly from: number; readonly to: number; weight: number };

/** Adds up the links of each pair, whichever way round they are written. */
function relationsOf(
  links: readonly unknown[],
  people: number,
  remarks: Remark[],
): Map<number, WeightedPair> {
  const pairs = new Map<number, WeightedPair>();
  let [unknown, own, repeated] = [0, 0, 0];
  for (const [index, link] of links.entries()) {
    const facts = asObject(link, `links[${index}]`);
    const [from, to] = [asNumber(facts.source) ?? -1, asNumber(facts.target) ?? -1];
    const known = [from, to].every((end) => Number.isInteger(end) && end >= 0 && end < people);
    if (!known) unknown++;
    else if (from === to) own++;
    else {
      const key = Math.min(from, to) * people + Math.max(from, to);
      const weight = Math.max(0, asNumber(facts.value) ?? 1);
      const before = pairs.get(key);
      if (before) {
        before.weight += weight;
        repeated++;
      } else pairs.set(key, { from, to, weight });
    }
  }
  if (unknown > 0)
    remarks.push({
      sentence: {
        en: `Links to a missing node were left out: ${unknown}.`,
        de: `Verbindungen zu einem fehlenden Knoten wurden weggelassen: ${unknown}.`,
      },
    });
  if (own > 0) {
    remarks.push({
      sentence: {
        en: `Links from a node to itself were left out: ${own}.`,
        de: `Verbindungen von einem Knoten zu sich selbst wurden weggelassen: ${own}.`,
      },
    });
  }
  if (repeated > 0) {
    remarks.push({
      sentence: {
        en: `Links that repeat a pair were added to it: ${repeated}.`,
        de: `Verbindungen, die ein Paar wiederholen, wurden zu diesem gezählt: ${repeated}.`,
      },
    });
  }
  return pairs;
}

function scenesOf(count: number): InBoth {
  const number = rounded(count);
  return { en: countedIn('en')(number, 'scene', 'scenes'), de: countedIn('de')(number, 'Szene', 'Szenen') };
}
