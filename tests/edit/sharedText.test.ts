import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownCopy, type SharedText, sharedText, textFrom } from '../../src/edit/sharedText.ts';

const texts = fc
  .array(fc.constantFrom('Ann', 'Ben', '', '## One', '= “Who?”', '\ud800'))
  .map((lines) => lines.join('\n'));

test('a text is what it was, whatever the text before was', () => {
  fc.assert(
    fc.property(texts, texts, (before, text) => {
      expect(textFrom(sharedText(text, sharedText(before)))).toBe(text);
      expect(textFrom(sharedText(text))).toBe(text);
    }),
  );
});

test('the lines are those of the text, whatever was shared or put together before', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), fc.nat(), (versions, other) => {
      const shared: SharedText[] = [];
      for (const text of versions) shared.push(sharedText(text, shared[other % Math.max(1, shared.length)]));
      expect(shared).toEqual(versions.map((text) => text.split('\n')));
      expect(shared.map(textFrom)).toEqual(versions);
    }),
  );
});

test('words that are copied are the same, whatever is in them', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => ownCopy(words) === words));
});
