import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Format } from '../../src/formats/format.ts';
import { ImportError } from '../../src/story/importError.ts';

/** Real files that are not part of the project. Tests that need them are skipped where the folder is missing. */
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
export const hasCorpus = existsSync(corpus);

/** The paths of all files in a folder of the corpus, relative to the corpus. */
export function corpusFiles(folder = ''): string[] {
  if (!hasCorpus) return [];
  return readdirSync(corpus + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => (folder ? `${folder}/${path}` : path))
    .filter((path) => statSync(corpus + path).isFile())
    .sort();
}

export const corpusText = (path: string) => readFileSync(corpus + path, 'utf8');

/** The expected figures, by path. */
export function figures<T>(): Record<string, T> {
  return hasCorpus ? JSON.parse(corpusText('expected/counts.json')) : {};
}

/** The sentence with which a text is refused; undefined if it is read. Any other error is thrown. */
export function refusalOf(format: Format, text: string): string | undefined {
  try {
    format.read(text);
    return undefined;
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

/** Reads or refuses any text made of `words` and noise; no other error comes out. */
export function readsOrRefusesAnyText(format: Format, words: readonly string[]): void {
  const pieces = fc.oneof(
    fc.constantFrom(...words),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constant('\n'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (texts) => {
      format.detect(texts.join(''));
      refusalOf(format, texts.join(''));
    }),
    { seed: 7, numRuns: 400 },
  );
}

/** Reads or refuses a text that ends too early, at a hundred places. */
export function readsOrRefusesBeginnings(format: Format, text: string): void {
  const step = Math.max(1, Math.floor(text.length / 100));
  for (let end = 0; end < text.length; end += step) {
    format.detect(text.slice(0, end));
    refusalOf(format, text.slice(0, end));
  }
}

/** Files outside the format's folder of the corpus that it wrongly recognises. */
export function wronglyRecognised(format: Format, folder: string): string[] {
  return corpusFiles()
    .filter((path) => !path.startsWith(`${folder}/`))
    .filter((path) => format.detect(corpusText(path)));
}

/** Milliseconds. Catches a hang, such as quadratic work on a large text; no machine is slow enough to need it. */
export const HANG = 60_000;

/** Reads or refuses a large text without hanging. */
export function doesNotHang(format: Format, text: string): void {
  const start = performance.now();
  format.detect(text);
  refusalOf(format, text);
  expect(performance.now() - start).toBeLessThan(HANG);
}
