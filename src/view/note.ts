import type { Notice, Step } from './viewState.ts';

/** Shows what is only information, unless there is a notice that asks something or says what went wrong. */
export function note(made: Notice): Step {
  return ({ notice }) => (!notice || PASSING.has(notice.type) ? { notice: made } : {});
}

const PASSING: ReadonlySet<Notice['type']> = new Set([
  'pinned',
  'edited',
  'saved',
  'copied',
  'worker-failed',
  'ended',
  'order',
]);
