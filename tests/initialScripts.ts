import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[] };

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
  // Fetched beside the rest, since it depends on the reader which it is; the longer ones count.
  need(manifest['src/view/words/de.ts']);
  return [...needed]
    .filter(({ file }) => file.endsWith('.js'))
    .map(({ file }) => ({ file, gzipped: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }));
}

export const kilobytes = (scripts: readonly Script[]) =>
  scripts.reduce((sum, { gzipped }) => sum + gzipped, 0) / 1000;
