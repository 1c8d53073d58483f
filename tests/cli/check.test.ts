import { expect, test } from 'vitest';
import { wordingIn } from '../../src/story/messages/wordingIn.ts';
import { fileWith, run } from './run.ts';

const KEY = `The Key

## Low water @ the harbour
Ann
Ben
Ann -> Ben: in love (romance, +0.8, 0.5)

## High water
Ann
Benn
Ann -> Ben: hates him (-0.6)
When: soon
`;

const checked = (file: string, ...more: readonly string[]) => {
  const { code, stdout, stderr } = run('check', file, '--json', ...more);
  return { code, stderr, ...JSON.parse(stdout) };
};

test('check prints each fault of a text with its line, and what there is to look at', () => {
  const file = fileWith('key.story', KEY);
  expect(run('check', file)).toEqual({
    code: 1,
    stderr: '',
    stdout: [
      `${file}:10:1: Benn appears only here. Did you mean Ben? [new-person]`,
      `${file}:12:1: Give the time as one number or two, as in When: 6 to 8. The second must not be smaller. [when]`,
      `${file}:8: ${wordingIn('en').pair('Ann', 'Ben', false)}: warmth changes from +0.8 to −0.6 in scene 2, but the two have shared no scene since scene 1. [leap]`,
      '',
    ].join('\n'),
  });
});

test('with --json it prints the same as data, in the language of --lang', () => {
  const file = fileWith('key.story', KEY);
  expect(checked(file, '--lang', 'de')).toEqual({
    code: 1,
    stderr: '',
    file,
    faults: [
      { line: 10, column: 1, code: 'new-person', sentence: 'Benn kommt nur hier vor. Meinten Sie Ben?' },
      {
        line: 12,
        column: 1,
        code: 'when',
        sentence:
          'Geben Sie die Zeit mit einer oder zwei Zahlen an, etwa Wann: 6 bis 8. Die zweite darf nicht kleiner sein.',
      },
    ],
    checks: [
      {
        check: 'leap',
        scene: 2,
        line: 8,
        characters: ['ann', 'ben'],
        sentence: `${wordingIn('de').pair('Ann', 'Ben', false)}: Die Wärme ändert sich in Szene 2 von +0,8 auf −0,6, aber die beiden hatten seit Szene 1 keine gemeinsame Szene.`,
      },
    ],
  });
});

test('observations, and what was only taken in some way, fail no run', () => {
  const text = KEY.replace('Benn\n', '').replace('When: soon\n', 'Ben -> Ann: best friends\n');
  const { code, faults, checks } = checked(fileWith('clean.story', text));
  expect([code, faults.map((one: { code: string }) => one.code), checks.length]).toEqual([
    0,
    ['kind-taken'],
    1,
  ]);
  const meant = text.replace('## High water\n', '## High water\n// ok: leap Ann, Ben: a letter\n');
  expect(checked(fileWith('meant.story', meant))).toMatchObject({ code: 0, checks: [] });
});

test('a text without a story, and a file of no known format, have a fault', () => {
  expect(checked(fileWith('empty.story', ''))).toMatchObject({
    code: 1,
    faults: [{ line: 1, code: 'no-scenes' }],
    checks: [],
  });
  expect(checked(fileWith('note.txt', 'Milk, bread.'))).toMatchObject({
    code: 1,
    faults: [{ line: 1, column: 1, code: 'unknown-format' }],
  });
  expect(checked(fileWith('broken.json', '{\n "format": "throughline",,\n}'))).toMatchObject({
    code: 1,
    faults: [{ line: 2, code: 'not-json' }],
  });
});

test('other formats and the stories that ship are checked as well', () => {
  expect(checked('romeo-and-juliet')).toMatchObject({ code: 0, faults: [] });
  const play = fileWith('play.txt', '# One\n## A\nAnn\nBen\n## B\n');
  expect(checked(play)).toMatchObject({ code: 0, faults: [{ code: 'remark' }], checks: [] });
});

test('of several files each is checked, and one that is not there is told', () => {
  const file = fileWith('key.story', KEY);
  const { code, stdout, stderr } = run('check', 'nowhere.story', file, '--json');
  expect([
    code,
    stdout.split('\n').length,
    stderr.startsWith('throughline: there is no file or sample story “nowhere.story”'),
  ]).toEqual([1, 2, true]);
  expect(run('check').code).toBe(2);
  expect(run('check', file, '--encoding', 'latin-99').code).toBe(2);
});

test('a pasted answer is checked without its fences', () => {
  expect(checked(fileWith('answer.txt', `Here it is:\n\n\`\`\`\n${KEY}\`\`\`\n`)).faults).toHaveLength(2);
});

test('a fault is where the words are that it is about', () => {
  const text = 'Key\n\n## Low water\n  With: Ann, Ben, Benn\nAnn -> Ben: so (romanc, +0.8)\n  When: soon\n';
  const { faults } = checked(fileWith('columns.story', text));
  expect(faults.map(({ line, column, code }: Record<string, unknown>) => [line, column, code])).toEqual([
    [4, 19, 'new-person'],
    [5, 16, 'parts'],
    [6, 3, 'when'],
  ]);
});
