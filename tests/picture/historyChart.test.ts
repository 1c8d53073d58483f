import { expect, test } from 'vitest';
import {
  type ChartArea,
  chartLines,
  chartScales,
  HISTORY_NAME,
} from '../../src/picture/posters/historyChart.ts';
import { historyLinesOf } from '../../src/picture/posters/historyLines.ts';
import { widthIn } from '../../src/picture/text/fit.ts';
import { finale } from './finale.ts';

const area: ChartArea = { left: 0, right: 400, top: 20, bottom: 220, end: 520 };
const scales = chartScales(area, finale.scenes.length);

function chartOf(a: string, b: string) {
  return chartLines(historyLinesOf(finale, a, b), scales, area, {
    name: ({ relation }) => `${relation.from} to ${relation.to}`,
    label: ({ state }) => state.label.en ?? '',
  });
}

test('warm is above the axis and strained below it', () => {
  const [carrie] = chartOf('carrie', 'big');
  const heights = carrie?.steps.map(({ period, y }) => [period.state.valence, Math.sign(scales.y(0) - y)]);
  expect(heights?.length).toBeGreaterThan(2);
  for (const [valence, side] of heights ?? []) expect(side).toBe(Math.sign(valence as number));
});

test('the two directions of a pair never lie on each other, and no name covers another', () => {
  for (const a of finale.characters)
    for (const b of finale.characters) {
      if (a.id >= b.id) continue;
      const chart = chartOf(a.id, b.id);
      for (const [index, one] of chart.entries())
        for (const other of chart.slice(index + 1)) {
          for (const step of one.steps)
            for (const { from, to, y } of other.steps)
              if (from < step.to && to > step.from) expect(Math.abs(y - step.y)).toBeGreaterThanOrEqual(7);
          const apart = Math.abs(one.name.y - other.name.y) >= 15;
          const [left, right] = one.name.x < other.name.x ? [one.name, other.name] : [other.name, one.name];
          expect(apart || left.x + widthIn(HISTORY_NAME, left.text) <= right.x).toBe(true);
        }
    }
});
