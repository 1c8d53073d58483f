import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Format } from '../../src/formats/format.ts';
import { readStory } from '../../src/formats/formats.ts';
import { CONTROL_CHARACTERS } from '../../src/story/controlCharacters.ts';
import { ImportError } from '../../src/story/importError.ts';
import type { Story } from '../../src/story/types.ts';
import { corpusFiles, corpusText, HANG, hasCorpus } from './corpusFiles.ts';

// Each test reads hundreds of large texts.
vi.setConfig({ testTimeout: 10 * HANG });

const directory = new URL('../../src/formats/', import.meta.url);

/** Every Format that a file in the folder exports, in the list or not. */
const formats: readonly Format[] = (
  await Promise.all(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => Object.values((await import(new URL(file, directory).href)) as object)),
  )
)
  .flat()
  .filter(isFormat);

function isFormat(value: unknown): value is Format {
  const { id, detect, read } = (value ?? {}) as Partial<Format>;
  return typeof id === 'string' && typeof detect === 'function' && typeof read === 'function';
}

const byId = (id: string) => formats.find((format) => format.id === id);
const writtenAs = (...endings: string[]) =>
  formats.filter(({ extensions }) => extensions.some((ending) => endings.includes(ending)));

const jsonFormats = writtenAs('json');
const xmlFormats = writtenAs('xml', 'tei', 'fdx', 'gexf', 'graphml');

/** The story, or the ImportError that refuses it. Any other error and a hang fail the test. */
function outcome(format: Format, text: string, what: string): Story | ImportError {
  const start = performance.now();
  let result: Story | ImportError;
  try {
    expect(typeof format.detect(text)).toBe('boolean');
    result = format.read(text).story;
  } catch (error) {
    if (!(error instanceof ImportError))
      throw new Error(`${format.id} reads ${what}: ${error}`, { cause: error });
    expect(error.message.length, `${format.id} on ${what}`).toBeGreaterThan(20);
    expect(error.message.length, `${format.id} on ${what}`).toBeLessThan(1_000);
    result = error;
  }
  expect(performance.now() - start, `${format.id} on ${what}, in ms`).toBeLessThan(HANG);
  return result;
}

/** The properties that all objects share, which no text may change. */
const shared = () =>
  [Object.prototype, Array.prototype, String.prototype].map((one) => Object.getOwnPropertyNames(one).join());
const before = shared();

test('all formats are found', () => {
  expect(formats.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['throughline', 'sgb', 'thrones', 'istoryline']),
  );
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});

describe.skipIf(!hasCorpus)('hostile JSON (skipped without the corpus)', () => {
  const paths = corpusFiles('hostile-json');
  const named = (start: string) => paths.filter((path) => path.startsWith(`hostile-json/${start}`));

  test.each(formats.map(({ id }) => id))('%s reads or refuses every file', (id) => {
    for (const path of paths) outcome(byId(id) as Format, corpusText(path), path);
    expect(shared()).toEqual(before);
  });

  test('valid JSON is refused as no story, not as invalid JSON', () => {
    const wrong = jsonFormats.flatMap((format) =>
      named('y_').flatMap((path) => {
        const result = outcome(format, corpusText(path), path);
        const code = result instanceof ImportError ? result.code : 'read';
        return ['wrong-shape', 'no-scenes', 'unknown-format'].includes(code)
          ? []
          : [`${format.id} on ${path}: ${code}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('invalid JSON is refused as such, with a line', () => {
    const wrong = jsonFormats.flatMap((format) =>
      named('n_').flatMap((path) => {
        const text = corpusText(path);
        const result = outcome(format, text, path);
        const { code, line } = result instanceof ImportError ? result : { code: 'read', line: undefined };
        // A format that can be XML too takes a text that begins with < for XML.
        const isXml = code === 'not-xml' && text.startsWith('<');
        if (code === 'too-deep' || ((code === 'not-json' || isXml) && line)) return [];
        return [`${format.id} on ${path}: ${code}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('their bytes are read or refused without naming a format', () => {
    for (const path of paths) {
      try {
        readStory(readFileSync(new URL(`../../../shared/corpus/${path}`, import.meta.url)));
      } catch (error) {
        expect(error, path).toBeInstanceOf(ImportError);
      }
    }
  });
});

describe.skipIf(!hasCorpus)('hostile XML (skipped without the corpus)', () => {
  const paths = corpusFiles('hostile-xml').filter((path) => path.endsWith('.xml'));

  test.each(formats.map(({ id }) => id))('%s reads or refuses every file', (id) => {
    expect(paths).toHaveLength(10);
    for (const path of paths) outcome(byId(id) as Format, corpusText(path), path);
    expect(shared()).toEqual(before);
  });

  test('XML formats refuse declared entities, and find no story in the other files', () => {
    for (const format of xmlFormats) {
      for (const path of paths) {
        const text = corpusText(path);
        const result = outcome(format, text, path);
        expect(result, `${format.id} on ${path}`).toBeInstanceOf(ImportError);
        if (!/<!DOCTYPE[^>]*\[/.test(text)) continue;
        expect(result, `${format.id} on ${path}`).toMatchObject({
          code: 'not-xml',
          line: expect.any(Number),
        });
        expect((result as ImportError).message).toContain('declares entities');
      }
    }
  });
});

/** Stories whose names, titles and headings are all `words`, by format. */
const STORIES: Readonly<Record<string, (words: string) => string>> = {
  throughline: (words) =>
    JSON.stringify({
      format: 'throughline',
      version: 1,
      id: words.slice(0, 200),
      languages: ['en'],
      title: words.slice(0, 200),
      places: [{ id: words.slice(0, 200), name: words.slice(0, 200) }],
      characters: [
        { id: words.slice(0, 200), name: words.slice(0, 200), about: words },
        { id: '__proto__', name: 'B' },
      ],
      scenes: [
        { id: '1', title: words.slice(0, 200), summary: words, present: [words.slice(0, 200), '__proto__'] },
      ],
    }),
  text: (words) =>
    `Title: ${line(words)}\nPeople:\n${line(words)}: ${line(words)}\n# A\n## ${line(words)}\n= ${line(words)}\n${line(words)}\n__proto__ -> constructor: ${line(words)}`,
  ezlinavis: (words) => `Title\n# ${line(words)}\n${line(words)}\n__proto__\nconstructor`,
  fountain: (words) =>
    `Title: ${line(words)}\n\nINT. ${line(words)}\n\n@${line(words)}\nWords.\n\nCONSTRUCTOR\n${line(words)}\n`,
  thrones: (words) => {
    const scenes = [
      { sceneStart: words, location: words, characters: [{ name: words.slice(0, 150) }, { name: 'B' }] },
    ];
    return JSON.stringify({ episodes: [{ episodeTitle: words, scenes }] });
  },
  starwars: (words) =>
    JSON.stringify({
      nodes: [
        { name: words, value: 1 },
        { name: words, value: 2 },
      ],
      links: [],
    }),
  istoryline: (words) =>
    JSON.stringify({
      Story: {
        Locations: { [words]: [1], '\u0000': [2] },
        Characters: {
          [words]: [{ Start: 1, End: 2, Session: 1 }],
          toString: [{ Start: 1, End: 2, Session: words }],
        },
      },
    }),
  sgb: (words) => `AA ${line(words)}, ${line(words)}\n${line(words)}\n\n1:AA,BB;${line(words)}`,
  gexf: (words) =>
    `<gexf><graph><nodes><node id="a" label="${escaped(words)}"/><node id="${escaped(words)}"/></nodes>` +
    `<edges><edge source="a" target="${escaped(words)}" label="${escaped(words)}"/></edges></graph></gexf>`,
};

const line = (words: string) => words.replace(/\s+/g, ' ');
const escaped = (words: string) =>
  words
    .replace(/[&<>"'\s]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/[^\t\n\r -\uffff]/g, '');

/** Formats that read every payload, since a JSON string can hold any text. */
const TAKE_ALL = ['throughline', 'thrones', 'starwars', 'istoryline'];

describe.skipIf(!hasCorpus)('payloads in names, titles and headings (skipped without the corpus)', () => {
  const payloads: { payload: string }[] = hasCorpus
    ? JSON.parse(corpusText('hostile-svg/payloads.json'))
    : [];
  const nasty = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\ud800',
    '\u202e\u0000\ufffe',
    'A'.repeat(9999),
  ];

  for (const [id, write] of Object.entries(STORIES)) {
    test.skipIf(!byId(id))(`${id} reads them as text, or refuses them`, () => {
      const refused = [...payloads.map(({ payload }) => payload), ...nasty].flatMap((words) => {
        const result = outcome(byId(id) as Format, write(words), words);
        return result instanceof ImportError ? [words] : [];
      });
      if (TAKE_ALL.includes(id)) expect(refused.filter((words) => !nasty.includes(words))).toEqual([]);
      expect(shared()).toEqual(before);
    });
  }

  test('a payload is kept as text', () => {
    for (const { payload } of payloads) {
      const { story } = (byId('throughline') as Format).read(STORIES.throughline?.(payload) ?? '');
      expect(story.characters[0]?.about?.en).toBe(payload.replace(CONTROL_CHARACTERS, ''));
    }
  });
});

/** Pieces that, repeated, make a backtracking pattern or a rescan quadratic. */
const REPEATED = [
  ...[
    '[',
    '{',
    '{"a":',
    '[{"a":[',
    '"',
    '\\',
    '(',
    ')',
    '(A',
    '/*',
    '*/',
    '[[',
    '[[a',
    ']]',
    '=',
    '#',
    '#\n',
    '&:',
    '&#',
  ],
  ...[
    '<',
    '<a',
    '<a>',
    '<a ',
    '<a b="',
    '<?',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE',
    '<!DOCTYPE a ',
    '&a;',
    '</a>',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    ' \n',
    ',',
    ';',
    ', ',
    '1:AA\n',
    '1:AA,BB;',
    '1:AA,',
    'AA Anna, ',
    'AA\n',
    'A\n\n',
  ],
  ...[
    'INT. A\n\n',
    '@A\nb\n\n',
    'A (',
    'A ^',
    '.',
    '~',
    '>',
    '!',
    '"nodes":[',
    '"links":[{',
    '"episodes":',
    '-',
    '0',
    '[1,',
  ],
  ...[
    '"Story":{',
    '"format" :',
    '# A\nB\n',
    'A,B\n',
    '"A","',
    "'",
    '`',
    '__proto__',
    'é',
    '\ud83d',
    '\ufeff',
    '\u0000',
  ],
];

test.each(formats.map(({ id }) => id))('%s reads or refuses any piece repeated endlessly', (id) => {
  const format = byId(id) as Format;
  for (const piece of REPEATED) {
    const long = piece.repeat(Math.ceil(150_000 / piece.length));
    for (const text of [long, `<a>${long}`, `{"a":"${long}`, `Title: A\n\n# A\n${long}x`]) {
      outcome(format, text, JSON.stringify(text.slice(0, 40)));
    }
  }
});
