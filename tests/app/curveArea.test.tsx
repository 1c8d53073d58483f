import { expect, test } from 'vitest';
import CurveArea from '../../src/app/timeline/CurveArea.tsx';
import { CHARACTER_CURVES, CURVES, type CurveId, type Values } from '../../src/measures/curveIds.ts';
import { opened } from '../view/opened.ts';
import { testApp } from './testApp.tsx';

function pathOf(values: Values, scenes: number, curve: CurveId = 'change') {
  const { container } = testApp({ ...opened(), curve }).render(
    <svg>
      <title>The curve</title>
      <CurveArea values={values} scenes={scenes} />
    </svg>,
  );
  const d = container.querySelector('path')?.getAttribute('d') ?? '';
  return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}
const right = (points: number[][]) => points.reduce((most, [x = 0]) => Math.max(most, x), 0);

test('the curve ends at the last known scene; once all are known, its greatest value is at the top', () => {
  expect(right(pathOf([0, 2, 4], 5))).toBe(500);
  const points = pathOf([0, 2, 4], 3);
  expect(points).toContainEqual([1000, 4]);
  expect(points).toContainEqual([0, 100]);
});

test.for([...CURVES, ...CHARACTER_CURVES])(
  'while later scenes are hidden, each value of “%s” keeps its height, and greater ones are higher',
  (curve) => {
    const heights = (values: Values) =>
      values.map((_, scene) => pathOf(values, 9, curve).find(([x]) => x === scene * 125)?.[1] as number);
    const all = [0.2, 0.1, 0.9, 5, 0.4, 70];
    for (let seen = 2; seen <= all.length; seen++)
      expect(heights(all.slice(0, seen))).toEqual(heights(all).slice(0, seen));
    const highest = heights(all.toSorted((one, other) => one - other));
    expect(highest).toEqual(highest.toSorted((one, other) => other - one));
    expect(Math.min(...highest)).toBeGreaterThanOrEqual(4);
  },
);

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
