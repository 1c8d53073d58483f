import { expect, test } from 'vitest';
import { signOf, signOfTurn } from '../../src/picture/marks/sign/signs.ts';
import type { RelationState } from '../../src/story/chronicle.ts';
import type { Kind } from '../../src/story/types.ts';

const adaToBen = (kind: Kind | undefined, valence: number | undefined): RelationState => ({
  relation: { id: 'ada-to-ben', from: 'ada', to: 'ben', mutual: false },
  kind: kind as Kind,
  valence: valence as number,
  strength: 0.5,
  label: { en: 'words' },
  since: 0,
  changedAt: 0,
});
const fond = adaToBen('romance', 0.5);

test.for<[string, RelationState | undefined, RelationState | undefined, string | undefined]>([
  ['begins, however hostile', undefined, adaToBen('conflict', -0.9), 'began'],
  ['ends, however much that eases', adaToBen('conflict', -0.9), undefined, 'ended'],
  ['grows fonder', fond, adaToBen('romance', 0.8), 'warmer'],
  ['grows less fond', fond, adaToBen('romance', 0.3), 'cooler'],
  ['grows less hostile', adaToBen('conflict', -0.9), adaToBen('conflict', -0.5), 'warmer'],
  ['turns from love to hate', fond, adaToBen('romance', -0.5), 'turned'],
  ['becomes another kind', fond, adaToBen('friendship', 0.5), 'turned'],
  ['is only put in other words', fond, { ...fond, label: { en: 'other words' } }, undefined],
  ['is only stronger', fond, { ...fond, strength: 0.9 }, undefined],
  ['changes in a way that no one says', adaToBen('romance', undefined), fond, undefined],
  ['gets its first known kind', adaToBen(undefined, 0.5), fond, undefined],
])('what Ada feels %s', ([, before, after, sign]) => {
  expect(signOfTurn({ before, after })).toBe(sign);
});

test('what does not change has a sign only where it is strained', () => {
  const signs = [1, 0.2, 0, -0.19, -0.2, -1, undefined].map((valence) =>
    signOf(undefined, adaToBen('family', valence)),
  );
  expect(signs).toEqual([undefined, undefined, undefined, undefined, 'strained', 'strained', undefined]);
  expect(signOf(undefined, undefined)).toBeUndefined();
});
