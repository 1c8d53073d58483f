import { expect, test } from 'vitest';
import { readText } from '../../../src/formats/text/readText.ts';
import { storyIn } from '../../../src/formats/text/text.ts';
import { observationsOf } from '../../../src/measures/checks/checks.ts';
import { LANGUAGES } from '../../../src/story/messages/languages.ts';
import type { Story } from '../../../src/story/types.ts';
import { INSTRUCTION_WORDS } from '../../../src/view/words/instructions.ts';

const EXAMPLE = {
  en: /Example:\n\n([\s\S]+)\nThe story:\n$/,
  de: /Beispiel:\n\n([\s\S]+)\nDie Geschichte:\n$/,
};

test.for(LANGUAGES)('the example of the instructions (%s) is a story without a fault', (language) => {
  const { instructions } = INSTRUCTION_WORDS[language];
  const example = EXAMPLE[language].exec(instructions)?.[1] as string;
  const { story, problems } = readText(example);
  expect(problems).toEqual([]);
  expect([story?.languages, story?.characters.length, story?.scenes.length]).toEqual([[language], 4, 3]);
  expect(observationsOf(story as Story)).toEqual([]);
  expect(story?.scenes.flatMap(({ changes }) => changes.map(({ does }) => does))).toEqual([
    'begin',
    'begin',
    'end',
  ]);
  expect(storyIn(`Gern.\n\n\`\`\`text\n${example}\`\`\`\n`)).toBe(example.replace(/\n$/, ''));
});

test.for(LANGUAGES)(
  'each relation line that the rules of the instructions (%s) show is understood',
  (language) => {
    const rules = INSTRUCTION_WORDS[language].instructions.split(/Example:|Beispiel:/)[0] as string;
    const kinds = /(?:kind|Art): (.+)/.exec(rules)?.[1]?.split(/, | or | oder /) ?? [];
    expect(kinds).toHaveLength(7);
    const heads =
      /(?:In brackets where needed|Wo nötig in Klammern): (.+)\./.exec(rules)?.[1]?.split(', ') ?? [];
    const text = [
      'Key',
      'People:',
      'Ann',
      'Ben',
      '',
      ...kinds.flatMap((kind, index) => [`## ${index}`, 'Ann', 'Ben', `Ann -> Ben: so (${kind}, +0.5, 0.5)`]),
      ...heads.flatMap((head, index) => [
        `## ${index} again`,
        `Ben ${head.startsWith('(di') || head.startsWith('(sti') ? '(silent)' : head}`,
      ]),
    ].join('\n');
    expect(readText(text).problems).toEqual([]);
  },
);
