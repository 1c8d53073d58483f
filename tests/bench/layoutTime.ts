import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import type { Story } from '../../src/story/types.ts';
import type { Row } from './table.ts';

const RUNS = 15;

/** The first layout after the start, which is the one that a reader waits for, and the median of several in a warm process. */
export function layoutTime(story: Story): Row[] {
  const footprints = footprintsOf(story, EXPORT_ROOM);
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    layOut(story, footprints, { room: EXPORT_ROOM });
    return performance.now() - begun;
  });
  const median = [...times].sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return [
    {
      what: 'layout of the default story, first run',
      measured: times[0] ?? 0,
      unit: 'ms',
      goal: { atMost: 50 },
    },
    {
      what: `layout of the default story, median of ${RUNS}`,
      measured: median,
      unit: 'ms',
      goal: { atMost: 50 },
    },
  ];
}
