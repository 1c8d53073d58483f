import { writeSync } from 'node:fs';

/** Milliseconds until a pipe that is full is tried again. */
const PAUSE = 5;

/**
 * Writes a text to an open file, pipe or device, and returns when all of it is written. Unlike `process.stdout.write` it fails at
 * once, so that a run does not go on for a reader who has left.
 *
 * @throws the system's error, with its code
 */
export function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
