import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn } from '../../src/formats/kit/jsonFault.ts';

test.for([
  ['{"a": x}', 6],
  ['{"a": 1,,}', 8],
  ["{'a': 1}", 1],
  ['[tru]', 1],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['[1,]', 3],
  ['{"a": "b\n"}', 6],
  ['[01]', 2],
  ['{} {}', 3],
  ['[1, 2', 5],
  ['', 0],
] as const)('%s stops being JSON at %i', ([text, offset]) => {
  expect(faultIn(text).at).toBe(offset);
});

test('valid JSON has no fault before its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(faultIn(text).at).toBe(text.length);
    }),
  );
});

test('an invalid character is found no later than where it stands', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, place) => {
      const at = place % (text.length + 1);
      const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`;
      expect(faultIn(broken).at).toBeLessThanOrEqual(at);
    }),
  );
});
