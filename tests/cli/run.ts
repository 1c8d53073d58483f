import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';

/** A folder for the files of one test file's runs. */
const folder = mkdtempSync(join(tmpdir(), 'throughline-'));

export const pathOf = (name: string) => join(folder, name);

/** Puts a file there and says where. */
export function fileWith(name: string, content: string | Uint8Array): string {
  writeFileSync(pathOf(name), content);
  return pathOf(name);
}

/** One run of the program in this process: its exit code and all that it wrote. */
export function run(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const code = main(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

/** The standard output of a run that has to succeed without complaint. */
export function printed(...args: string[]): string {
  const { code, stdout, stderr } = run(...args);
  if (code !== 0 || stderr !== '') throw new Error(`exit code ${code}: ${stderr}`);
  return stdout;
}
