import { middle } from '../table.ts';

/** What was measured of one page; times in ms. What it never came to is missing, and `didNotFinish` says why. */
export type Figures = {
  /** Main-thread work per frame while scrubbing: for how long the thread had a processor. */
  readonly workMedian?: number;
  readonly workP95?: number;
  /** The same with what it waited for, which grows with whatever else the machine does. */
  readonly elapsedMedian?: number;
  /** The work of the page's workers in the same frames. */
  readonly workersMedian?: number;
  /** Frames dropped in 3 s. */
  readonly dropped?: number;
  /** From a jump, with reduced motion, to the first painted frame of the scene. */
  readonly jumpMs?: number;
  /** From the story's text to a picture of it. */
  readonly firstPictureMs?: number;
  /** The same, of its whole cast, where a page first shows the most prominent only. */
  readonly wholePictureMs?: number;
  /** From the story's text until the layout of the first scene rests; missing where it does not in time. */
  readonly layoutMs?: number;
  /** Of the page's main thread, after all this. */
  readonly heapMB?: number;
  /** How far people are, as the hand stops, from where they come to rest, in edge lengths. */
  readonly unsettled?: number;
  readonly didNotFinish?: string;
};

/** Figure by figure the middle of the runs that have it. */
export function middleOf(runs: readonly Figures[]): Figures {
  const whyNot = runs.find(({ didNotFinish }) => didNotFinish)?.didNotFinish;
  const keys = new Set(runs.flatMap((run) => Object.keys(run) as (keyof Figures)[]));
  keys.delete('didNotFinish');
  const figures = [...keys].map((key) => [
    key,
    middle(runs.flatMap((run) => (run[key] === undefined ? [] : [Number(run[key])]))),
  ]);
  return { ...Object.fromEntries(figures), ...(whyNot && { didNotFinish: whyNot }) };
}
