import { mainThreadOf, outermost, type TraceEvent, threadOf, threadsNamed } from './traceEvents.ts';

/** How a thread's time is divided, in ms, and over how many frames. */
export type Shares = { readonly ms: Readonly<Record<string, number>>; readonly frames: number };

/** Categories by the names of trace events; any other event counts to the one around it. */
const MEANINGS: readonly (readonly [meaning: string, names: RegExp])[] = [
  ['garbage collection', /^(MinorGC|MajorGC|V8\.GC|BlinkGC|CppGC)/],
  ['style', /^(UpdateLayoutTree|ParseAuthorStyleSheet|ScheduleStyleRecalculation)$/],
  ['layout', /^Layout$/],
  ['painting', /^(PrePaint|Paint|Layerize|Commit|UpdateLayer|UpdateLayerTree|CompositeLayers|Decode Image)$/],
  ['hit testing', /^HitTest$/],
  ['scripting', /^(FunctionCall|FireAnimationFrame|TimerFire|RunMicrotasks|EvaluateScript|v8\.|V8\.)/],
  ['input', /^EventDispatch$/],
  ['frames and other tasks', /^ThreadControllerImpl::RunTask$/],
];

/** What the threads of the page's process do, by their names, and that of the browser which puts frames on the screen. */
const THREADS: readonly (readonly [meaning: string, name: RegExp])[] = [
  ['main thread', /^CrRendererMain/],
  ['workers', /^DedicatedWorker/],
  ['commit (compositor)', /^Compositor$/],
  ['raster and other helpers', /^(ThreadPool|CompositorTileWorker)/],
];
const DISPLAY = /^VizCompositor/;

/** Processor time in ms of the page's threads, each kind together, and of the display's. */
export function threadTimesIn(events: readonly TraceEvent[]): Readonly<Record<string, number>> {
  const process = mainThreadOf(events)?.split(' ')[0];
  const timeOf = (threads: ReadonlySet<string>) =>
    outermost(events, threads).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
  const times = THREADS.map(([meaning, name]): [string, number] => {
    const named = [...threadsNamed(events, name)];
    return [meaning, timeOf(new Set(named.filter((thread) => thread.startsWith(`${process} `))))];
  });
  return Object.fromEntries([...times, ['display', timeOf(threadsNamed(events, DISPLAY))]]);
}

/** Shares of the page's main thread: each moment counts to the innermost event that has a category. */
export function sharesIn(events: readonly TraceEvent[]): Shares {
  const main = mainThreadOf(events);
  const ours = events.filter((event) => threadOf(event) === main);
  const spans = ours
    .flatMap(({ ph, name, ts, dur = 0 }) => {
      const meaning = ph === 'X' ? MEANINGS.find(([, names]) => names.test(name))?.[0] : undefined;
      return meaning ? [{ meaning, ts, end: ts + dur }] : [];
    })
    .sort((a, b) => a.ts - b.ts || b.end - a.end);
  const ms: Record<string, number> = {};
  const add = (meaning: string, time: number) => {
    ms[meaning] = (ms[meaning] ?? 0) + time / 1000;
  };
  const open: typeof spans = [];
  for (const span of spans) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.ts) open.pop();
    const around = open.at(-1);
    const time = Math.min(span.end, around?.end ?? span.end) - span.ts;
    // Its time no longer counts to the event around it.
    if (around) add(around.meaning, -time);
    add(span.meaning, time);
    open.push(span);
  }
  const frames = new Set(
    ours.filter(({ name, ph }) => name === 'Layerize' && ph === 'X').map(({ ts }) => ts),
  );
  return { ms, frames: frames.size };
}
