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
    throw new UsageError({
      en: `${target} is the input file; choose another name, or use --force to replace it`,
      de: `${target} ist die Eingabedatei; wählen Sie einen anderen Namen oder ersetzen Sie sie mit --force`,
    });
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
