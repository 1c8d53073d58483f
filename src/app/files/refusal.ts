import { ImportError } from '../../story/importError.ts';

/** Why a file is not opened, with the lines around the fault where it has a place. */
export type Refusal = Pick<ImportError, 'sentence' | 'excerpt' | 'line'>;

/** The refusal that an error is, as data, so that it can leave a worker. @throws the error, if it is none */
export function refusalOf(error: unknown): { readonly refusal: Refusal } {
  if (!(error instanceof ImportError)) throw error;
  const { sentence, excerpt, line } = error;
  return { refusal: { sentence, excerpt, line } };
}
