import type { Layout } from '../../layout/types.ts';
import type { StageSize } from '../stageSize.ts';
import { NO_ANSWER, type SpareWorker, type Work } from '../workers/ask.ts';
import address from './layout.worker.ts?worker&url';
import { type FirstRequest, isLayout } from './layoutRequest.ts';

/** A layout that is being made, and the worker that can make the next ones. */
export type FirstLayout = {
  /** That of the first screen. The story decides how much of it is its room. */
  readonly stage: StageSize;
  readonly layout: Promise<Layout>;
  readonly spare: SpareWorker;
};

/** Where no worker runs, the app makes the layout. */
export const FIRST_LAYOUT: Work<FirstRequest, Layout> = {
  address,
  isAnswer: isLayout,
  onPage: () => Promise.reject(NO_ANSWER),
};
