import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { exports } from '../../src/formats/exports.ts';
import { formats, readStory } from '../../src/formats/formats.ts';
import { admit } from '../../src/story/gate.ts';
import type { ImportError } from '../../src/story/importError.ts';
import type { WholeStory } from '../../src/story/types.ts';

// The table of 130,000 relations takes seconds, and far longer on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = formats.find(({ id }) => id === 'csv');

/** The same two characters and no title in every format whose stories may have none. */
const WITHOUT_TITLE: Readonly<Record<string, string>> = {
  dracor: '{"segments":[{"speakers":["Ann","Ben"]}],"characters":[]}',
  thrones: '',
  starwars: '{"nodes":[{"name":"Ann","colour":"#000"}],"links":[]}',
  istoryline: '{"Story":{"Characters":{"Ann":[{"Start":0,"End":1,"Session":1}]}}}',
  tei: '<TEI><text><body><div><sp who="#ann"/></div></body></text></TEI>',
  lina: '<play><personae/><text><div><sp who="ann"/></div></text></play>',
  gexf: '<gexf><graph><nodes><node id="ann"/></nodes></graph></gexf>',
  graphml: '<graphml><graph><node id="ann"/></graph></graphml>',
  fdx: '<FinalDraft><Content><Paragraph Type="Character"><Text>ANN</Text></Paragraph></Content></FinalDraft>',
  sgb: 'AA Ann\nBB Ben\n1:AA,BB',
  fountain: 'INT. HOUSE\n\nANN\nYes.\n',
  csv: 'Source,Target\nAnn,Ben\nBen,Cleo\n',
  ezlinavis: '# One\nAnn\nBen\n',
};

describe('the name of the file', () => {
  test.each(Object.entries(WITHOUT_TITLE).filter(([, text]) => text !== ''))(
    'titles a story that gives none: %s',
    (format, text) => {
      const { story } = readStory(bytes(text), 'The Lost Book.v2.xyz');
      expect(formats.find(({ detect }) => detect(text))?.id).toBe(format);
      expect(Object.values(story.title)).toEqual(['The Lost Book.v2']);
      expect(story.id).toBe('the-lost-book-v2');
    },
  );

  test('does not replace a title that the story has', () => {
    const { story } = readStory(bytes('The Play\n\n# One\nAnn\nBen\n'), 'lost-book.txt');
    expect([story.id, story.title]).toEqual(['the-play', { en: 'The Play' }]);
  });

  test('passes the gate like every other text, whatever it is', () => {
    const names = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(names, (name) => {
        const { story } = readStory(bytes(WITHOUT_TITLE.csv ?? ''), `${name}.csv`);
        expect(admit(fileOf(story))).toEqual(story);
      }),
      { seed: 7 },
    );
  });

  test('loses control characters, and counts as none where it has nothing else', () => {
    const titleOf = (name: string) => readStory(bytes(WITHOUT_TITLE.csv ?? ''), name).story.title.en;
    expect(titleOf('My\u0001story.csv')).toBe('Mystory');
    expect(titleOf('\u0001.csv')).toBe('Untitled');
    expect(titleOf('.csv')).toBe('Untitled');
  });
});

/** What a story is in its own file. */
const fileOf = (story: WholeStory) => JSON.parse(exports[0]?.write(story) ?? '');

test('names made of nothing but control characters count as missing in every format that can hold them', () => {
  const name = '\u0001\u0002';
  const read = (file: object) => readStory(bytes(JSON.stringify(file))).story.characters;
  expect(read({ nodes: [{ name, colour: '#000' }], links: [] })[0]?.name).toEqual({ en: 'Node 0' });
  const Characters = { [name]: [{ Start: 0, End: 1, Session: 1 }] };
  expect(read({ Story: { Characters } })[0]?.name).toEqual({ en: 'Character 1' });
  const scenes = [{ sceneStart: '0', characters: [{ name }, { name: 'Ann' }, { name: 'Ann\u0001' }] }];
  expect(read({ episodes: [{ scenes }] }).map((one) => one.name)).toEqual([{ en: 'Ann' }]);
});

describe('a format that the caller names', () => {
  test('is read with the same decoding and title as one that is recognised', () => {
    const latin = Uint8Array.from('Source,Target\nJosé,Ben\nBen,Zoë\n', (letter) => letter.charCodeAt(0));
    const utf16 = Uint8Array.of(
      0xff,
      0xfe,
      ...[...'Source,Target\nJosé,Ben\nBen,Zoë\n'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    );
    for (const content of [latin, utf16]) {
      const named = readStory(content, 'Cafés.csv', { format: csv });
      expect(named).toEqual(readStory(content, 'Cafés.csv'));
      expect(named.story.title).toEqual({ en: 'Cafés' });
      expect(named.story.characters.map(({ name }) => name.en)).toEqual(['José', 'Ben', 'Zoë']);
    }
  });

  test('refuses a file that is too large or not text', () => {
    const refusalOf = (content: Uint8Array) => {
      try {
        readStory(content, 'x.csv', { format: csv });
      } catch (error) {
        return (error as ImportError).code;
      }
      return 'read';
    };
    expect(refusalOf(new Uint8Array(20e6 + 1))).toBe('too-large');
    expect(refusalOf(Uint8Array.of(0, 0x41, 0xff))).toBe('not-text');
  });
});

test('a table of 130,000 relations that begin in the first scene is read', () => {
  const rows = ['Source,Target,Start'];
  for (let i = 0; rows.length <= 130_000; i++)
    for (let j = i + 1; j < 600 && rows.length <= 130_000; j++) rows.push(`a${i},b${j},1`);
  const { story } = readStory(bytes([...rows, 'a0,b1,2'].join('\n')));
  expect([story.relations.length, story.background.length, story.scenes.length]).toEqual([
    130_000, 130_000, 2,
  ]);
});

test('a scene with thousands of characters is written', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => `c${index}`);
  const characters = ids.map((id) => ({ id, name: id }));
  const scenes = Array.from({ length: 40 }, (_, index) => ({
    id: `s${index}`,
    title: `${index}`,
    present: ids,
  }));
  const base = { format: 'throughline', version: 1, id: 'crowd', languages: ['en'], title: 'Crowd' };
  const story = admit({ ...base, characters, scenes });
  const ezlinavis = exports.find(({ id }) => id === 'ezlinavis');
  expect(readStory(bytes(ezlinavis?.write(story) ?? '')).story.scenes[39]?.present).toHaveLength(5_000);
});

describe('numbers', () => {
  const labelsOf = (text: string) => {
    const { story } = readStory(bytes(text));
    return [...story.background, ...story.scenes.flatMap(({ changes }) => changes)].flatMap((change) =>
      change.label ? [change.label.en] : [],
    );
  };

  test('that are added up are labels without the error of floating point', () => {
    const rows = [
      'Ann,Ben,0.1',
      'Ann,Ben,0.2',
      'Ben,Cleo,1e6',
      'Cleo,Ann,123456.789',
      'Ann,Dan,0.000012345678',
    ];
    expect(labelsOf(['Source,Target,Weight', ...rows].join('\n'))).toEqual([
      '0.3',
      '1000000',
      '123457',
      '0.0000123457',
    ]);
    const links = [0.1, 0.2].map((value) => ({ source: 0, target: 1, value }));
    const nodes = [{ name: 'Ann', value: 0.1 + 0.2, colour: '#000' }, { name: 'Ben' }];
    expect(labelsOf(JSON.stringify({ nodes, links }))).toEqual(['0.3 scenes']);
    expect(readStory(bytes(JSON.stringify({ nodes, links }))).story.characters[0]?.about?.en).toBe(
      'In 0.3 scenes.',
    );
  });

  test('that are times are titles without it too', () => {
    const noisy = 0.1 + 0.2;
    const spans = [{ Start: 0, End: noisy, Session: noisy }];
    const sessions = readStory(bytes(JSON.stringify({ Story: { Characters: { Ann: spans } } }))).story;
    expect([sessions.acts[0]?.title.en, sessions.scenes[0]?.title.en]).toEqual(['0 to 0.3', 'Session 0.3']);
    const table = readStory(bytes(`Source,Target,Time\nAnn,Ben,0.1\nBen,Cleo,${noisy}\n`)).story;
    expect(table.scenes.map(({ title }) => title.en)).toEqual(['0.1', '0.3']);
    expect(table.scenes[1]?.changes[1]?.evidence.words.en).toBe('In the file at 0.3.');
  });

  test('in a written file have at most six significant digits', () => {
    const scenes = ['AB', 'AB', 'AB', 'AC'].map((people, index) => `# ${index}\n${[...people].join('\n')}\n`);
    const { story } = readStory(bytes(scenes.join('')));
    const ties = [
      { from: 'a', to: 'b', weight: 0.1 + 0.2 },
      { from: 'a', to: 'c', weight: 0.9 },
    ];
    for (const { id, write } of exports.filter(({ holds }) => holds !== 'everything')) {
      const long = /\d\.\d{7}/;
      expect(write(story), id).not.toMatch(long);
      expect(write(story, { scene: 3, ties }), id).not.toMatch(long);
    }
  });
});

describe('a text that is too long', () => {
  const family = '👩‍👩‍👧‍👦';

  test('is cut between letters, never within one', () => {
    const { story } = readStory(
      bytes(`# ${'a'.repeat(198)}😀😀\nAnn\n# ${'a'.repeat(190)}${family}${family}\nAnn\n`),
    );
    expect(story.scenes.map(({ title }) => title.en)).toEqual([`${'a'.repeat(198)}…`, `${'a'.repeat(190)}…`]);
  });

  test('is cut between letters in ids, remarks and refusals too', () => {
    const long = `${'a'.repeat(59)}😀😀`;
    const names = ['a'.repeat(79), 'a'.repeat(59), 'a'.repeat(179)].map(
      (start) => `${start}😀${'𝔸'.repeat(60)}`,
    );
    const texts = [
      `# One\n${names.join('\n')}\n`,
      `<play><personae/><text><div><sp who="${long}"/></div></text></play>`,
      `<TEI><text><body><div><sp who="#${long}"/></div></body></text></TEI>`,
      `<graphml><graph><node id="${names[2]}"><data key="${long}">x</data></node></graph></graphml>`,
      `{"episodes":[{"scenes":[{"sceneStart":"0","characters":[{"name":"Ann","${'a'.repeat(39)}😀😀":1}]}]}]}`,
      `{"format":"throughline","version":1,"id":"a","languages":["en"],"title":1,"characters":"${long}"}`,
      `{"episodes":"${long}","x":["sceneStart"]}`,
      `{"episodes":["${long}"],"x":["sceneStart"]}`,
      `INT. HOUSE\n\n@${'A'.repeat(198)}😀😀\nYes.\n`,
      `Title: ${'a '.repeat(490)}${'a'.repeat(10)}😀\n\nINT. HOUSE\n\nANN\nYes.\n`,
    ];
    for (const text of texts) {
      let told: string;
      try {
        told = JSON.stringify(readStory(bytes(text)));
      } catch (error) {
        told = JSON.stringify((error as ImportError).message);
      }
      expect(told, text).not.toMatch(/\ufffd|\\ud[89a-f]/);
    }
  });
});
