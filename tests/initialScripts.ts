import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[] };

/** The most kB of JavaScript, after gzip, that a page may load before its first picture. */
export const MOST_KILOBYTES = 130;

export type Script = { readonly file: string; readonly gzipped: number };

/** The scripts that the built page loads before its first picture, each with its size in bytes after gzip. */
export function initialScripts(folder = 'dist'): readonly Script[] {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
  );
  const needed = new Set<Chunk>();
  const need = (chunk: Chunk | undefined) => {
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    for (const name of chunk.imports ?? []) need(manifest[name]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry) need(chunk);
  // One language is loaded beside the rest; the longer one counts.
  need(manifest['src/view/words/de.ts']);
  return [...needed]
    .filter(({ file }) => file.endsWith('.js'))
    .map(({ file }) => ({ file, gzipped: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }));
}

export const kilobytes = (scripts: readonly Script[]) =>
  scripts.reduce((sum, { gzipped }) => sum + gzipped, 0) / 1000;
