import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listing } from '../../src/story/messages/listing.ts';

test('words are joined as by Intl.ListFormat', () => {
  const [english, german] = [listing('and', ','), listing('und')];
  const words = fc.array(fc.string({ minLength: 1 }), { maxLength: 6 });
  fc.assert(
    fc.property(words, (list) => {
      expect(english(list)).toBe(new Intl.ListFormat('en', { type: 'conjunction' }).format(list));
      expect(german(list)).toBe(new Intl.ListFormat('de', { type: 'conjunction' }).format(list));
    }),
  );
});
