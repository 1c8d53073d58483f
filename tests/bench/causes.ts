import { BEHIND, type Drawn, RATE } from './frames.ts';
import { drawnIn } from './mainThread.ts';
import { mainThreadOf, outermost, type TraceEvent, workersOf } from './traceEvents.ts';

/** Why a frame was dropped. “Waited” is for a processor, which other threads had for more than half of the time. */
export type Cause =
  | 'main thread: at work'
  | 'main thread: waited for a processor'
  | 'main thread: idle, was given no frame'
  | 'worker: painting'
  | 'worker: waited for a processor'
  | 'hand-over: worker idle, was given no frame'
  | 'display: painted, not composited in time';

/** A dropped frame: which one since the first, and why. */
export type DroppedFrame = { readonly frame: number; readonly cause: Cause };

const INTERVAL = 1000 / RATE;

/**
 * Tells of each frame that was dropped in so many seconds why: which of the page, its workers and the screen fell behind, and what its
 * thread did from the end of what it drew before. Up to two frames late is in time, as for `droppedIn`.
 */
export function droppedFramesIn(events: readonly TraceEvent[], seconds: number): readonly DroppedFrame[] {
  const drawn = drawnIn(events);
  const begin = drawn.page[0];
  if (begin === undefined) return [];
  const main = mainThreadOf(events);
  const busyMain = busyTimes(events, new Set(main === undefined ? [] : [main]));
  const busyWorkers = busyTimes(events, workersOf(events, main));
  const dropped: DroppedFrame[] = [];
  let most = BEHIND;
  for (let frame = 0; frame < seconds * RATE + BEHIND; frame++) {
    const end = begin + (frame + 1) * INTERVAL;
    const missing = missingAt(drawn, begin, frame);
    const worst = Math.max(missing.page, missing.workers, missing.screen);
    if (worst <= most) continue;
    most = worst;
    const span = { from: end - INTERVAL, to: end };
    const cause: Cause =
      missing.page === worst
        ? causeOf(busyMain(span), {
            working: 'main thread: at work',
            waiting: 'main thread: waited for a processor',
            idle: 'main thread: idle, was given no frame',
          })
        : missing.workers === worst
          ? causeOf(busyWorkers(span), {
              working: 'worker: painting',
              waiting: 'worker: waited for a processor',
              idle: 'hand-over: worker idle, was given no frame',
            })
          : 'display: painted, not composited in time';
    dropped.push({ frame, cause });
  }
  return dropped;
}

/** How many frames each part has not drawn that were due up to a frame. */
function missingAt({ page, workers, screen }: Drawn, begin: number, frame: number) {
  const end = begin + (frame + 1) * INTERVAL;
  const missing = (times: readonly number[]) =>
    frame + 1 - times.filter((time) => time >= begin && time < end).length;
  return {
    page: missing(page),
    workers: workers.length > 0 ? missing(workers) : 0,
    screen: missing(screen),
  };
}

/** Of a span in ms: for how much of it threads had tasks, and a processor. */
type Busy = { readonly tasks: number; readonly processor: number; readonly whole: number };
type Span = { readonly from: number; readonly to: number };

function busyTimes(events: readonly TraceEvent[], threads: ReadonlySet<string>): (span: Span) => Busy {
  const tasks = outermost(events, threads).map(({ ts, dur = 0, tdur = dur }) => ({
    from: ts / 1000,
    to: (ts + dur) / 1000,
    share: dur > 0 ? tdur / dur : 1,
  }));
  return ({ from, to }) => {
    let [busy, processor] = [0, 0];
    for (const task of tasks) {
      const time = Math.max(0, Math.min(to, task.to) - Math.max(from, task.from));
      busy += time;
      processor += time * task.share;
    }
    return { tasks: busy, processor, whole: to - from };
  };
}

function causeOf(
  { tasks, processor, whole }: Busy,
  causes: { readonly working: Cause; readonly waiting: Cause; readonly idle: Cause },
): Cause {
  if (tasks < whole / 2) return causes.idle;
  return processor < tasks / 2 ? causes.waiting : causes.working;
}
