import { type Box, overlap } from '../box.ts';
import { round } from '../curve.ts';
import { widthOf } from '../settings.ts';
import { type Font, widthIn } from '../text/fit.ts';
import type { HistoryLine, Period } from './historyLines.ts';

/** Where a chart of relations lies, in picture units. To its right is room for names. */
export type ChartArea = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The right end of the names. */
  readonly end: number;
};

/** The x at which a scene begins (0-based; -1 is before the story), and the y of a valence: warm above the middle. */
export type ChartScales = { readonly x: (scene: number) => number; readonly y: (valence: number) => number };

/** A stretch of a line at one height. */
export type Step = {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly width: number;
  /** Where the line comes from; undefined at its beginning. */
  readonly before: number | undefined;
};

/** A line of the chart, with its name at its end. */
export type ChartLine = {
  readonly line: HistoryLine;
  readonly steps: readonly Step[];
  readonly name: { readonly text: string; readonly x: number; readonly y: number };
  /** What the relation is called, where there is room for it. */
  readonly labels: readonly {
    readonly period: Period;
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
};

export const HISTORY_NAME: Font = { family: 'sans', size: 13, weight: 600 };
export const HISTORY_LABEL: Font = { family: 'serif', size: 13.5, weight: 600 };
const TEXT_HEIGHT = 15;

/** Lines at nearly the same height are set apart by this much, in picture units. */
const LANE = 8;

export function chartScales({ left, right, top, bottom }: ChartArea, scenes: number): ChartScales {
  return {
    x: (scene) => round(left + ((scene + 1) / (scenes + 1)) * (right - left)),
    y: (valence) => round(top + ((1 - valence) / 2) * (bottom - top)),
  };
}

/**
 * The lines of a chart: steps that lie on top of each other are set apart, every line has its name at its end, and periods
 * their labels where these cover no other text and no line. Names and labels of earlier lines choose first.
 */
export function chartLines(
  lines: readonly HistoryLine[],
  { x, y }: ChartScales,
  area: ChartArea,
  textOf: { readonly name: (line: HistoryLine) => string; readonly label?: (period: Period) => string },
): ChartLine[] {
  const placed: Step[] = [];
  const all = lines.map(({ periods }) => {
    const shift = shiftOf(periods, placed, { x, y });
    const steps = stepsOf(periods, { x, y }, shift);
    for (const step of steps) placed.push(step);
    return steps;
  });
  const taken: Box[] = placed.flatMap(boxesOf);
  const names = lines.map((line, index) => {
    const last = all[index]?.at(-1) as Step;
    return nameAt(textOf.name(line), last, area, taken);
  });
  return lines.map((line, index) => ({
    line,
    steps: all[index] as Step[],
    name: names[index] as ChartLine['name'],
    labels: (all[index] as Step[]).flatMap((step) => {
      const text = textOf.label?.(step.period);
      const spot = text ? labelSpot(text, step, area, taken) : undefined;
      return text && spot ? [{ period: step.period, text, ...spot }] : [];
    }),
  }));
}

function stepsOf(periods: readonly Period[], { x, y }: ChartScales, shift: number): Step[] {
  return periods.map((period, index) => {
    const { first, last, state } = period;
    const before = periods[index - 1];
    return {
      period,
      from: x(first),
      to: x(last + 1),
      y: round(y(state.valence) + shift),
      width: round(widthOf(state.strength)),
      before: before && before.last === first - 1 ? round(y(before.state.valence) + shift) : undefined,
    };
  });
}

/** The least shift at which no step of a line lies on one of an earlier line. */
function shiftOf(periods: readonly Period[], placed: readonly Step[], scales: ChartScales): number {
  for (let k = 0; ; k++) {
    const shift = Math.ceil(k / 2) * (k % 2 === 1 ? LANE : -LANE);
    const steps = stepsOf(periods, scales, shift);
    const clear = steps.every((one) =>
      placed.every(
        (other) => one.to <= other.from || one.from >= other.to || Math.abs(one.y - other.y) >= LANE - 1,
      ),
    );
    if (clear || k > 2 * placed.length) return shift;
  }
}

/** What a step covers: the line itself and the upright one that leads to it. */
function boxesOf({ from, to, y, width, before }: Step): Box[] {
  const half = width / 2 + 1;
  const level = { left: from, right: to, top: y - half, bottom: y + half };
  if (before === undefined) return [level];
  return [level, { left: from - 2, right: from + 2, top: Math.min(y, before), bottom: Math.max(y, before) }];
}

/** A name stands right of the end of its line, and is moved up or down until it covers nothing. */
function nameAt(text: string, { to, y }: Step, area: ChartArea, taken: Box[]): ChartLine['name'] {
  const width = widthIn(HISTORY_NAME, text);
  const x = Math.min(to + 7, area.end - width);
  const spot = firstFree({ x, width, area }, offsets(y), taken) ?? y;
  taken.push(textBox(x, spot, width));
  return { text, x: round(x), y: round(spot) };
}

function labelSpot(
  text: string,
  { from, y, width: line }: Step,
  area: ChartArea,
  taken: Box[],
): { x: number; y: number } | undefined {
  const width = widthIn(HISTORY_LABEL, text);
  const x = from + 7;
  const out = line / 2 + TEXT_HEIGHT / 2 + 2;
  const spot = firstFree({ x, width, area }, [y - out, y + out], taken);
  if (spot === undefined || x + width > area.end) return undefined;
  taken.push(textBox(x, spot, width));
  return { x: round(x), y: round(spot) };
}

function firstFree(
  { x, width, area }: { readonly x: number; readonly width: number; readonly area: ChartArea },
  ys: readonly number[],
  taken: readonly Box[],
): number | undefined {
  return ys.find((y) => {
    const box = textBox(x, y, width);
    const inside = box.top >= area.top - TEXT_HEIGHT && box.bottom <= area.bottom + TEXT_HEIGHT;
    return inside && !taken.some((other) => overlap(box, other));
  });
}

function textBox(x: number, y: number, width: number): Box {
  return { left: x - 2, right: x + width + 2, top: y - TEXT_HEIGHT / 2, bottom: y + TEXT_HEIGHT / 2 };
}

function offsets(y: number): number[] {
  return Array.from(
    { length: 13 },
    (_, k) => y + Math.ceil(k / 2) * (k % 2 === 1 ? TEXT_HEIGHT / 2 : -TEXT_HEIGHT / 2),
  );
}
