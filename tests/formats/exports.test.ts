import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exports } from '../../src/formats/exports.ts';
import { readStory } from '../../src/formats/formats.ts';
import { linksOf } from '../../src/formats/links.ts';
import { smallStory } from '../story/cast.ts';
import { corpusText, hasCorpus } from './corpusFiles.ts';
import { edgeIn, relationsIn, smallStories } from './smallStories.ts';

const written = (id: string, story = smallStory) => exports.find((one) => one.id === id)?.write(story) ?? '';
const read = (text: string) => readStory(new TextEncoder().encode(text)).story;

test('every way to write has its own id, and the first of an extension is the one that keeps most', () => {
  expect(exports.map(({ id, extension, holds }) => `${id} .${extension} ${holds}`)).toEqual([
    'throughline .json everything',
    'gexf .gexf over-time',
    'gexf-static .gexf network',
    'graphml .graphml network',
    'csv .csv over-time',
    'csv-edges .csv network',
    'csv-nodes .csv network',
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
