import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround } from '../../src/picture/box.ts';
import { pointAt } from '../../src/picture/curve.ts';
import { linesAt } from '../../src/picture/marks/relations/linesAt.ts';
import { signSpots } from '../../src/picture/marks/sign/signSpots.ts';
import { signOf, signOfTurn } from '../../src/picture/marks/sign/signs.ts';
import { obstaclesAt } from '../../src/picture/obstacles.ts';
import { planOf } from '../../src/picture/plan.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import type { RelationState } from '../../src/story/chronicle.ts';
import { turnsAt } from '../../src/story/state.ts';
import type { Kind } from '../../src/story/types.ts';
import { type SmallPicture, smallPictures } from './smallPictures.ts';

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
  [
    'is less hostile only since it fades',
    adaToBen('conflict', -0.9),
    { ...adaToBen('conflict', -0.3), strength: 0.2 },
    undefined,
  ],
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

const planned = ({ story, layout }: SmallPicture) =>
  planOf(story, layout, { supporting: true, tieWindow: undefined });

test('what changes always has its sign, and no quiet sign is on another line, a disc or another sign', () => {
  fc.assert(
    fc.property(smallPictures, (small) => {
      const plan = planned(small);
      const spots = signSpots(plan, 0);
      const { lines, discs } = obstaclesAt(plan, 0);
      for (const turn of turnsAt(small.story, 0)) {
        const sign = signOfTurn(turn);
        if (sign) expect(spots.get(turn.relation.id)?.sign).toBe(sign);
      }
      const at = (id: string) => pointAt(linesAt(plan, 0).get(id) as never, spots.get(id)?.at as number);
      for (const [id, { sign }] of spots) {
        if (sign !== 'strained') continue;
        const { x, y } = at(id);
        expect(lines.distance(boxAround({ x, y }, 0, 0), id, 20)).toBeGreaterThan(SETTINGS.signRadius + 1);
        for (const disc of discs)
          expect(Math.hypot(disc.x - x, disc.y - y)).toBeGreaterThan(disc.radius + SETTINGS.signRadius);
        for (const other of spots.keys())
          if (other !== id)
            expect(Math.hypot(at(other).x - x, at(other).y - y)).toBeGreaterThan(2 * SETTINGS.signRadius);
      }
    }),
  );
});

test('a sign stays within a third of the length from the middle of its line', () => {
  fc.assert(
    fc.property(smallPictures, (small) => {
      for (const { at } of signSpots(planned(small), 0).values())
        expect(Math.abs(at - 0.5)).toBeLessThanOrEqual(1 / 3 + 1e-9);
    }),
  );
});
