import { expect, test } from 'vitest';
import { formatNames } from '../../src/formats/formatNames.ts';
import { formats, readStory } from '../../src/formats/formats.ts';
import { throughline } from '../../src/formats/throughline.ts';
import { ImportError } from '../../src/story/importError.ts';
import { smallFile, smallStory } from '../story/cast.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function refusal(content: Uint8Array): object {
  try {
    readStory(content);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { code: error.code, says: error.message, line: error.line, column: error.column };
  }
  return {};
}

test('a story is read from its own file, byte order mark or not', () => {
  const text = JSON.stringify(smallFile());
  expect(readStory(bytes(text))).toEqual({
    story: smallStory,
    remarks: [],
    encoding: { id: 'utf-8', others: [] },
  });
  expect(readStory(bytes(`\ufeff${text}`))).toEqual({
    story: smallStory,
    remarks: [],
    encoding: { id: 'utf-8', others: [] },
  });
});

test('a written story is read back the same, whatever it leaves out', () => {
  const text = throughline.write?.(smallStory) ?? '';
  expect(throughline.read(text).story).toEqual(smallStory);
});

test('a broken file is refused with the place where it breaks', () => {
  expect(refusal(bytes('{\n "format": "throughline",\n "version": 1,,\n}'))).toMatchObject({
    code: 'not-json',
    line: 3,
    column: 15,
  });
  expect(refusal(bytes(JSON.stringify(smallFile()).slice(0, -20)))).toMatchObject({
    code: 'not-json',
    line: 1,
  });
});

test('a file in an unknown format is refused with the list of formats', () => {
  expect(refusal(bytes('Once upon a time there was nothing to see.'))).toEqual({
    code: 'unknown-format',
    says: 'The file is text, but nothing in it looks like scenes with people. Supported formats: screenplays in Fountain, Final Draft (.fdx) or plain text; plays in TEI, DraCor or plain text; networks and tables in GEXF, GraphML or CSV; Throughline files; and scene lists, with a # before each title and the names below it.',
    line: undefined,
    column: undefined,
  });
});

test('a file that is too large, too deep or not text is refused before it is parsed', () => {
  expect(refusal(new Uint8Array(20e6 + 1))).toMatchObject({ code: 'too-large' });
  expect(refusal(bytes('['.repeat(100_000)))).toMatchObject({ code: 'too-deep' });
  expect(refusal(Uint8Array.of(0xff, 0xfe, 0x00))).toMatchObject({ code: 'not-text' });
});

const row = (index: number) => `Person ${index % 50},Person ${(index * 7) % 51},${1 + (index % 9)}`;
const speech = '<sp who="#ann"><p>Yes.</p></sp><sp who="#ben"><p>No.</p></sp>';
const LONG: Readonly<Record<string, string>> = {
  csv: ['Source,Target,Scene', ...Array.from({ length: 30_000 }, (_, index) => row(index))].join('\n'),
  tei: `<TEI><text><body>${`<div type="scene">${speech}</div>`.repeat(5000)}</body></text></TEI>`,
  throughline: JSON.stringify(smallFile()),
};

test.for(Object.entries(LONG))('reading %s reports progress, which never goes back', ([, text]) => {
  const shares: number[] = [];
  readStory(bytes(text), 'long', { progress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
});

test('every format has its own id', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});

test('the list of names has every format, in the same order', () => {
  expect(formatNames.map(({ id }) => id)).toEqual(formats.map(({ id }) => id));
});
