import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAll } from './writeAll.ts';

/** What every file may have when it is made, less the user's mask. */
const NEW_FILE = 0o666;

/**
 * Writes a file beside its place and moves it there once it is complete, so that an old file is there either as it was or replaced.
 * Links are followed. What is no plain file, such as a device or a pipe, is written to directly, and so is a link that leads nowhere yet.
 *
 * @throws the system's error, with its code
 */
export function replaceFile(path: string, text: string): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (!(old ?? lstatSync(path, { throwIfNoEntry: false }) ?? PLAIN).isFile()) {
    writeTo(openSync(path, 'w'), text);
    return;
  }
  // A file that may not be written stays, though its folder would allow to move another into its place.
  if (old) accessSync(path, constants.W_OK);
  const place = old ? realpathSync(path) : path;
  const beside = join(dirname(place), `.throughline-${randomUUID()}`);
  try {
    writeTo(openSync(beside, 'wx', modeOf(old)), text);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Stands for a file that is not there yet. */
const PLAIN = { isFile: () => true };

const modeOf = (old: Stats | undefined) => (old ? old.mode & 0o777 : NEW_FILE);

function writeTo(file: number, text: string): void {
  try {
    writeAll(file, text);
    sync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits for the disk, which may be full only now. Pipes and devices have none. */
function sync(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EINVAL' && code !== 'ENOTSUP') throw error;
  }
}
