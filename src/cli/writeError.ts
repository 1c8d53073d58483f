import { dirname } from 'node:path';
import type { InBoth } from '../story/messages/inBoth.ts';
import { ToldError } from './toldError.ts';

/** Codes of the system for a reader who has left. Windows has one of its own. */
const LEFT = ['EPIPE', 'EOF'];

const FULL = {
  en: 'there is no space left to write it',
  de: 'Zum Schreiben ist kein Platz mehr frei',
};
const FORBIDDEN = { en: 'there is no permission to write here', de: 'Hier fehlt das Recht zum Schreiben' };

export const LONG_NAME = { en: 'this name is too long', de: 'Dieser Name ist zu lang' };

const REASONS: Readonly<Record<string, InBoth>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: {
    en: 'the file would be larger than is allowed here',
    de: 'Die Datei wäre größer, als hier erlaubt ist',
  },
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: FORBIDDEN,
  EISDIR: { en: 'this is a folder, not a file', de: 'Das ist ein Ordner, keine Datei' },
  ENAMETOOLONG: LONG_NAME,
  EBADF: { en: 'it is not open for writing', de: 'Sie ist nicht zum Schreiben geöffnet' },
};

/** What a command has made cannot be written. It ends the run. */
export class WriteError extends ToldError {
  /** Whether the program that was to read it has ended, which is no fault: `| head -1`. */
  readonly hasLeft: boolean;

  /** @param path `-` is standard output */
  constructor(path: string, error: unknown) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const reason = ['ENOENT', 'ENOTDIR'].includes(code) ? noFolder(dirname(path)) : REASONS[code];
    const { en, de } = reason ?? { en: message, de: message };
    super(
      path === '-'
        ? { en: `standard output: ${en}`, de: `Standardausgabe: ${de}` }
        : { en: `${path}: ${en}`, de: `${path}: ${de}` },
    );
    this.hasLeft = LEFT.includes(code);
  }
}

const noFolder = (folder: string) => ({
  en: `there is no folder “${folder}”`,
  de: `Den Ordner „${folder}“ gibt es nicht`,
});
