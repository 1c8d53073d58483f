export type ImportProblem =
  | 'too-large'
  | 'too-deep'
  | 'not-text'
  | 'unknown-format'
  | 'not-json'
  | 'not-xml'
  | 'no-scenes'
  | 'newer-version'
  | 'wrong-shape'
  | 'unknown-reference'
  | 'duplicate'
  | 'impossible-change';

/**
 * The only error that reading a story throws: a code for programs, a sentence for people that says what to do, and the place in
 * the source where there is one (line and column count from 1; `path` as in `scenes[3].changes[0]`).
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportProblem;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly path: string | undefined;

  constructor(
    code: ImportProblem,
    sentence: string,
    at: { line?: number; column?: number; path?: string | undefined } = {},
  ) {
    super(sentence);
    this.code = code;
    this.line = at.line;
    this.column = at.column;
    this.path = at.path;
  }
}
