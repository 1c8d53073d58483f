import { statSync } from 'node:fs';
import { UsageError } from './call.ts';

/**
 * Refuses to write over a file that the same call reads, under whatever name.
 *
 * @throws UsageError
 */
export function refuseOwnInput(sources: readonly string[], target: string | undefined): void {
  if (target === undefined || target === '-') return;
  const file = fileAt(target);
  const own = file && sources.find((source) => fileAt(source) === file);
  if (own !== undefined)
    throw new UsageError(`${target} is the file that is read; choose another name, or --force to replace it`);
}

/** What tells one file from all others; undefined where there is none. */
function fileAt(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
