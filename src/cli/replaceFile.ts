import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file as a whole: beside the old one first, which it then replaces, so that a full disk leaves the old one as it
 * was. What is no regular file, such as a device, is written to.
 */
export function replaceFile(path: string, text: string): void {
  const old = existsSync(path) ? realpathSync(path) : undefined;
  if (old !== undefined && !statSync(old).isFile()) {
    writeFileSync(old, text);
    return;
  }
  const target = old ?? path;
  const beside = `${target}.${process.pid}.part`;
  try {
    writeFileSync(beside, text, { flag: 'wx', ...(old === undefined ? {} : { mode: statSync(old).mode }) });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Whether two paths lead to one file. */
export function isSameFile(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}
