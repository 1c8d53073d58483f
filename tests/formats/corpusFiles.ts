import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Format } from '../../src/formats/format.ts';
import { ImportError } from '../../src/story/importError.ts';

/** Real files, redistributable but not ours; they lie beside the project, and tests of them skip where they do not. */
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
export const hasCorpus = existsSync(corpus);

/** All files under a folder of the corpus, by their path in it. */
export function corpusFiles(folder = ''): string[] {
  if (!hasCorpus) return [];
  return readdirSync(corpus + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => (folder ? `${folder}/${path}` : path))
    .filter((path) => statSync(corpus + path).isFile())
    .sort();
}

export const corpusText = (path: string) => readFileSync(corpus + path, 'utf8');

/** The figures to reach, by path. */
export function figures<T>(): Record<string, T> {
  return hasCorpus ? JSON.parse(corpusText('expected/counts.json')) : {};
}

/** What a text is refused with; undefined when it is read. Anything but an ImportError is thrown on. */
export function refusalOf(format: Format, text: string): string | undefined {
  try {
    format.read(text);
    return undefined;
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

/** Whatever the text, it is read or refused, and never anything else. */
export function neverFailsOtherwise(format: Format, words: readonly string[]): void {
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

/** Nor when a real file ends too early. */
export function survivesTruncation(format: Format, text: string): void {
  const step = Math.max(1, Math.floor(text.length / 100));
  for (let end = 0; end < text.length; end += step) {
    format.detect(text.slice(0, end));
    refusalOf(format, text.slice(0, end));
  }
}

/** Files of the corpus outside its own folder that the format wrongly takes for its own. */
export function strangersTaken(format: Format, folder: string): string[] {
  return corpusFiles()
    .filter((path) => !path.startsWith(`${folder}/`))
    .filter((path) => format.detect(corpusText(path)));
}

/** Reads or refuses without hanging: a quadratic step in a large text takes far longer than this. */
export function isQuick(format: Format, text: string): void {
  const start = performance.now();
  format.detect(text);
  refusalOf(format, text);
  expect(performance.now() - start).toBeLessThan(10_000);
}
