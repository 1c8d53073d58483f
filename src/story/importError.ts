import type { InBoth } from './messages/inBoth.ts';

export type ImportProblem =
  | 'too-large'
  | 'too-deep'
  | 'not-text'
  | 'other-kind'
  | 'unknown-encoding'
  | 'unknown-format'
  | 'not-json'
  | 'not-xml'
  | 'no-scenes'
  | 'newer-version'
  | 'wrong-shape'
  | 'unknown-reference'
  | 'duplicate'
  | 'impossible-change';

/** Some lines of a source around a fault, the first of which has the number `from` (from 1). Long ones are cut. */
export type Excerpt = { readonly from: number; readonly lines: readonly string[] };

/**
 * The only error that reading a story throws: a code for programs, a sentence for people that says what to do, and the place in
 * the source where there is one (line and column count from 1; `path` as in `scenes[3].changes[0]`). Its message is the
 * sentence in English.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportProblem;
  readonly sentence: InBoth;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly path: string | undefined;
  /** Set where a text stops being what it begins as. */
  readonly excerpt: Excerpt | undefined;

  constructor(
    code: ImportProblem,
    sentence: InBoth,
    at: { line?: number; column?: number; path?: string | undefined; excerpt?: Excerpt } = {},
  ) {
    super(sentence.en);
    this.code = code;
    this.sentence = sentence;
    this.line = at.line;
    this.column = at.column;
    this.path = at.path;
    this.excerpt = at.excerpt;
  }
}
