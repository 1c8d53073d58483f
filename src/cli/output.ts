import type { ImportError } from '../story/importError.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import { type Progress, progressOn } from './progress.ts';
import { replaceFile } from './replaceFile.ts';
import { ToldError } from './toldError.ts';
import { WriteError } from './writeError.ts';

/** Where a run of the program writes. Handed in, so that tests call the program in their own process. `stdout` throws where it fails. */
export type Io = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether a person reads standard error. */
  readonly isTerminal?: boolean;
};

/** What a command writes to. */
export type Output = {
  /**
   * Without a path, or with `-`, the text goes to standard output.
   *
   * @throws WriteError
   */
  readonly write: (text: string, path?: string) => void;
  /** Reports a failure without ending the run. */
  readonly complain: (error: Error) => void;
  /** The run has failed, and what was written says why. */
  readonly fail: () => void;
  /** Says how much of something (0 … 1) is done, on a line that the next one replaces, if it takes long and a person waits. */
  readonly progress: (what: string) => Progress;
  /** Says something about a file on a line of standard error. */
  readonly remark: (line: string) => void;
};

/** A file that is refused as a story. */
export class FileError extends ToldError {
  readonly refusal: ImportError;

  constructor(source: string, refusal: ImportError) {
    const { en, de } = refusal.sentence;
    super({ en: `${source}: ${en}`, de: `${source}: ${de}` });
    this.refusal = refusal;
  }
}

/**
 * Every complaint is one line on standard error; below it, indented, are the lines around a fault in a file. `complained`
 * hears of each.
 */
export function outputTo(
  { stdout, stderr, isTerminal = false }: Io,
  language: AppLanguage,
  complained: (error: Error) => void,
): Output {
  return {
    write: (text, path = '-') => {
      try {
        if (path === '-') stdout(text);
        else replaceFile(path, text);
      } catch (error) {
        throw new WriteError(path, error);
      }
    },
    complain: (error) => {
      const words = error instanceof ToldError ? error.sentence[language] : error.message;
      stderr(`throughline: ${words.replaceAll('\n', ' ')}\n${excerptIn(error)}`);
      complained(error);
    },
    fail: () => complained(new Error('faults')),
    progress: (what) =>
      isTerminal ? progressOn(stderr, what, language) : { report: () => {}, end: () => {} },
    remark: (line) => stderr(`throughline: ${line}\n`),
  };
}

/** The lines around the fault, numbered; the one with the fault is marked. */
function excerptIn(error: Error): string {
  const refusal = error instanceof FileError ? error.refusal : undefined;
  if (!refusal?.excerpt) return '';
  const { from, lines } = refusal.excerpt;
  return lines
    .map((text, index) => {
      const line = from + index;
      return `${line === refusal.line ? '>' : ' '} ${String(line).padStart(5)}  ${text}\n`;
    })
    .join('');
}
