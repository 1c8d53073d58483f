import { describe, expect, test } from 'vitest';
import { sgb } from '../../src/formats/sgb.ts';
import type { Story } from '../../src/story/types.ts';
import {
  corpusText,
  doesNotHang,
  figures,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  wronglyRecognised,
} from './corpusFiles.ts';
import { acquaintancesIn, figuresOf } from './networkFigures.ts';
import { inEnglish, sentencesOf } from './remarks.ts';

const small = `* File "jean.dat" from the Stanford GraphBase (C) 1993 Stanford University
* Les Mis\\'erables, by Victor Hugo
* (Checksum parameters 437,862053837)
JV Jean Valjean, thief of bread
FT F\\'elix Tholomy\\\`es, friend of JV in M-- sur M--
SN Count ***, \`philosophic' senator
__proto__ is no person

1.1:JV,FT;SN
&:JV,SN,
&:FT;XX
1.2
2.1:FT,JV,FT
* End of file "jean.dat"
`;

const peopleIn = (story: Story) =>
  story.scenes.map(({ present }) => present.map(({ character }) => character).join(' '));

test('an encounter is a scene, a chapter an act, and a chapter without encounters an empty scene', () => {
  const { story } = sgb.read(small);
  expect(story.scenes.map(({ title, act }) => `${act}: ${title.en}`)).toEqual([
    'act-1: Chapter 1.1 (1 of 4)',
    'act-1: Chapter 1.1 (2 of 4)',
    'act-1: Chapter 1.1 (3 of 4)',
    'act-1: Chapter 1.1 (4 of 4)',
    'act-2: Chapter 1.2',
    'act-3: Chapter 2.1',
  ]);
  expect(peopleIn(story)).toEqual(['JV FT', 'SN', 'JV SN FT', 'XX', '', 'FT JV']);
});

test('names and descriptions have neither TeX nor codes', () => {
  expect(sgb.read(small).story.characters.map(({ name, about }) => [name.en, about?.en])).toEqual([
    ['Jean Valjean', 'Thief of bread'],
    ['Félix Tholomyès', 'Friend of Jean Valjean in M– sur M–'],
    ['Count ***', '‘philosophic’ senator'],
    ['XX', undefined],
  ]);
});

test('the title and the terms of use come from the comments', () => {
  const { title, source } = sgb.read(small).story;
  expect(title).toEqual({ en: 'Les Misérables' });
  expect(source).toEqual({
    en: 'Les Misérables, by Victor Hugo. File "jean.dat" from the Stanford GraphBase (C) 1993 Stanford University',
  });
});

test('lines that are not understood give remarks', () => {
  expect(inEnglish(sgb.read(small).remarks)).toEqual([
    { sentence: 'The line is neither a person nor a chapter; it was left out.', line: 7 },
    { sentence: '“XX” meets others but is not in the list of people.', line: 9 },
  ]);
  const cut = sgb.read(small.slice(0, small.indexOf('* End'))).remarks;
  expect(sentencesOf(cut).join(' ')).toContain('may have been cut off');
});

test('a text without chapters is refused', () => {
  expect(() => sgb.read('* only\nAA Somebody')).toThrow('has no scenes');
  expect(() => sgb.read('')).toThrow('has no scenes');
});

test('hundreds of thousands of lines are read or refused without hanging', () => {
  for (const long of [
    `1:AA,BB\n${'&:AA,BB\n'.repeat(150_000)}`,
    'AA Anna\n'.repeat(150_000),
    ' '.repeat(2e6),
  ]) {
    doesNotHang(sgb, long);
    expect(() => sgb.read(long)).toThrow(/the limit is 5,000|no scenes/);
  }
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(sgb, ['AA Anna, wife of BB', '1.1:AA,BB;', '&:', '*', ',', '\\c{c}']);
  readsOrRefusesBeginnings(sgb, small);
});

describe.skipIf(!hasCorpus)('the four books of the corpus (skipped without the corpus)', () => {
  const counts = figures<Record<string, number>>();

  test.each(['anna', 'david', 'huck', 'jean'])('%s.dat has every published figure', (book) => {
    const { story, remarks } = sgb.read(corpusText(`sgb/${book}.dat`));
    const known = JSON.parse(corpusText(`expected/sgb-${book}.json`));
    readsOrRefusesBeginnings(sgb, corpusText(`sgb/${book}.dat`));
    expect(remarks).toEqual([]);
    expect(sgb.detect(corpusText(`sgb/${book}.dat`))).toBe(true);

    const chapters = story.acts.map(({ id, title }) => [
      title.en?.replace('Chapter ', ''),
      story.scenes
        .filter(({ act, present }) => act === id && present.length > 0)
        .map(({ present }) => present.map(({ character }) => character)),
    ]);
    expect(chapters).toEqual(known.chapters);
    expect(story.characters.map(({ id }) => id).sort()).toEqual(Object.keys(known.names).sort());
    expect(sharedOf(story)).toEqual(known.edges);

    const expected = counts[`sgb/${book}.dat`] ?? {};
    const network = acquaintancesIn(story);
    const measured = figuresOf(network);
    const names = new Map(story.characters.map(({ id, name }) => [id, name.en]));
    expect({
      chapters: story.acts.length,
      emptyChapters: story.scenes.filter(({ present }) => present.length === 0).length,
      encounters: story.scenes.filter(({ present }) => present.length > 0).length,
      ...measured,
      maxDegreeIds: [...network]
        .filter(([, known]) => known.size === measured.maxDegree)
        .map(([id]) => `${id} ${names.get(id)}`),
      undeclared: [],
      topPairsByChapters: sharedOf(story)
        .map(([a, b, , shared]) => [a, b, shared] as const)
        .sort((a, b) => b[2] - a[2] || (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1))
        .slice(0, 5),
    }).toEqual({
      ...expected,
      density: expect.closeTo(expected.density as number, 12),
      averageClustering: expect.closeTo(expected.averageClustering as number, 12),
    });
  });

  test('no other file of the corpus is recognised as one', () =>
    expect(wronglyRecognised(sgb, 'sgb')).toEqual([]));
});

/** For each pair that meets, the number of encounters and of chapters. */
function sharedOf(story: Story): [string, string, number, number][] {
  const shared = new Map<string, { chapters: Set<string | undefined>; encounters: number }>();
  for (const { act, present } of story.scenes) {
    const ids = present.map(({ character }) => character).sort();
    for (const [index, a] of ids.entries()) {
      for (const b of ids.slice(index + 1)) {
        const pair = shared.get(`${a} ${b}`) ?? { chapters: new Set(), encounters: 0 };
        pair.chapters.add(act);
        pair.encounters++;
        shared.set(`${a} ${b}`, pair);
      }
    }
  }
  return [...shared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, { chapters, encounters }]) => [pair.slice(0, 2), pair.slice(3), encounters, chapters.size]);
}
