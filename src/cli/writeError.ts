import { dirname } from 'node:path';

/** Codes of the system for a reader who has left. Windows has one of its own. */
const LEFT = ['EPIPE', 'EOF'];

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left to write it',
  EDQUOT: 'there is no space left to write it',
  EFBIG: 'the file would be larger than is allowed here',
  EACCES: 'this may not be written',
  EPERM: 'this may not be written',
  EROFS: 'this may not be written',
  EISDIR: 'this is a folder, not a file',
  ENAMETOOLONG: 'this name is too long',
};

/** What a command has made cannot be written. It ends the run. */
export class WriteError extends Error {
  /** Whether the program that was to read it has ended, which is no fault: `| head -1`. */
  readonly hasLeft: boolean;

  /** @param path `-` is standard output */
  constructor(path: string, error: unknown) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const what = path === '-' ? 'standard output' : path;
    const noFolder = `there is no folder "${dirname(path)}"`;
    super(`${what}: ${['ENOENT', 'ENOTDIR'].includes(code) ? noFolder : (REASONS[code] ?? message)}`);
    this.hasLeft = LEFT.includes(code);
  }
}
