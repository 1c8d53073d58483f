import { expect, test } from 'vitest';
import { patchText } from '../../../src/formats/text/patchText.ts';
import { problemSentence } from '../../../src/formats/text/problems.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import type { WholeStory } from '../../../src/story/types.ts';

const HARBOUR = `The key

## Low water
Ann
Ben
Ann -> Ben: curious (warm)

## Morning boat
Ann
Ben
`;

/** The steps under a heading of the story, and what is told of its lines. */
function stepsOf(lines: string, text = HARBOUR) {
  const { story, problems } = readText(`${text}${lines}\n`);
  return {
    steps: story?.scenes.map(({ guide = [] }) =>
      guide.map(({ words, about, against }) => [words.en, about.join(' '), against]),
    ),
    told: problems.map((problem) => `${problem.line}: ${problemSentence(problem).en}`),
  };
}

test('a line that begins with a star is a step of the guide in its scene', () => {
  expect(stepsOf('* The boat comes in.\n*Ben sees it.')).toEqual({
    steps: [
      [],
      [
        ['The boat comes in.', '', undefined],
        ['Ben sees it.', '', undefined],
      ],
    ],
    told: [],
  });
});

test.for([
  ['* Ann: She waits.', 'She waits.', 'ann', undefined],
  ['* ann, BEN: They wait.', 'They wait.', 'ann ben', undefined],
  ['* Ann, Ann: She waits.', 'She waits.', 'ann', undefined],
  ['* vs 1: It has turned.', 'It has turned.', '', 'low-water'],
  ['* Ann vs. low water: It has turned.', 'It has turned.', 'ann', 'low-water'],
  ['* Ann, Ben compared with 1: So: changed.', 'So: changed.', 'ann ben', 'low-water'],
  ['* vs {low-water}: It has turned.', 'It has turned.', '', 'low-water'],
  ['* Ben verglichen mit 1: Anders.', 'Anders.', 'ben', 'low-water'],
  ['* Note: this is the last boat.', 'Note: this is the last boat.', '', undefined],
  ['* Ann\\: waiting', 'Ann: waiting', '', undefined],
  ['* At 12:30 the boat leaves.', 'At 12:30 the boat leaves.', '', undefined],
] as const)('%s', ([line, words, about, against]) => {
  expect(stepsOf(line)).toEqual({ steps: [[], [[words, about, against]]], told: [] });
});

test('a step may name whom a later line brings in, and by a name that is revealed later', () => {
  const { steps, told } = stepsOf('* Cleo, Uncle Rob: Look at them.\nCleo\nBen = Uncle Rob');
  expect(steps?.[1]).toEqual([['Look at them.', 'cleo ben', undefined]]);
  expect(told).toEqual([]);
});

test.for([
  [
    '* Ann, Bne: They wait.',
    'No one is called Bne, so this step selects no one. Correct the name, or write \\: for the colon.',
  ],
  [
    '* vs 9: It has turned.',
    'There is no scene 9, so this step compares nothing. Write the number or title of a scene.',
  ],
  ['* Ann:', 'A step of the guide needs text. Add it, or begin the line with // for a note to yourself.'],
] as const)('of %s is told what to do', ([line, sentence]) => {
  expect(stepsOf(line).told).toEqual([`11: ${sentence}`]);
});

test('what was not understood of a step stays in its words, and no one new comes of it', () => {
  const { steps } = stepsOf('* Ann, Bne: They wait.\n* vs 9: It has turned.');
  expect(steps?.[1]).toEqual([
    ['Ann, Bne: They wait.', '', undefined],
    ['vs 9: It has turned.', '', undefined],
  ]);
  expect(readText(`${HARBOUR}* Ann, Bne: They wait.\n`).story?.characters.map(({ id }) => id)).toEqual([
    'ann',
    'ben',
  ]);
});

test('stars of other formats are no steps', () => {
  expect(stepsOf('* * *\n***\n**Bold words**\n*Stressed words*\n*').steps).toEqual([[], []]);
});

test('a step before the first scene, or under an act alone, is told', () => {
  const { problems } = readText(`The key\n* Too early.\n# One\n* Not here.\n\n${HARBOUR.slice(8)}`);
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [2, 'stray-scene-line'],
    [4, 'act-body'],
  ]);
});

test('the guide is written below its scene, in all languages', () => {
  const text = `The key | Der Schlüssel
Languages: en, de

People:
Ann
Ben

## Low water | Ebbe
Ann
Ben
* Ann, Ben: Look. | Seht her.

## Morning boat | Morgenboot
Ann
* vs {low-water}: It has turned. | Es hat sich gedreht.
* \\* is a star.
* Ann\\: a colon
`;
  const { story, problems } = readText(text);
  expect(problems).toEqual([]);
  expect(writeText(story as WholeStory)).toBe(text);
});

test('an edit of another scene leaves the words of the guide as they were typed', () => {
  const text = `${HARBOUR}// Is this too much?\n* ben,ann   vs low water:  Look.\n`;
  const { story } = readText(text);
  const edited = {
    ...story,
    scenes: story?.scenes.map((scene, index) => (index === 0 ? { ...scene, summary: { en: 'So.' } } : scene)),
  } as WholeStory;
  expect(patchText(text, edited).text).toBe(text.replace('Low water\n', 'Low water\n= So.\n'));
});

test('a step that an edit changes or removes is one line of the text', () => {
  const text = `${HARBOUR}* Ann: First.\n// A thought.\n* Second.\n* Third.\n`;
  const { story } = readText(text);
  const edited = {
    ...story,
    scenes: story?.scenes.map((scene) =>
      scene.guide ? { ...scene, guide: scene.guide.filter((_, number) => number !== 2) } : scene,
    ),
  } as WholeStory;
  expect(patchText(text, edited).text).toBe(text.replace('* Third.\n', ''));
});

test('a scene that is added before it moves no comparison, however it is typed', () => {
  const { story } = readText(`${HARBOUR}* vs 1: One.\n* vs low water: Two.\n`);
  const first = { id: 'first', title: { en: 'First' }, present: [], changes: [], leaves: [] };
  const edited = { ...story, scenes: [first, ...(story?.scenes ?? [])] } as WholeStory;
  const { text } = patchText(`${HARBOUR}* vs 1: One.\n* vs low water: Two.\n`, edited);
  expect(readText(text).story).toEqual({ ...edited, scenes: edited.scenes });
  expect(text.split('\n').filter((line) => line.startsWith('*'))).toEqual([
    '* vs {low-water}: One.',
    '* vs {low-water}: Two.',
  ]);
});
