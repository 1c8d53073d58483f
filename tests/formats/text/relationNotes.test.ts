import { expect, test } from 'vitest';
import { fountain } from '../../../src/formats/fountain.ts';
import type { Story } from '../../../src/story/types.ts';

const SCRIPT = `Title: The key

[[Ann <-> Ben: old friends (friendship, warm)]]

INT. LIGHTHOUSE - NIGHT

[[Ben -> Ann: in love (romance, +0.8)
> He holds the lamp. [page 2] ]]

ANN
You came. [[Or does she?]]

BEN
I did.

EXT. HARBOUR - DAY

BEN
Goodbye. [[ben -> ann (-0.2, strong)]]

[[Ben -> Cleo: curious (warm)]]
`;

const changesIn = ({ background, scenes }: Story) =>
  [background, ...scenes.map(({ changes }) => changes)].map((changes) =>
    changes.map((change) => JSON.parse(JSON.stringify(change))),
  );

test('a note in a screenplay says what its scene does to a relation, with its evidence', () => {
  const { story, remarks } = fountain.read(SCRIPT);
  expect(story.relations).toEqual([
    { id: 'ann-and-ben', from: 'ann', to: 'ben', mutual: true },
    { id: 'ben-towards-ann', from: 'ben', to: 'ann', mutual: false },
  ]);
  expect(changesIn(story)).toEqual([
    [
      {
        does: 'begin',
        relation: 'ann-and-ben',
        label: { en: 'old friends' },
        kind: 'friendship',
        valence: 0.5,
        evidence: { words: { en: '…' } },
      },
    ],
    [
      {
        does: 'begin',
        relation: 'ben-towards-ann',
        label: { en: 'in love' },
        kind: 'romance',
        valence: 0.8,
        evidence: { words: { en: 'He holds the lamp.' }, source: { en: 'page 2' } },
      },
    ],
    [
      {
        does: 'change',
        relation: 'ben-towards-ann',
        valence: -0.2,
        strength: 0.75,
        evidence: { words: { en: '…' } },
      },
    ],
  ]);
  expect(remarks).toEqual([
    {
      sentence: {
        en: 'No one in the script is called Cleo, so this note is not read. Correct the name.',
        de: 'Im Drehbuch heißt niemand Cleo; die Notiz wird nicht gelesen. Berichtigen Sie den Namen.',
      },
      line: 21,
    },
  ]);
});

test('without such a note, a screenplay is read as ever', () => {
  const without = SCRIPT.replace(/\[\[.*?\]\]+/gs, '');
  const { story } = fountain.read(without);
  expect([story.relations, changesIn(story)]).toEqual([[], [[], [], []]]);
});

test('a note in a comment, or one that never ends, says nothing', () => {
  const script =
    'INT. A\n\nANN\nHello.\n\n/* [[Ann -> Ben: in love]] */\n\nBEN\nHi. [[Ann -> Ben: in love\n\nmore]]\n';
  expect(fountain.read(script).story.relations).toEqual([]);
});
