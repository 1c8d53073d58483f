import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationOf } from '../../src/story/passages/citation.ts';
import { passagesIn, sceneExtract, speechesOf, talkBetween } from '../../src/story/passages/extracts.ts';
import { searchText } from '../../src/story/passages/searchText.ts';
import type { Extract, Passage, StoryText } from '../../src/story/passages/storyText.ts';
import { withScenes } from '../../src/story/passages/withScenes.ts';
import { withSpeakers } from '../../src/story/passages/withSpeakers.ts';

const says = (by: string, words: string, line?: string): Passage => ({
  kind: 'speech',
  by: by.split(' ').filter(Boolean),
  speaker: by.toUpperCase(),
  words,
  line,
});
const directs = (words: string): Passage => ({ kind: 'direction', by: [], words });

/** Ann and Ben talk, with Cleo between; then Ann is alone, and last Ben and Cleo talk. */
const scenes: readonly (readonly Passage[])[] = [
  [
    directs('Rain.'),
    says('ann', 'Where were you?', '1'),
    directs('Ben sits down.'),
    says('ben', 'Out.\nWalking.', '2'),
    says('cleo', 'I saw him.', '4'),
    says('ben', 'Did you?', '5'),
    says('ann ben', 'Well, well.'),
    says('', 'Nothing.'),
  ],
  [says('ann', 'Was it the Café?')],
  [],
  [says('ben', 'CAFE, yes.'), says('cleo', 'No.'), says('ann', 'Who is there?')],
];
const text: StoryText = {
  passages: scenes.flat(),
  starts: [0, 8, 9, 9, 12],
  counts: ['I.1', 'I.2', undefined, 'II.1'],
};

const wordsIn = (extracts: readonly Extract[]) =>
  extracts.map((extract) => [extract.scene, ...passagesIn(text, extract).map(({ words }) => words)]);

test('a scene has its own passages, and a scene that the text does not have has none', () => {
  for (const [scene, passages] of scenes.entries()) {
    expect(passagesIn(text, sceneExtract(text, scene))).toEqual(passages);
  }
  expect(passagesIn(text, sceneExtract(text, 9))).toEqual([]);
});

test('a person has their speeches, alone or with others, up to the last scene that may be told', () => {
  expect(wordsIn(speechesOf(text, 'ann', 3))).toEqual([
    [0, 'Where were you?'],
    [0, 'Well, well.'],
    [1, 'Was it the Café?'],
    [3, 'Who is there?'],
  ]);
  expect(wordsIn(speechesOf(text, 'ann', 1))).toHaveLength(3);
  expect(speechesOf(text, 'dora', 3)).toEqual([]);
});

test('two people talk where both speak and no one else does, with the directions between their speeches', () => {
  expect(wordsIn(talkBetween(text, ['ann', 'ben'], 3))).toEqual([
    [0, 'Where were you?', 'Ben sits down.', 'Out.\nWalking.'],
    [0, 'Did you?', 'Well, well.'],
  ]);
  expect(wordsIn(talkBetween(text, ['cleo', 'ben'], 3))).toEqual([
    [0, 'Out.\nWalking.', 'I saw him.', 'Did you?'],
    [3, 'CAFE, yes.', 'No.'],
  ]);
  expect(talkBetween(text, ['cleo', 'ben'], 2)).toHaveLength(1);
});

test('where the source says to whom a speech is addressed, that decides', () => {
  const to = (by: string, whom: string, words: string): Passage => ({ ...says(by, words), to: [whom] });
  const passages = [
    to('ann', 'ben', 'One'),
    says('cleo', 'Two'),
    says('ben', 'Three'),
    to('ann', 'cleo', 'Four'),
  ];
  const made: StoryText = { passages, starts: [0, 4], counts: [undefined] };
  const between = (one: string, other: string) =>
    talkBetween(made, [one, other], 0).map((extract) => passagesIn(made, extract).map(({ words }) => words));
  expect(between('ann', 'ben')).toEqual([['One']]);
  expect(between('ann', 'cleo')).toEqual([['Four']]);
});

test('talk is the same in either direction, in one scene, of both, and begins and ends with a speech', () => {
  const passage = fc.constantFrom(
    ...['a', 'b', 'c', 'a b', ''].map((by) => says(by, 'Hm.')),
    directs('Rain.'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(passage, { maxLength: 12 }), { minLength: 1, maxLength: 4 }), (all) => {
      let at = 0;
      const starts = [0, ...all.map((one) => (at += one.length))];
      const made: StoryText = { passages: all.flat(), starts, counts: all.map(() => undefined) };
      const talk = talkBetween(made, ['a', 'b'], all.length - 1);
      expect(talkBetween(made, ['b', 'a'], all.length - 1)).toEqual(talk);
      for (const extract of talk) {
        const found = passagesIn(made, extract);
        expect([found[0]?.kind, found.at(-1)?.kind]).toEqual(['speech', 'speech']);
        expect(new Set(found.flatMap(({ by }) => by))).toEqual(new Set(['a', 'b']));
        expect(extract.from).toBeGreaterThanOrEqual(starts[extract.scene] ?? -1);
        expect(extract.to).toBeLessThanOrEqual(starts[extract.scene + 1] ?? -1);
      }
    }),
    { seed: 7 },
  );
});

test('words are found in any case, with or without accents, up to the last scene that may be told', () => {
  const found = (words: string, last = 3, most = 10) =>
    searchText(text, { words, last, most }).map(({ scene, passage, from, to }) => [
      scene,
      (text.passages[passage]?.words ?? '').slice(from, to),
    ]);
  expect(found('café')).toEqual([
    [1, 'Café'],
    [3, 'CAFE'],
  ]);
  expect(found('Cafe', 2)).toEqual([[1, 'Café']]);
  expect(found(' out. walking ')).toEqual([[0, 'Out.\nWalking']]);
  expect(found('well')).toEqual([
    [0, 'Well'],
    [0, 'well'],
  ]);
  expect(found('well', 3, 1)).toHaveLength(1);
  expect(found('  ')).toEqual([]);
  expect(found('nowhere')).toEqual([]);
});

test('any words of a text are found where they stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (words, first, second) => {
      const [from = 0, to = 0] = [first, second].map((one) => one % (words.length + 1)).sort((a, b) => a - b);
      const sought = words.slice(from, to);
      const made: StoryText = { passages: [says('a', words)], starts: [0, 1], counts: [undefined] };
      const matches = searchText(made, { words: sought, last: 0, most: 1000 });
      for (const match of matches) expect(match.from).toBeLessThan(match.to);
      if (sought === sought.trim() && /^[a-z ]+$/.test(sought)) expect(matches.length).toBeGreaterThan(0);
    }),
    { seed: 7 },
  );
});

test('a passage is cited as the source counts, with its line if it counts lines', () => {
  expect(citationOf(text, 0, 3)).toBe('I.1.2');
  expect(citationOf(text, 0)).toBe('I.1');
  expect(citationOf(text, 1, 8)).toBe('I.2');
  expect(citationOf(text, 2)).toBe(undefined);
});

test('speeches go to whom people are now, scene by scene', () => {
  const changed = withSpeakers(text, (id, scene) => {
    if (id === 'cleo') return [];
    return id === 'ben' ? (scene < 2 ? ['ann'] : ['dora', 'eve']) : [id];
  });
  expect(changed.passages.map(({ by }) => by.join(' '))).toEqual([
    '',
    'ann',
    '',
    'ann',
    '',
    'ann',
    'ann',
    '',
    'ann',
    'dora eve',
    '',
    'ann',
  ]);
  expect([changed.starts, changed.counts]).toEqual([text.starts, text.counts]);
});

test('scenes in another order keep their passages and counts, whatever the order', () => {
  const order = fc.array(fc.option(fc.nat(3), { nil: undefined }), { maxLength: 8 });
  fc.assert(
    fc.property(order, (from) => {
      const made = withScenes(text, from);
      expect(made.counts).toEqual(
        from.map((scene) => (scene === undefined ? undefined : text.counts[scene])),
      );
      for (const [index, scene] of from.entries()) {
        expect(passagesIn(made, sceneExtract(made, index))).toEqual(scene === undefined ? [] : scenes[scene]);
      }
      expect(made.starts.at(-1)).toBe(made.passages.length);
    }),
  );
  expect(withScenes(text, [0, 1, 2, 3])).toBe(text);
});
