import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { exports } from '../../src/formats/exports.ts';
import type { Shown } from '../../src/formats/format.ts';
import { readStory } from '../../src/formats/formats.ts';
import { edgesOf, linksOf } from '../../src/formats/kit/links.ts';
import { coPresenceAt } from '../../src/measures/coPresence.ts';
import { isAuthored } from '../../src/story/isAuthored.ts';
import { restrictTo } from '../../src/story/restrict.ts';
import { relationsAt } from '../../src/story/state.ts';
import { smallStory } from '../story/cast.ts';
import { corpusText, hasCorpus } from './corpusFiles.ts';
import { edgeIn, relationsIn, smallStories } from './smallStories.ts';

const written = (id: string, story = smallStory, shown?: Shown) =>
  exports.find((one) => one.id === id)?.write(story, shown) ?? '';
const read = (text: string) => readStory(new TextEncoder().encode(text)).story;

test('every way to write has its own id, and the first of an extension is the one that keeps most', () => {
  expect(exports.map(({ id, extension, holds }) => `${id} .${extension} ${holds}`)).toEqual([
    'throughline .json everything',
    'gexf .gexf over-time',
    'gexf-static .gexf network',
    'graphml .graphml network',
    'csv .csv over-time',
    'csv-edges .csv network',
    'csv-nodes .csv people',
    'ezlinavis .txt over-time',
  ]);
});

test('nodes and edges are the tables that Gephi opens', () => {
  expect(written('csv-nodes')).toBe(
    'Id,Label,Role,Group,Scenes\nada,Ada,principal,,3\nben,Ben,principal,,3\ncleo,Cleo,supporting,,2\n',
  );
  expect(written('csv-edges')).toBe(
    [
      'Source,Type,Target,Weight,Kind,Valence,Strength,Label',
      'ada,Directed,ben,3,romance,0.8,0.9,longs',
      'ada,Undirected,ben,3,romance,1,1,a couple',
      'cleo,Undirected,ben,1,conflict,-0.5,0.4,rivals',
      '',
    ].join('\n'),
  );
});

/** A story, one of its scenes, and the shared scenes that its picture draws there, if any. */
const pictures = fc.tuple(smallStories, fc.nat(), fc.boolean()).map(([story, number, tied]) => {
  const scene = number % story.scenes.length;
  const ties = tied ? [...coPresenceAt(story, scene, { type: 'so-far' }).values()] : undefined;
  return { story, shown: { scene, ties } };
});

test.for(['gexf-static', 'graphml'])(
  '%s of what is shown is read again as the network of that scene',
  (id) => {
    fc.assert(
      fc.property(pictures, ({ story, shown }) => {
        const again = read(written(id, story, shown));
        const ids = new Map(story.characters.map((character) => [character.id, character.id]));
        const edges = edgesOf(story, shown);
        expect(again.characters.map((character) => character.id)).toEqual([...ids.keys()]);
        expect(relationsIn(again, 0, ids)).toEqual(edges.map((edge) => edgeIn(ids, edge, edge)).sort());
      }),
    );
  },
);

test('a table of edges is read again as the same network, as it last is or as it is shown', () => {
  fc.assert(
    fc.property(pictures, fc.boolean(), ({ story, shown }, now) => {
      const edges = edgesOf(story, now ? shown : undefined).filter(
        ({ inferred }) => now || inferred !== isAuthored(story),
      );
      fc.pre(edges.length > 0);
      const text = written('csv-edges', story, now ? shown : undefined);
      const again = read(text);
      const cell = (words: string) => words.replace(/\s+/g, ' ').trim();
      const ids = new Map(story.characters.map(({ id }) => [id, cell(id)]));
      const names = new Map(again.characters.map(({ id, name }) => [id, name.en ?? id]));
      expect(relationsIn(again, 0, names)).toEqual(edges.map((edge) => edgeIn(ids, edge, edge)).sort());
    }),
  );
});

test('what is shown of a scene is what holds in it, and what shared scenes weigh where they are drawn', () => {
  fc.assert(
    fc.property(pictures, ({ story, shown }) => {
      const edges = edgesOf(story, shown);
      const [asserted, inferred] = [false, true].map((one) => edges.filter((edge) => edge.inferred === one));
      expect(asserted?.map(({ from, to, kind }) => [from, to, kind])).toEqual(
        [...relationsAt(story, shown.scene).values()].map(({ relation, kind }) => [
          relation.from,
          relation.to,
          kind,
        ]),
      );
      expect(inferred?.map(({ from, to, weight }) => ({ from, to, weight }))).toEqual(
        (shown.ties ?? []).map(({ from, to, weight }) => ({ from, to, weight })),
      );
    }),
  );
});

test('a network says on the whole that it is undirected where all of it is', () => {
  const together = wholeOf(restrictTo(smallStory, new Set(['ben', 'cleo'])));
  for (const [id, name] of [
    ['gexf', 'defaultedgetype'],
    ['gexf-static', 'defaultedgetype'],
    ['graphml', 'edgedefault'],
  ] as const) {
    expect(written(id)).toContain(`${name}="directed"`);
    expect(written(id, together)).toContain(`${name}="undirected"`);
  }
});

test('people are called in a network as its scene knows them', () => {
  const called = (scene: number) => written('csv-nodes', smallStory, { scene, ties: undefined });
  expect(called(2)).toContain('cleo,Cleo,');
  expect(called(3)).toContain('cleo,Queen Cleo,');
});

test('over time, shared scenes are told where they are drawn', () => {
  const rows = (ties: Shown['ties']) =>
    written('csv', smallStory, { scene: 0, ties }).match(/,other,/g)?.length;
  expect(rows(undefined)).toBeUndefined();
  expect(rows([])).toBe(5);
});

test('a static GEXF is read again as the same people and the same network', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const again = read(written('gexf-static', story));
      const ids = new Map(story.characters.map(({ id }) => [id, id]));
      const last = linksOf(story).flatMap((link) => {
        const stage = link.stages.at(-1);
        return stage ? [edgeIn(ids, link, stage)] : [];
      });
      expect(again.characters.map(({ id }) => id)).toEqual(story.characters.map(({ id }) => id));
      expect(relationsIn(again, 0, ids)).toEqual(last.sort());
    }),
  );
});

describe.skipIf(!hasCorpus)('a real play (skipped where the corpus does not lie beside the project)', () => {
  test('is written as the edge table that DraCor itself gives out', () => {
    const play = read(corpusText('tei/ger/lessing-emilia-galotti.xml'));
    const theirs = readFileSync('../shared/corpus/expected/emilia-galotti.networkdata.csv', 'utf8');
    const rows = (text: string) =>
      text
        .trim()
        .split(/\r?\n/)
        .map((row) => {
          const [source = '', type, target = '', weight] = row.split(',');
          return [...[source, target].sort(), type, weight].join(' ');
        })
        .sort();
    expect(rows(written('csv-edges', play))).toEqual(rows(theirs));
  });
});
