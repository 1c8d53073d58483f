import { doubtfulEncoding, type EncodingUsed } from '../../formats/decoding/decode.ts';
import { ImportError } from '../../story/importError.ts';

/** Why a file is not opened, with the lines around the fault where it has a place, and the encoding if that may be wrong. */
export type Refusal = Pick<ImportError, 'sentence' | 'excerpt' | 'line'> & {
  readonly encoding: EncodingUsed | undefined;
};

/** The refusal that an error is, as data, so that it can leave a worker. @throws the error, if it is none */
export function refusalOf(
  error: unknown,
  { bytes, encoding }: { readonly bytes: Uint8Array; readonly encoding?: string | undefined },
): { readonly refusal: Refusal } {
  if (!(error instanceof ImportError)) throw error;
  const { sentence, excerpt, line } = error;
  return { refusal: { sentence, excerpt, line, encoding: doubtfulEncoding(bytes, encoding) } };
}
