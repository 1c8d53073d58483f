import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownCopy, sharedText, textFrom } from '../../src/edit/sharedText.ts';

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

test('words that are copied are the same, whatever is in them', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => ownCopy(words) === words));
});
