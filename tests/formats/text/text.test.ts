import { describe, expect, test } from 'vitest';
import { formats, readStory } from '../../../src/formats/formats.ts';
import { text } from '../../../src/formats/text/text.ts';
import { doesNotHang, hasCorpus, refusalOf, wronglyRecognised } from '../corpusFiles.ts';

const recognised = (words: string) => formats.find(({ detect }) => detect(words))?.id;

test.for<[string, string | undefined]>([
  ['# One\nAnn\nAnn -> Ben: in love\n', 'text'],
  ['# One\nAnn\n= They meet.\n', 'text'],
  ['# One\nWith: Ann, Ben\n', 'text'],
  ['Key\nPersonen:\nAnn\n\n## Eins\nAnn\n', 'text'],
  ['# One\nAnn\nBen\n', 'ezlinavis'],
  ['Title: Key\n\n# Act one\n\n= They meet.\n\nINT. HOUSE - DAY\n\nANN\nHello.\n', 'fountain'],
  ['# Notes\n\n> A quote\n\nSome words of prose that go on for a while, as prose does.\n', undefined],
])('%j is recognised as %s', ([words, id]) => {
  expect(recognised(words)).toBe(id);
});

test('remarks have the line they are about', () => {
  const words = '# One\nAnn\nAnn <-> Ben: friends\nWhen: soon\n';
  expect(text.read(words).remarks).toEqual([
    {
      sentence: {
        en: 'Read as friendship, because of its words. Write (friendship) to confirm, or (kind unknown).',
        de: 'Den Worten nach als friendship gelesen. Schreiben Sie (friendship), um das zu bestätigen, oder (Art unbekannt).',
      },
      line: 3,
    },
    {
      sentence: {
        en: 'Give the time as one number or two, as in When: 6 to 8. The second must not be smaller.',
        de: 'Geben Sie die Zeit mit einer oder zwei Zahlen an, etwa Wann: 6 bis 8. Die zweite darf nicht kleiner sein.',
      },
      line: 4,
    },
  ]);
});

test('a story without a title has that of its file', () => {
  const bytes = new TextEncoder().encode('## One\nAnn -> Ben: in love (romance)\n');
  expect(readStory(bytes, 'My key.story').story.title).toEqual({ en: 'My key' });
});

test('a text without scenes is refused with what to do', () => {
  expect(refusalOf(text, 'Key\nPeople:\nAnn')).toBe(
    'The file looks like Throughline text, but has no scenes: There is no scene yet. Begin one with ## and its title.',
  );
});

test('long and senseless texts do not hang', () => {
  for (const words of [' ', 'Ann -> ', '# ', '(', '{', '| ', '\\', 'Ann = ', 'a, ', '> ['])
    for (const end of ['', '\n']) {
      doesNotHang(text, `# One\nx${(words + end).repeat(100_000)}x`);
      doesNotHang(text, `People:\n${(words + end).repeat(100_000)}\n# One\nAnn`);
    }
});

describe.skipIf(!hasCorpus)('real files (skipped without the corpus)', () => {
  test('of other formats are not taken for it', () => {
    expect(wronglyRecognised(text, 'text')).toEqual([]);
  });
});
