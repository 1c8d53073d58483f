import { describe, expect, test } from 'vitest';
import { thrones } from '../../src/formats/thrones.ts';
import {
  corpusText,
  doesNotHang,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  wronglyRecognised,
} from './corpusFiles.ts';
import { sentencesOf } from './remarks.ts';

type Episode = {
  seasonNum: number;
  episodeNum: number;
  episodeTitle: string;
  scenes: { characters: { name: string }[] }[];
};

const small = {
  episodes: [
    {
      seasonNum: 1,
      episodeNum: 1,
      episodeTitle: 'Winter Is Coming',
      scenes: [
        {
          sceneStart: '0:00:40',
          sceneEnd: '0:01:45',
          location: 'The Wall',
          subLocation: 'Castle Black',
          characters: [{ name: 'Gared', title: 'Ranger' }, { name: 'Will', alive: false }, { name: 'Will' }],
        },
        { sceneStart: '0:01:45', location: 'The Wall', flashback: true, characters: [] },
        { sceneStart: '0:02:00', greensight: true, characters: [{ name: '__proto__' }, { name: ' ' }] },
      ],
    },
    { seasonNum: 1, episodeNum: 2, episodeTitle: 'The Kingsroad', scenes: [] },
    { seasonNum: 1, episodeNum: 3, scenes: [{ location: 'Winterfell', characters: [{ name: 'Will' }] }] },
  ],
};

test('episodes are acts, and scenes keep their order, even those with no one in them', () => {
  const { story } = thrones.read(JSON.stringify(small));
  expect(story.acts.map(({ title }) => title.en)).toEqual([
    'Season 1, Episode 1: Winter Is Coming',
    'Season 1, Episode 3',
  ]);
  expect(
    story.scenes.map(({ act, title, present }) => [act, title.en, ...present.map((one) => one.character)]),
  ).toEqual([
    ['act-1', 'The Wall: Castle Black', 'Gared', 'Will'],
    ['act-1', 'The Wall'],
    ['act-1', '0:02:00', '__proto__'],
    ['act-2', 'Winterfell', 'Will'],
  ]);
  expect(story.places).toEqual([]);
});

test('what is left out is counted in remarks', () => {
  expect(sentencesOf(thrones.read(JSON.stringify(small)).remarks)).toEqual([
    'The locations (2) name the scenes but are not shown as places.',
    'Scenes from another time or place stay where they are told (flashback 1, greensight 1).',
    'Details about people other than their names were not imported (title 1, alive 1).',
    'People without a name were left out: 1.',
    'Episodes without scenes were left out: 1.',
  ]);
});

test('a file of another shape is refused, with the place of the fault', () => {
  expect(() => thrones.read('{"episodes": 3}')).toThrow(
    'At episodes: this must be a list in [ ], but it is the number 3.',
  );
  expect(() => thrones.read('{"episodes": [{"scenes": [null]}]}')).toThrow('At episodes[0].scenes[0]');
  expect(() => thrones.read('{"episodes": []}')).toThrow('has no scenes');
  expect(() => thrones.read('{"episodes": [')).toThrow(
    'The file is not valid JSON at line 1, column 15: the file ends too early. It may have been cut off; export or download it again.',
  );
});

test('too many scenes or characters are refused before they are built', () => {
  const scenes = (count: number) => JSON.stringify({ episodes: [{ scenes: new Array(count).fill({}) }] });
  const people = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `${n}` }));
  const crowd = JSON.stringify({ episodes: [{ scenes: [{ characters: people(50_000) }] }] });
  for (const text of [scenes(100_000), crowd]) {
    doesNotHang(thrones, text);
    expect(() => thrones.read(text)).toThrow('the limit is 5,000');
  }
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(thrones, [
    '{"episodes":[',
    '{"scenes":[',
    '{"characters":[',
    '{"name":"A"}',
    ']}',
    ',',
  ]);
  readsOrRefusesBeginnings(thrones, JSON.stringify(small));
});

describe.skipIf(!hasCorpus)('seasons 1 to 4 (skipped without the corpus)', () => {
  const text = hasCorpus ? corpusText('got-scenes/episodes-s1-4.json') : '';

  test('all 1,741 scenes of 40 episodes are read with their casts', () => {
    const { episodes }: { episodes: Episode[] } = JSON.parse(text);
    const { story, remarks } = thrones.read(text);
    expect(thrones.detect(text)).toBe(true);
    expect(story.scenes.map(({ present }) => present.map(({ character }) => character))).toEqual(
      episodes.flatMap(({ scenes }) => scenes.map(({ characters }) => characters.map(({ name }) => name))),
    );
    expect(story.acts.map(({ title }) => title.en)).toEqual(
      episodes.map((one) => `Season ${one.seasonNum}, Episode ${one.episodeNum}: ${one.episodeTitle}`),
    );
    expect({
      scenes: story.scenes.length,
      empty: story.scenes.filter(({ present }) => present.length === 0).length,
      characters: story.characters.length,
    }).toEqual({ scenes: 1741, empty: 87, characters: 338 });
    expect(sentencesOf(remarks)).toEqual([
      expect.stringMatching(/^The locations \(\d+\) name/),
      'Scenes from another time or place stay where they are told (flashback 2, greensight 13, warg 5).',
      'Details about people other than their names were not imported (title 672, weapon 296, alive 156, ' +
        'mannerOfDeath 110, killedBy 109, sex 88, born 25, married 16).',
    ]);
  });

  test('as many scenes as all eight seasons have are read', () => {
    const { episodes } = JSON.parse(text);
    const longer = JSON.stringify({ episodes: [...episodes, ...episodes, ...episodes.slice(0, 20)] });
    expect(thrones.read(longer).story.scenes.length).toBeGreaterThan(4_000);
    doesNotHang(thrones, longer);
  });

  test('files that end too early are refused', () => readsOrRefusesBeginnings(thrones, text));

  test('no other file of the corpus is recognised as one', () =>
    expect(wronglyRecognised(thrones, 'got-scenes')).toEqual([]));
});
