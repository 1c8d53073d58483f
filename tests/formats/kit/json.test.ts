import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../src/formats/kit/json.ts';

test('brackets, quotes and backslashes in a text count for nothing', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('[', '{', '"', '\\', ']', 'a'), maxLength: 200 }));
  fc.assert(
    fc.property(texts, (words) => {
      expect(parseJson(JSON.stringify(words))).toEqual(words);
    }),
  );
});

test('lists within each other are read up to 64, whatever text is beside them', () => {
  const nested = (depth: number, text: string) =>
    `${`[${JSON.stringify(text)},`.repeat(depth - 1)}[${']'.repeat(depth)}`;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('[', ']', '"', '\\') }), (text) => {
      expect(() => parseJson(nested(64, text))).not.toThrow();
      expect(() => parseJson(nested(65, text))).toThrow(expect.objectContaining({ code: 'too-deep' }));
    }),
  );
});
