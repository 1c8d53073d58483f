import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { exports } from '../../src/formats/exports.ts';
import type { Snapshot } from '../../src/formats/format.ts';
import { readStory } from '../../src/formats/formats.ts';
import { edgesOf, edgesOverTime } from '../../src/formats/kit/writtenEdges.ts';
import { coPresenceAt } from '../../src/measures/coPresence.ts';
import { isAuthored } from '../../src/story/isAuthored.ts';
import { restrictTo } from '../../src/story/restrict.ts';
import { relationsAt } from '../../src/story/state.ts';
import { smallStory } from '../story/cast.ts';
import { corpusText, hasCorpus } from './corpusFiles.ts';
import { edgeIn, relationsIn, smallStories } from './smallStories.ts';

const written = (id: string, story = smallStory, snapshot?: Snapshot) =>
  exports.find((one) => one.id === id)?.write(story, snapshot) ?? '';
const read = (text: string) => readStory(new TextEncoder().encode(text)).story;

test('every export has an id, and the first of an extension keeps most of the story', () => {
  expect(exports.map(({ id, extension, holds }) => `${id} .${extension} ${holds}`)).toEqual([
    'throughline .json everything',
    'text .story everything',
    'gexf .gexf over-time',
    'gexf-static .gexf network',
    'graphml .graphml network',
    'csv .csv over-time',
    'csv-edges .csv network',
    'csv-nodes .csv people',
    'ezlinavis .txt over-time',
  ]);
});

test('characters and edges are written as node and edge tables for Gephi', () => {
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

/** A story, and a snapshot of one of its scenes with or without ties. */
const pictures = fc.tuple(smallStories, fc.nat(), fc.boolean()).map(([story, number, tied]) => {
  const scene = number % story.scenes.length;
  const ties = tied ? [...coPresenceAt(story, scene, { type: 'so-far' }).values()] : undefined;
  return { story, snapshot: { scene, ties } };
});

test.for(['gexf-static', 'graphml'])('%s of a snapshot is read back as the network of its scene', (id) => {
  fc.assert(
    fc.property(pictures, ({ story, snapshot }) => {
      const again = read(written(id, story, snapshot));
      const ids = new Map(story.characters.map((character) => [character.id, character.id]));
      const edges = edgesOf(story, snapshot);
      expect(again.characters.map((character) => character.id)).toEqual([...ids.keys()]);
      expect(relationsIn(again, 0, ids)).toEqual(edges.map((edge) => edgeIn(ids, edge, edge)).sort());
    }),
  );
});

test('a table of edges is read back as the same network, of the whole story or of a snapshot', () => {
  fc.assert(
    fc.property(pictures, fc.boolean(), ({ story, snapshot }, now) => {
      const edges = edgesOf(story, now ? snapshot : undefined).filter(
        ({ inferred }) => now || inferred !== isAuthored(story),
      );
      fc.pre(edges.length > 0);
      const text = written('csv-edges', story, now ? snapshot : undefined);
      const again = read(text);
      const cell = (words: string) => words.replace(/\s+/g, ' ').trim();
      const ids = new Map(story.characters.map(({ id }) => [id, cell(id)]));
      const names = new Map(again.characters.map(({ id, name }) => [id, name.en ?? id]));
      expect(relationsIn(again, 0, names)).toEqual(edges.map((edge) => edgeIn(ids, edge, edge)).sort());
    }),
  );
});

test('a snapshot has the relations that hold in its scene, and its ties with their weights', () => {
  fc.assert(
    fc.property(pictures, ({ story, snapshot }) => {
      const edges = edgesOf(story, snapshot);
      const [asserted, inferred] = [false, true].map((one) => edges.filter((edge) => edge.inferred === one));
      expect(asserted?.map(({ from, to, kind }) => [from, to, kind])).toEqual(
        [...relationsAt(story, snapshot.scene).values()].map(({ relation, kind }) => [
          relation.from,
          relation.to,
          kind,
        ]),
      );
      expect(inferred?.map(({ from, to, weight }) => ({ from, to, weight }))).toEqual(
        (snapshot.ties ?? []).map(({ from, to, weight }) => ({ from, to, weight })),
      );
    }),
  );
});

test('a network whose edges are all undirected is declared as undirected', () => {
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

test('characters have the names that they have in the scene of the snapshot', () => {
  const called = (scene: number) => written('csv-nodes', smallStory, { scene, ties: undefined });
  expect(called(2)).toContain('cleo,Cleo,');
  expect(called(3)).toContain('cleo,Queen Cleo,');
});

test('a snapshot without ties is written without them, over time too', () => {
  const rows = (ties: Snapshot['ties']) =>
    written('csv', smallStory, { scene: 0, ties }).match(/,Undirected,/g)?.length;
  expect([rows(undefined), rows([])]).toEqual([3, 3 + 5]);
});

test('a static GEXF is read back as the same characters and network', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const again = read(written('gexf-static', story));
      const ids = new Map(story.characters.map(({ id }) => [id, id]));
      const last = edgesOverTime(story).flatMap((edge) => {
        const period = edge.periods.at(-1);
        return period ? [edgeIn(ids, edge, period)] : [];
      });
      expect(again.characters.map(({ id }) => id)).toEqual(story.characters.map(({ id }) => id));
      expect(relationsIn(again, 0, ids)).toEqual(last.sort());
    }),
  );
});

describe.skipIf(!hasCorpus)('a real play (skipped without the corpus)', () => {
  test('is written as the edge table that DraCor publishes', () => {
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
