import { expect, test } from 'vitest';
import { guessesIn, nextName } from '../../../src/app/author/guesses.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import type { WholeStory } from '../../../src/story/types.ts';

const guessed = (text: string, language: string) => [...guessesIn(readText(text).problems, language)];

test('a relation that begins without its kind can go on with what its words name', () => {
  const text =
    'The key\n## One\nBen -> Ann: in love\nAnn -> Ben: her cousin\nCleo -> Ann: hates her\nCleo -> Ben: curious\n';
  expect(guessed(text, 'en')).toEqual([
    [2, ' (romance, warm)'],
    [3, ' (family)'],
    [4, ' (conflict, cold)'],
  ]);
  expect(guessed('Languages: de\n## Eins\nBen -> Anna: verliebt\n', 'de')).toEqual([[2, ' (Liebe, warm)']]);
});

test('what changes, and what has its kind, goes on with nothing', () => {
  expect(
    guessed('## One\nBen -> Ann: in love (romance)\n## Two\nBen -> Ann: no friends any more\n', 'en'),
  ).toEqual([]);
});

const TEXT = `The key

## Low water
Ben
With: The stranger (silent), Mrs Dale
Ben -> Ann: in love

# The key

## Morning
= Ben goes.
Ben (silent)
`;

/** Who is offered on an empty line at the end of a text. */
function offered(text: string): string | undefined {
  return below(text.split('\n'), `${text}Ann`);
}

const below = (lines: readonly string[], told: string) =>
  nextName((number) => lines[number], lines.length - 1, readText(told).story as WholeStory);

test('below a name, those of the scene before are offered in turn', () => {
  expect(offered(TEXT)).toBe('The stranger');
  expect(offered(`${TEXT}The stranger\n`)).toBe('Mrs Dale');
  expect(offered(`${TEXT}The stranger\nMrs Dale\n`)).toBe(undefined);
});

test('no one is offered in the first scene, below other lines, or for a name that no one has', () => {
  expect(offered('## One\nBen\n')).toBe(undefined);
  expect(offered(`${TEXT}\n`)).toBe(undefined);
  expect(offered(`${TEXT}Ben -> Ann: helps\n`)).toBe(undefined);
  expect(below(['## One', 'Ben', '## Two', 'Zoe', ''], TEXT)).toBe(undefined);
});
