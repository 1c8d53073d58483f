import { expect, test } from 'vitest';
import { readTyped } from '../../../src/app/author/readTyped.ts';
import { difference } from '../../../src/edit/difference.ts';

const EXAMPLE = `The Lighthouse Key

People:
Ann (at the lighthouse): Keeps the light.
Ben (at the harbour)

Before:
Ben -> Ann: in love (romance, loving, strong)

## Low water @ the harbour
= A boat drifts in.
Ben
Ann -> Ben: curious (acquaintance, warm, faint)

## Morning boat @ the pier
With: Ann, Uncle Robert (silent)
Uncle Robert -> Ann: forgiven (family, +0.5)
`;

const namesIn = (text: string, caret?: Parameters<typeof readTyped>[1]) => {
  const { story } = readTyped(text, caret);
  return [...(story?.characters ?? []), ...(story?.places ?? [])].map(({ name }) => name.en as string);
};

test('while a story is typed letter by letter, no half-typed name is ever a person or a place', () => {
  const known = new Set(namesIn(EXAMPLE));
  const seen = new Set<string>();
  for (let end = 1; end <= EXAMPLE.length; end++) {
    const text = EXAMPLE.slice(0, end);
    const caret = { line: text.split('\n').length - 1, entered: '' };
    for (const name of namesIn(text, caret)) if (!known.has(name)) seen.add(name);
  }
  expect([...seen]).toEqual([]);
  expect(namesIn(EXAMPLE)).toEqual([...known]);
});

test('a name waits on its line and is told, and counts as soon as the caret is elsewhere', () => {
  const text = '## One\nAnn\nBe';
  const typed = readTyped(text, { line: 2, entered: '' });
  expect(typed.waiting).toEqual(['Be']);
  expect(typed.story?.characters.map(({ id }) => id)).toEqual(['ann']);
  expect(readTyped(text, { line: 1, entered: 'Ann' }).story?.characters.map(({ id }) => id)).toEqual([
    'ann',
    'be',
  ]);
  expect(readTyped(text).waiting).toEqual([]);
});

test('a name that is being changed stays as it was until the caret leaves it', () => {
  const typed = readTyped('## One\nAnne\nBen\n', { line: 1, entered: 'Ann' });
  expect(typed.story?.characters.map(({ id }) => id)).toEqual(['ann', 'ben']);
});

test('a scene is there while its place is typed', () => {
  const { story, waiting } = readTyped('## One\nAnn\n## Two @ the har', { line: 2, entered: '' });
  expect(story?.scenes.map(({ title }) => title.en)).toEqual(['One', 'Two']);
  expect(story?.places).toEqual([]);
  expect(waiting).toEqual(['the har']);
});

test('two texts differ by one change', () => {
  expect(difference('Ann\nBen\n', 'Ann\nBenno\n')).toEqual({ from: 7, to: 7, insert: 'no' });
  expect(difference('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' });
  expect(difference('', '')).toEqual({ from: 0, to: 0, insert: '' });
});
