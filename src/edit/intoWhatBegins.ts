import { each } from '../story/sharing.ts';
import type { Change } from '../story/types.ts';

/** A relation turns only into one that begins in the same scene. */
export function intoWhatBegins(changes: readonly Change[]): readonly Change[] {
  const beginning = new Set(changes.flatMap(({ does, relation }) => (does === 'begin' ? [relation] : [])));
  return each(changes, (change) =>
    change.does === 'end' && change.into !== undefined && !beginning.has(change.into)
      ? { ...change, into: undefined }
      : change,
  );
}
