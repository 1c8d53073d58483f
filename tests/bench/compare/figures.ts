import { median } from '../table.ts';

/** The figures of one page; times in ms. A figure that was not reached is missing, and `didNotFinish` says why. */
export type Figures = {
  /** Main-thread work per frame while scrubbing: processor time of the thread. */
  readonly workMedian?: number;
  readonly workP95?: number;
  /** The same as elapsed time, which grows with whatever else the machine does. */
  readonly elapsedMedian?: number;
  /** The work of the page's workers in the same frames. */
  readonly workersMedian?: number;
  /** Frames dropped while scrubbing. */
  readonly dropped?: number;
  /** From a jump, with reduced motion, to the first painted frame of the scene. */
  readonly jumpMs?: number;
  /** The same to the whole picture, where some lines come later. */
  readonly wholeJumpMs?: number;
  /** From the story's text to a picture of it. */
  readonly firstPictureMs?: number;
  /** The same for the whole cast, where a page first shows the most prominent characters only. */
  readonly wholePictureMs?: number;
  /** From the story's text until the layout of the first scene comes to rest; missing where it takes too long. */
  readonly layoutMs?: number;
  /** Of the page's main thread, at the end. */
  readonly heapMB?: number;
  /** How far characters are, when the input stops, from where they come to rest, in edge lengths. */
  readonly unsettled?: number;
  readonly didNotFinish?: string;
};

/** For each figure, the median of the runs that have it. */
export function medianOf(runs: readonly Figures[]): Figures {
  const whyNot = runs.find(({ didNotFinish }) => didNotFinish)?.didNotFinish;
  const keys = new Set(runs.flatMap((run) => Object.keys(run) as (keyof Figures)[]));
  keys.delete('didNotFinish');
  const figures = [...keys].map((key) => [
    key,
    median(runs.flatMap((run) => (run[key] === undefined ? [] : [Number(run[key])]))),
  ]);
  return { ...Object.fromEntries(figures), ...(whyNot && { didNotFinish: whyNot }) };
}
