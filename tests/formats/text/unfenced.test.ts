import { expect, test } from 'vitest';
import { readStory } from '../../../src/formats/formats.ts';
import { storyIn } from '../../../src/formats/text/text.ts';

const KEY = `The Lighthouse Key

## Low water
Ann
Ben
Ben -> Ann: in love (romance, +0.8)
`;
const FENCE = '```';
const opened = (answer: string) => readStory(new TextEncoder().encode(answer), 'Pasted text');

test.for([
  ['a fence', `${FENCE}\n${KEY}${FENCE}`],
  ['a fence with a name', `${FENCE}story\n${KEY}${FENCE}\n`],
  ['tildes', `~~~text\n${KEY}~~~\n`],
  ['a preface and words after it', `Here is your story:\n\n${FENCE}\n${KEY}${FENCE}\n\nShall I add *more*?`],
  ['a fence that is indented', `1. Here:\n\n   ${FENCE}\n${KEY.replace(/^(?=.)/gm, '   ')}   ${FENCE}\n`],
  ['a fence that stays open', `Gern!\n${FENCE}\n${KEY}`],
  [
    'a shorter example before it',
    `${FENCE}\n## A\nAnn\n= Short.\n${FENCE}\nNow all of it:\n${FENCE}\n${KEY}${FENCE}`,
  ],
  ['carriage returns', `Here:\r\n\r\n${FENCE}\r\n${KEY.replaceAll('\n', '\r\n')}${FENCE}\r\n`],
  ['a longer fence around one of three', `${FENCE}\`\n${KEY}${FENCE}\`\nDone.`],
])('the story is found in an answer with %s', ([, answer]) => {
  expect(storyIn(answer as string)).toBe(KEY.trimEnd() === storyIn(answer as string) ? KEY.trimEnd() : KEY);
  const { story, typed, remarks } = opened(answer as string);
  expect([story.title, story.characters.length, typed?.trimEnd()]).toEqual([
    { en: 'The Lighthouse Key' },
    2,
    KEY.trimEnd(),
  ]);
  expect(remarks.map(({ sentence }) => sentence.en)).toEqual([
    'Only the story itself was read; the text before and after it was left out.',
  ]);
});

test('a paragraph that announces the story is no part of it, and its faults keep their lines', () => {
  const { story, typed, remarks } = opened(`Here is the story you asked for:\n\n${KEY}When: soon\n`);
  expect([story.title.en, typed]).toEqual(['The Lighthouse Key', `${KEY}When: soon\n`]);
  expect(remarks.map(({ line }) => line)).toEqual([undefined, 7]);
});

test.for([
  ['a title that ends with a colon', `The Key:\n\nPeople:\nAnn\n\n## Low water\nAnn\n`],
  ['a title with a colon before an act', `The Key:\n\n# Act one\n## Low water\nAnn\n= Rain.\n`],
  ['a text with marks of its own', `${KEY}// ${FENCE}\n`],
  ['code that is no story', `${KEY}\n${FENCE}\nlet x = 1;\n${FENCE}\n`],
])('%s stays as it is', ([, text]) => {
  expect(storyIn(text as string)).toBe(text);
});
