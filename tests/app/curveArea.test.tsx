import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import CurveArea from '../../src/app/timeline/CurveArea.tsx';
import type { Values } from '../../src/measures/curveIds.ts';

function pathOf(values: Values, scenes: number) {
  const { container } = render(
    <svg>
      <title>The curve</title>
      <CurveArea values={values} scenes={scenes} />
    </svg>,
  );
  const d = container.querySelector('path')?.getAttribute('d') ?? '';
  return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}
const right = (points: number[][]) => points.reduce((most, [x = 0]) => Math.max(most, x), 0);

test('the curve ends at the last known scene, and its greatest value is at the top', () => {
  const points = pathOf([0, 2, 4], 5);
  expect(right(points)).toBe(500);
  expect(points).toContainEqual([500, 4]);
  expect(points).toContainEqual([0, 100]);
});

test('the height of the curve does not depend on how many scenes follow', () => {
  const heights = (scenes: number) => pathOf([0, 2, 4], scenes).map(([, y]) => y);
  expect(heights(9)).toEqual(heights(3));
});

test('negative values are below zero, and scenes without a value leave a gap', () => {
  expect(pathOf([-1, undefined, 1], 3).map(([x]) => x)).not.toContain(500);
  expect(pathOf([-1, -1, 1], 3)).toContainEqual([0, 100]);
});

test('a curve of very many scenes can be drawn', () => {
  expect(
    right(
      pathOf(
        Array.from({ length: 150_000 }, (_, scene) => scene % 7),
        150_000,
      ),
    ),
  ).toBe(1000);
});
