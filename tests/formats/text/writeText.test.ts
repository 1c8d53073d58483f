import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/formats/formats.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { smallStory } from '../../story/cast.ts';
import { smallStories } from '../smallStories.ts';
import { mutated } from './mutated.ts';
import { wildStories } from './wildStories.ts';

const shipped = readdirSync('data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ id: name.replace('.json', ''), story: readStory(readFileSync(`data/${name}`)).story }));

function isReadBack(story: WholeStory): void {
  const text = writeText(story);
  const again = readText(text);
  expect({ story: again.story, problems: again.problems }).toEqual({ story, problems: [] });
  expect(writeText(again.story ?? smallStory)).toBe(text);
}

test.for(shipped)('$id is written as text and read back the same, with nothing to remark', ({ story }) => {
  isReadBack(story);
});

test('so is any story, whatever is in its names', () => {
  fc.assert(fc.property(smallStories, isReadBack));
  fc.assert(fc.property(wildStories, isReadBack), { numRuns: 150 });
});

/** More by hand: TEXTS=20000 npx vitest run tests/formats/text/writeText.test.ts */
const TEXTS = Number(process.env.TEXTS ?? 60);

test('so is the story of a text to which accidents have happened', { timeout: 600_000 }, () => {
  const texts = shipped.map(({ story }) => writeText(story));
  fc.assert(
    fc.property(mutated(texts), (text) => {
      const { story } = readText(text);
      if (story) isReadBack(story);
    }),
    { numRuns: TEXTS },
  );
});

test('a story is written with names, tags where an id does not follow, and numbers', () => {
  expect(writeText(smallStory)).toBe(`A small story | Eine kleine Geschichte
Languages: en, de
Id: small

Places:
Town | Stadt
Sea | Meer

People:
Ada (at Town)
Ben
Cleo (supporting): A stranger.

Relations:
Ada -> Ben {ada-loves}
Ada <-> Ben {both}
Cleo <-> Ben {quarrel}

Before:
Ada -> Ben: in love | verliebt (romance, +0.8, 0.5)
> Because it says so.

# One

## Market @ Town
= They meet.
Ada
Ben

## Ship @ Sea
Ben
Ada (at Town, by telephone)
Ada -> Ben: longs | sehnt sich (0.9)
> Because it says so.

# Two

## Quay @ Town
Ada
Ben
Cleo
Ada -> Ben (becomes Ada <-> Ben)
> Because it says so.
Ada <-> Ben: a couple (romance, +1, 1)
> Because it says so.
Cleo <-> Ben: rivals (conflict, -0.5, 0.4)
> Because it says so.

## Storm @ Sea
Cleo
Cleo = Queen Cleo | Königin Cleo: The queen.
Queen Cleo <-> Ben: forgiven (ends)
> Because it says so.
`);
});

test('a story whose first language is German is written with German words', () => {
  const german = shipped.find(({ id }) => id === 'emilia-galotti')?.story ?? smallStory;
  const lines = writeText(german).split('\n');
  expect(lines.filter((line) => /^\p{L}+:$/u.test(line))).toEqual([
    'Orte:',
    'Gruppen:',
    'Personen:',
    'Beziehungen:',
    'Vorher:',
  ]);
  expect(lines).toEqual(expect.arrayContaining(['Emilia (stirbt)', 'Graf Appiani (abwesend, stirbt)']));
  expect(lines).toContain('Der Prinz -> Gräfin Orsina: ihrer überdrüssig | tired of her (Liebe, -0.1, 0.4)');
});
