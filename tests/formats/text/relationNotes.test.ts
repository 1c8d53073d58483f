import { expect, test } from 'vitest';
import { fountain } from '../../../src/formats/fountain.ts';
import type { Story } from '../../../src/story/types.ts';

const NOT_READ =
  'This note seems to be about a relationship, but is not read. Write it as [[Ben -> Ann: in love (romance, +0.8)]].';

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
        de: 'Im Drehbuch heißt niemand Cleo; die Notiz wird nicht gelesen. Korrigieren Sie den Namen.',
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

/** What the notes of a script say, scene by scene, with the background first, and what is told of them. */
function said(script: string) {
  const { story, remarks } = fountain.read(script);
  const changes = [story.background, ...story.scenes.map((scene) => scene.changes)];
  return {
    changes: changes.map((all) =>
      all.map((change) =>
        [
          change.does,
          change.relation,
          change.label?.en,
          'kind' in change ? change.kind : undefined,
          'valence' in change ? change.valence : undefined,
          change.evidence.words.en,
        ]
          .filter((part) => part !== undefined && part !== '…')
          .join(' '),
      ),
    ),
    leaves: story.scenes.map(({ leaves }) => leaves.map(({ character, how }) => `${character} ${how}`)),
    told: remarks.map(({ line, sentence }) => `${line}: ${sentence.en}`),
  };
}

const play = (notes: string) =>
  `INT. LIGHTHOUSE - NIGHT\n\nANN\nYou came.\n\nBEN STONE\nI did.\n\nEXT. HARBOUR - DAY\n\n${notes}\n\nANN\nGoodbye.\n`;

test('a note of several lines may break within a parenthesis and within its evidence', () => {
  const notes = `[[
A thought: too early?
Ben Stone -> Ann: in love
(romance,
+0.8)
> He holds the lamp
and does not say why. [page 2]]]`;
  expect(said(play(notes))).toEqual({
    changes: [
      [],
      [],
      ['begin ben-stone-towards-ann in love romance 0.8 He holds the lamp and does not say why.'],
    ],
    leaves: [[], []],
    told: [],
  });
});

test('evidence may stand in a note of its own right below', () => {
  const notes =
    '[[Ann -> Ben Stone: curious (warm)]]\n[[> She looks up.]]\n\nShe looks.\n\n[[> Ask Mia about this.]]';
  expect(said(play(notes)).changes[2]).toEqual(['begin ann-towards-ben-stone curious 0.5 She looks up.']);
});

test('in notes, relations begin, change, end and become others, and people die', () => {
  const script = `INT. A - DAY

[[Ann -> Ben: in love (romance, warm)]]
[[Ann -- Cleo: friends (friendship)]]

ANN
One.

BEN
Two.

CLEO
Three.

INT. B - DAY

[[Ann -> Ben (becomes Ann <-> Ben)
Ann <-> Ben: a couple (romance)
Ann <-> Cleo: strained (cold)]]

ANN
Four.

INT. C - DAY

[[Ann <-> Cleo: over (ends)]] [[ben (dies)]]

CLEO
Five.

INT. D - DAY

[[Ann <-> Ben: mourns him]]
[[Ben (stirbt)]]

ANN
Six.
`;
  expect(said(script)).toEqual({
    changes: [
      [],
      ['begin ann-towards-ben in love romance 0.5', 'begin ann-and-cleo friends friendship'],
      ['end ann-towards-ben', 'begin ann-and-ben a couple romance', 'change ann-and-cleo strained -0.5'],
      ['end ann-and-cleo over'],
      ['change ann-and-ben mourns him'],
    ],
    leaves: [[], [], ['ben dies'], []],
    told: ['34: BEN has already died and can neither die again nor leave. Remove one of the two.'],
  });
});

test('a note on the line of a heading is of that scene', () => {
  const script = 'INT. A - DAY\n\nANN\nOne.\n\nINT. B - DAY [[Ann -> Ben: in love (romance)]]\n\nBEN\nTwo.\n';
  expect(said(script).changes).toEqual([[], [], ['begin ann-towards-ben in love romance']]);
});

test.for([
  'Move this -> act two',
  'Ann waits here.',
  'Cut to: the boat (see page 12)',
  'a > b',
  '* Ann: a bullet',
  'Ann',
  'TODO: who finds it?',
  '= the second act',
  'Ann dies in the sequel',
  '12:30 => too early?',
])('“%s” is a note like any other', (note) => {
  expect(said(play(`[[${note}]]`))).toEqual({ changes: [[], [], []], leaves: [[], []], told: [] });
});

test.for([
  [
    'Ben -> Ann: in love',
    'No one in the script is called Ben, so this note is not read. Did you mean BEN STONE?',
  ],
  [
    'Cleo <-> Ann: in love (romance)',
    'No one in the script is called Cleo, so this note is not read. Correct the name.',
  ],
  ['Dan (dies)', 'No one in the script is called Dan, so this note is not read. Correct the name.'],
  ['Ann -> : in love', NOT_READ],
  ['Ann => Ben Stone: in love', NOT_READ],
  ['Ann –> Ben Stone: in love', NOT_READ],
  [
    'Ben Stone dies.',
    'This note seems to say what becomes of someone, but is not read. Write it as [[Ben (dies)]] or [[Ben (leaves for good)]].',
  ],
  ['Ann loves Ben Stone (romance, +0.8)', NOT_READ],
] as const)('of “%s” is told what to do, with its line', ([note, sentence]) => {
  expect(said(play(`[[${note}]]`)).told).toEqual([`11: ${sentence}`]);
});

test('a note may be a list, and each line that cannot be read is told with its own number', () => {
  const notes = `[[
- Ben Stone -> Ann: in love (romance)
* Ann -> Ben Stone: curious (warm)
3. Cleo -> Ann: jealous
• Cleo -> Ben Stone: in love]]`;
  expect(said(play(notes))).toEqual({
    changes: [
      [],
      [],
      ['begin ben-stone-towards-ann in love romance', 'begin ann-towards-ben-stone curious 0.5'],
    ],
    leaves: [[], []],
    told: [
      '15: No one in the script is called Cleo, so this note is not read. Correct the name.',
      '16: No one in the script is called Cleo, so this note is not read. Correct the name.',
    ].map((sentence, index) => sentence.replace(/^\d+/, `${14 + index}`)),
  });
});

test('words below a death support no relation, and are told', () => {
  const { changes, told } = said(
    play('[[Ann -> Ben Stone: curious (warm)]]\n[[Ben Stone (dies)\n> He falls.]]'),
  );
  expect(changes[2]).toEqual(['begin ann-towards-ben-stone curious 0.5']);
  expect(told).toEqual([
    '13: Text after > supports the relationship above it, but there is none. Move it below one.',
  ]);
});

test('a note that never ends is told, if it would say something', () => {
  expect(said(play('[[Ann -> Ben Stone: curious\n\nmore]]')).told).toContain(
    '11: This note does not end before the next empty line, so it is read as text. Close it with ]].',
  );
  expect(said(play('[[Too early?\n\nmore]]')).told.join()).not.toContain('This note');
});
