import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withTyped } from '../../../src/app/author/withTyped.ts';
import { difference, differences } from '../../../src/edit/difference.ts';

/** Long texts of few letters, which are the same for longer than what is compared at once. */
const long = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'ab', '\n'), fc.integer({ min: 0, max: 5000 })), { maxLength: 4 })
  .map((parts) => parts.map(([letter, times]) => letter.repeat(times)).join(''));

test('the change makes one text into the other, and what is left out of it is as long as can be', () => {
  fc.assert(
    fc.property(long, long, fc.string(), fc.string(), (start, end, one, other) => {
      const [before, after] = [start + one + end, start + other + end];
      const { from, to, insert } = difference(before, after);
      expect(before.slice(0, from) + insert + before.slice(to) === after).toBe(true);
      expect(to === from || insert === '' || before[from] !== insert[0]).toBe(true);
      expect(to === from || insert === '' || before[to - 1] !== insert.at(-1)).toBe(true);
    }),
  );
});

const storyTexts = fc
  .array(fc.constantFrom('# Act', '## One', '## Two', 'Ann', 'Ben', '', '#'))
  .map((lines) => lines.join('\n'));

test('the changes between two texts make one into the other, and each changes something', () => {
  fc.assert(
    fc.property(storyTexts, storyTexts, (before, after) => {
      const changes = differences(before, after);
      const changed = changes.reduceRight(
        (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
        before,
      );
      expect(changed).toBe(after);
      for (const { from, to, insert } of changes) expect(before.slice(from, to)).not.toBe(insert);
    }),
  );
});

test('a name that is changed in two scenes leaves the scene between them alone', () => {
  expect(
    differences('## One\nAnn\n## Two\nBen\n## Three\nAnn', '## One\nEve\n## Two\nBen\n## Three\nEve'),
  ).toEqual([
    { from: 7, to: 10, insert: 'Eve' },
    { from: 31, to: 34, insert: 'Eve' },
  ]);
});

test('what is typed and what is edited elsewhere meanwhile are both in the text', () => {
  const before = 'Ann\nBen\nCleo\n';
  expect(withTyped(before, 'Ann\nBen\nCleo\nDora', 'Anna\nBen\nCleo\n')).toBe('Anna\nBen\nCleo\nDora');
  expect(withTyped(before, 'Anne\nBen\nCleo\n', 'Ann\nBen\nClea\n')).toBe('Anne\nBen\nClea\n');
  expect(withTyped(before, 'Ann\nBob\nCleo\n', 'Ann\nBill\nCleo\n')).toBe('Ann\nBillob\nCleo\n');
});

test('what is typed stays in its scene where someone is renamed before and after it meanwhile', () => {
  const scenes = (one: string, two: string, three: string) => `## 1\n${one}\n## 2\n${two}\n## 3\n${three}\n`;
  expect(
    withTyped(scenes('Ann', 'Ben', 'Ann'), scenes('Ann', 'Ben\nCleo', 'Ann'), scenes('Eve', 'Ben', 'Eve')),
  ).toBe(scenes('Eve', 'Ben\nCleo', 'Eve'));
});

test('where nothing is changed elsewhere, or nothing typed, the text is the other one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(withTyped(before, after, before)).toBe(after);
      expect(withTyped(before, before, after)).toBe(after);
    }),
  );
});
