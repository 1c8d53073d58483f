import { describe, expect, test } from 'vitest';
import { dracor } from '../../src/formats/dracor.ts';
import {
  corpusText,
  doesNotHang,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  refusalOf,
  wronglyRecognised,
} from './corpusFiles.ts';
import { sentencesOf } from './remarks.ts';

/** An answer of the API since 1.0. Before, the list was called "cast", and there was a single "author". */
const answer = {
  id: 'ger000088',
  name: 'lessing-emilia-galotti',
  corpus: 'ger',
  title: 'Emilia Galotti',
  authors: [{ name: 'Lessing, Gotthold Ephraim' }],
  characters: [
    { id: 'der_prinz', name: 'Der Prinz', isGroup: false, sex: 'MALE' },
    { id: 'conti', name: 'Conti', isGroup: false, sex: 'MALE' },
    { id: 'volk', name: 'Volk', isGroup: true, sex: null },
  ],
  segments: [
    {
      type: 'scene',
      number: 1,
      title: 'Erster Aufzug | Erster Auftritt',
      speakers: ['der_prinz', 'kammerdiener'],
    },
    { type: 'scene', number: 2, title: 'Erster Aufzug | Zweiter Auftritt' },
    { type: 'scene', number: 3, title: 'Epilog', speakers: ['der_prinz', 'conti'] },
  ],
  relations: [
    { directed: true, type: 'parent_of', source: 'der_prinz', target: 'conti' },
    { directed: false, type: 'friends', source: 'conti', target: 'kammerdiener' },
    { directed: false, type: 'friends', source: 'conti', target: 'volk' },
  ],
};
const read = (value: unknown) => dracor.read(JSON.stringify(value));

test('segments are scenes, and their speakers are present', () => {
  const { story, remarks } = read(answer);
  expect(dracor.detect(JSON.stringify(answer))).toBe(true);
  expect([story.title, story.source]).toEqual([
    { de: 'Emilia Galotti' },
    { de: 'Lessing, Gotthold Ephraim. https://dracor.org/id/ger000088' },
  ]);
  expect(story.acts).toEqual([{ id: 'act-1', title: { de: 'Erster Aufzug' } }]);
  expect(
    story.scenes.map(({ act, title, present }) => [
      act,
      title.de,
      ...present.map(({ character }) => character),
    ]),
  ).toEqual([
    ['act-1', 'Erster Auftritt', 'der_prinz', 'kammerdiener'],
    ['act-1', 'Zweiter Auftritt'],
    [undefined, 'Epilog', 'der_prinz', 'conti'],
  ]);
  expect(story.characters.map(({ id, name }) => [id, name.de])).toEqual([
    ['der_prinz', 'Der Prinz'],
    ['kammerdiener', 'kammerdiener'],
    ['conti', 'Conti'],
  ]);
  expect(sentencesOf(remarks)).toEqual([
    'Not in the list of characters, so their IDs were used as names: kammerdiener (1).',
    'In the list of characters, but in no segment, and so left out: 1.',
    'Declared relationships that don’t connect two speakers were left out: 1.',
  ]);
});

test('relations hold from the start', () => {
  const { story } = read(answer);
  expect(story.relations).toEqual([
    { id: 'relation-1', from: 'der_prinz', to: 'conti', mutual: false },
    { id: 'relation-2', from: 'conti', to: 'kammerdiener', mutual: true },
  ]);
  expect(story.background).toMatchObject([
    { does: 'begin', kind: 'family', label: { de: 'Elternteil von', en: 'parent of' } },
    {
      does: 'begin',
      kind: 'friendship',
      evidence: {
        words: { de: 'In der Datei als friends angegeben.', en: 'Declared in the file as friends.' },
      },
    },
  ]);
});

test('answers from before 1.0 are read the same', () => {
  const { characters, authors, ...rest } = answer;
  expect(read({ ...rest, cast: characters, author: { name: 'Lessing, Gotthold Ephraim' } })).toEqual(
    read(answer),
  );
});

test('segments with only the head of their act are numbered', () => {
  const titles = ['Act I', 'Act I', 'Act II', 'Act II | Scene 1', 'End'];
  const segments = titles.map((title) => ({ title, speakers: ['a'] }));
  expect(read({ segments }).story.scenes.map(({ act, title }) => [act, title.en])).toEqual([
    ['act-1', '1'],
    ['act-1', '2'],
    ['act-2', 'Act II'],
    ['act-2', 'Scene 1'],
    [undefined, 'End'],
  ]);
});

test('faults are named with their place', () => {
  expect(
    refusalOf(
      dracor,
      JSON.stringify({ id: 'x', size: 3, nodes: [], maxDegreeIds: [], numConnectedComponents: 1 }),
    ),
  ).toBe(
    'The file looks like DraCor, but has no scenes: the list “segments” is missing. Download the play itself, not its metrics.',
  );
  expect(refusalOf(dracor, '{"segments": [{"speakers": "ann"}]}')).toBe(
    'At segments[0].speakers: this must be a list in [ ], but it is the text “ann”.',
  );
  expect(refusalOf(dracor, '{"segments": [null], "speakers": []}')).toContain('At segments[0]');
  expect(refusalOf(dracor, '{"segments": [{"speakers": []}]}')).toContain('no segment has speakers');
  expect(
    refusalOf(dracor, '{"segments": [{"speakers": ["__proto__", 3, null]}], "characters": {}}'),
  ).toContain('At characters');
  expect(refusalOf(dracor, '{"segments": [{"speakers": ["a"]}],}')).toContain(
    'The file is not valid JSON at line 1, column 36: nothing follows a comma. Remove the comma, or add what is missing.',
  );
});

test('any text is read or refused', () => {
  const words = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"segments"',
    '"speakers"',
    '"a"',
    'null',
    '"relations"',
    '"cast"',
    '1',
  ];
  readsOrRefusesAnyText(dracor, words);
  readsOrRefusesBeginnings(dracor, JSON.stringify(answer));
  doesNotHang(dracor, `${'{"segments"     '.repeat(100_000)}`);
  const crowd = JSON.stringify(Array.from({ length: 5_000 }, (_, index) => `p${index}`));
  doesNotHang(dracor, `{"segments": [${`{"speakers": ${crowd}},`.repeat(250).slice(0, -1)}]}`);
});

describe.skipIf(!hasCorpus)('plays of DraCor (skipped without the corpus)', () => {
  test('the expected segments, given as the API would, are read in full', () => {
    const rows = corpusText('expected/dracor.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const { id, title, characters, segments } of rows) {
      const { story } = read({
        id,
        title,
        characters,
        segments: segments.map((segment: { head: string; speakers: string[] }) => ({
          ...segment,
          title: segment.head,
        })),
      });
      expect(story.characters.length).toBe(characters.length);
      expect(story.scenes.map(({ present }) => present.map(({ character }) => character))).toEqual(
        segments.map(({ speakers }: { speakers: string[] }) => speakers),
      );
    }
    expect(rows.length).toBe(50);
  });

  test('no story in another format is recognised as one', () =>
    expect(wronglyRecognised(dracor, 'expected')).toEqual([]));
});
