import { fstatSync, readSync, statSync } from 'node:fs';

/**
 * Whether the standard output was closed when the program began, as in `>&-`. Node then opens the null device in its place, for
 * reading and writing; who throws the output away with `> /dev/null` opens it for writing only. Where the standard error is such a
 * device as well, all of it is thrown away on purpose, as by a program that runs this one and ignores what it says.
 */
export function isStandardOutputClosed(): boolean {
  return isNullForReading(1) && !isNullForReading(2);
}

function isNullForReading(file: number): boolean {
  try {
    const isNull = fstatSync(file).rdev === statSync('/dev/null').rdev;
    return isNull && readSync(file, new Uint8Array(1)) === 0;
  } catch {
    // Open for writing only, or on a system without such a device.
    return false;
  }
}
