import { MISSING } from '../../stage/loaded.ts';
import type { Notice } from '../../view/viewState.ts';
import { NotDrawn } from './notDrawn.ts';

/** What is said when a picture or the data could not be exported. */
export function notExported(error: unknown): Notice {
  if (error === MISSING) return { type: 'not-loaded' };
  return {
    type: 'not-exported',
    reason: error instanceof NotDrawn ? error.sentence : (error as Error).message,
  };
}
