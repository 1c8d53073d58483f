import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smooth, type Trajectory, trajectoryFor } from '../../src/layout/trajectory.ts';

type Target = { readonly weight: number; readonly x: number; readonly y: number };

const target: fc.Arbitrary<Target> = fc.record({
  weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
  x: fc.double({ min: -9, max: 9, noNaN: true }),
  y: fc.double({ min: -9, max: 9, noNaN: true }),
});
const targets = fc.array(target, { minLength: 1, maxLength: 12 });

/** A character who takes part in every scene and starts at its targets. */
function along(wanted: readonly Target[]): Trajectory {
  const trajectory = trajectoryFor(wanted.length);
  trajectory.length = wanted.length;
  for (const [k, { weight, x, y }] of wanted.entries()) {
    trajectory.scenes[k] = k;
    trajectory.present[k] = 1;
    trajectory.xs[k] = x;
    trajectory.ys[k] = y;
    trajectory.weights[k] = weight;
    trajectory.targetXs[k] = weight * x;
    trajectory.targetYs[k] = weight * y;
  }
  return trajectory;
}

test('without continuity every instance reaches its target', () => {
  fc.assert(
    fc.property(targets, (wanted) => {
      const trajectory = along(wanted);
      smooth(trajectory, { continuity: 0, edge: 1, leastStep: 0.1 });
      for (const [k, { x, y }] of wanted.entries()) {
        expect(trajectory.xs[k]).toBeCloseTo(x, 9);
        expect(trajectory.ys[k]).toBeCloseTo(y, 9);
      }
    }),
    { seed: 8 },
  );
});

test('with overwhelming continuity the character stands at the weighted mean of its targets', () => {
  fc.assert(
    fc.property(targets, (wanted) => {
      const trajectory = along(wanted);
      smooth(trajectory, { continuity: 1e7, edge: 1, leastStep: 0.1 });
      const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
      const mean = wanted.reduce((sum, { weight, x }) => sum + weight * x, 0) / total;
      for (const x of trajectory.xs) expect(x).toBeCloseTo(mean, 3);
    }),
    { seed: 9 },
  );
});

test('a character who is absent in two scenes moves less between them', () => {
  const steps = [1, 0].map((present) => {
    const trajectory = along([
      { weight: 1, x: 0, y: 0 },
      { weight: 1, x: 6, y: 0 },
    ]);
    trajectory.present.fill(present);
    smooth(trajectory, { continuity: 1, edge: 1, leastStep: 0.1 });
    return Math.abs((trajectory.xs[1] as number) - (trajectory.xs[0] as number));
  });
  expect(steps[1]).toBeLessThan(steps[0] as number);
});
