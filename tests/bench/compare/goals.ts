import type { Row } from '../table.ts';
import type { Compared } from './compare.ts';

/** Milliseconds: two frames at 60 Hz, with some tolerance for the clock. */
const TWO_FRAMES = 35;

/** The goals at each size, as ratios within the same run. A page that did not finish misses them. */
export function goalRows(compared: readonly Compared[]): Row[] {
  return compared.flatMap(({ size, characters, throughline, floor, peers }) => {
    const large = characters >= 1000;
    const works = Object.values(peers).flatMap(({ workMedian }) => workMedian ?? []);
    const best = works.length > 0 ? Math.min(...works) : undefined;
    const { workMedian, dropped, jumpMs, unsettled, didNotFinish } = throughline;
    const jumpAtMost = large ? 100 : TWO_FRAMES;
    return [
      ...rowOf(`${size}: Throughline ${didNotFinish}`, didNotFinish ? 1 : undefined, 0),
      ...rowOf(`${size}: work per scrubbed frame`, workMedian, large ? 4 : undefined, 'ms'),
      ...rowOf(`${size}: that, in floors`, ratio(workMedian, floor.workMedian), large ? undefined : 1.5),
      ...rowOf(`${size}: that, in the best peer's`, ratio(workMedian, best), large ? 0.2 : undefined),
      ...rowOf(`${size}: frames dropped in 3 s of scrubbing`, dropped, large ? floor.dropped : 0),
      ...rowOf(`${size}: from a jump to its picture`, jumpMs, jumpAtMost, 'ms'),
      ...rowOf(`${size}: edge lengths from the settled layout`, unsettled, 0),
    ];
  });
}

const ratio = (one: number | undefined, other: number | undefined) => one && other && one / other;

function rowOf(what: string, measured: number | undefined, atMost?: number, unit?: string): Row[] {
  if (measured === undefined) return [];
  return [{ what, measured, ...(unit && { unit }), ...(atMost !== undefined && { goal: { atMost } }) }];
}
