import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Small files of problems that people reported. Tests that need them are skipped where the folder is missing. */
const cases = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
export const hasCases = existsSync(cases);

/** A file of a case, which is named by its number. */
export function caseText(number: string, file: string): string {
  const folder = readdirSync(cases).find((name) => name.startsWith(`${number}-`)) ?? number;
  return readFileSync(`${cases}${folder}/${file}`, 'utf8');
}
