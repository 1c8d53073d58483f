import { describe, expect, test } from 'vitest';
import { istoryline } from '../../src/formats/istoryline.ts';
import type { Story } from '../../src/story/types.ts';
import {
  corpusFiles,
  corpusText,
  doesNotHang,
  figures,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  wronglyRecognised,
} from './corpusFiles.ts';
import { inEnglish, sentencesOf } from './remarks.ts';

const span = (Start: unknown, End: unknown, Session: unknown) => ({ Start, End, Session });

/** The wolf leaves the forest at 3 for the house, where the grandmother is all the time. */
const small = {
  Story: {
    Locations: { Forest: [1], House: [2], Unused: [9] },
    Characters: {
      'Red cap': [span(1, 3, 1), span(3, 5, 1)],
      Wolf: [span(1, 3, 1), span(3, 5, 2)],
      Grandmother: [span(1, 5, 2)],
      constructor: [],
    },
  },
};

const xml = `\ufeff<?xml version="1.0" encoding="utf-8" ?>
<Story>
  <Locations>
    <Location Name="Forest" Sessions="1"><Location Name="House" Sessions=" 2 , 3" /></Location>
  </Locations>
  <Characters>
    <Character Name="Red cap"><Span Start="1" End="5" Session="1"></Span></Character>
    <Character Name="Wolf"><Span Start="1" End="3" Session="1" /><Span Start="3" End="5" Session="2" /></Character>
    <Character Name="Grandmother"><Span Start="1" End="5" Session="2" /></Character>
    <Character Name="constructor" />
  </Characters>
</Story>`;

const read = (file: object) => istoryline.read(JSON.stringify(file));

const scenesIn = ({ scenes, acts, places }: Story) =>
  scenes.map(({ act, place, title, present }) =>
    [
      acts.find(({ id }) => id === act)?.title.en,
      places.find(({ id }) => id === place)?.name.en ?? `(${title.en})`,
      present.map(({ character }) => character).join(' + '),
    ].join(', '),
  );

const expected = [
  '1 to 3, Forest, Red cap + Wolf',
  '1 to 3, House, Grandmother',
  '3 to 5, Forest, Red cap',
  '3 to 5, House, Wolf + Grandmother',
];

test('every session between two times is a scene, at the location of the session', () => {
  const { story } = read(small);
  expect(scenesIn(story)).toEqual(expected);
  expect(story.characters.map(({ id }) => id)).toEqual(['Red cap', 'Wolf', 'Grandmother', 'constructor']);
});

test('XML gives the same story, with a byte order mark and nested locations', () => {
  expect(istoryline.detect(xml)).toBe(true);
  expect(istoryline.read(xml).story).toEqual(read(small).story);
});

test('a single location is not a place, and a session may have none', () => {
  const { Characters } = small.Story;
  expect(scenesIn(read({ Story: { Locations: { All: [1, 2] }, Characters } }).story)[0]).toBe(
    '1 to 3, (Session 1), Red cap + Wolf',
  );
  const partly = read({ Story: { Locations: { Forest: [1], Other: [7] }, Characters } });
  expect(scenesIn(partly.story)[1]).toBe('1 to 3, (Session 2), Grandmother');
  expect(sentencesOf(partly.remarks)).toContain('Sessions without a location: 1 (2).');
});

test('invalid spans are left out with a remark, in XML with their line', () => {
  const broken = [span(1, 1, 1), span(4, 2, 1), span('x', 2, 1), span(1, 2, null)];
  const { remarks } = read({ Story: { Characters: { Wolf: [...broken, span(1, 2, 1)] } } });
  expect(sentencesOf(remarks)).toContainEqual(expect.stringContaining('4 times'));
  const astray = istoryline.read(xml.replace('Start="3"', 'Start="7"')).remarks;
  expect(inEnglish(astray)[0]).toMatchObject({
    sentence: expect.stringContaining('A time span of “Wolf”'),
    line: 8,
  });
});

test('a file of another shape is refused, with the place of the fault', () => {
  expect(() => read({ Story: 3 })).toThrow(
    'At Story: this must be an object in { }, but it is the number 3.',
  );
  expect(() => read({ Story: { Characters: {} } })).toThrow('has no scenes');
  expect(() => istoryline.read('<Story><Characters></Story>')).toThrow(
    'The file is not valid XML at line 1, column 27: a closing tag has no opening tag. Check whether an element before it is closed twice or not at all.',
  );
  expect(() => istoryline.read('<Other/>')).toThrow('has no scenes');
});

test('spans that would make too many scenes or presences are refused before they are built', () => {
  const many = (count: number, make: (n: number) => object) =>
    Array.from({ length: count }, (_, n) => make(n));
  const bounds = { A: many(50_000, (n) => span(n, n + 1, 1)) };
  const everywhere = { A: many(4000, (n) => span(n, n + 1, 1)), B: many(20_000, (n) => span(0, 4000, n)) };
  const crowd = Object.fromEntries(many(20_000, () => ({})).map((_, n) => [`${n}`, [span(0, 1, 1)]]));
  for (const Characters of [bounds, everywhere, crowd]) {
    const file = { Story: { Characters } };
    doesNotHang(istoryline, JSON.stringify(file));
    expect(() => read(file)).toThrow('the limit is');
  }
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(istoryline, [
    '{"Story":{',
    '"Characters":{',
    '"A":[',
    '{"Start":1,"End":2,"Session":1}',
    ']}}}',
  ]);
  readsOrRefusesAnyText(istoryline, [
    '<Story>',
    '<Characters>',
    '<Character Name="A">',
    '<Span Start="1" End="2"/>',
  ]);
  readsOrRefusesBeginnings(istoryline, JSON.stringify(small));
  readsOrRefusesBeginnings(istoryline, xml);
});

/** Files whose figures differ from the expected ones, and why. */
const DIFFERENT = {
  'istoryline/Frozen.json': { locations: 'its only location, "All", is no place' },
  'istoryline/JurassicParkTune.json': { locations: 'its only location, "All", is no place' },
  'istoryline/MoonandSixpence.json': { locations: 'its only location, "All", is no place' },
  'istoryline/KingLearTune.xml': { locations: 'no session that is used is at one of them' },
  'istoryline/narrativiz-story.json': { keys: 'another program, with layers in place of a Story' },
};

describe.skipIf(!hasCorpus)('the storylines of the corpus (skipped without the corpus)', () => {
  type Expected = { keys?: string[]; chars?: number; locations?: number; spans?: number };
  const expected = figures<Expected>();
  const paths = corpusFiles('istoryline');

  test('all are recognised and have the expected figures, except those listed', () => {
    const different = paths.flatMap((path) => {
      const text = corpusText(path);
      if (!istoryline.detect(text)) return [[path, 'keys']];
      const { story } = istoryline.read(text);
      const found = { chars: story.characters.length, locations: story.places.length };
      return (['chars', 'locations'] as const)
        .filter((figure) => found[figure] !== expected[path]?.[figure])
        .map((figure) => [path, figure]);
    });
    expect(paths).toHaveLength(14);
    expect(different).toEqual(
      Object.entries(DIFFERENT)
        .map(([path, reasons]) => [path, ...Object.keys(reasons)])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
  });

  test('characters share scenes exactly while their spans share a session', () => {
    for (const path of paths.filter((one) => one.endsWith('.json'))) {
      const text = corpusText(path);
      if (!istoryline.detect(text)) continue;
      expect(minutesTogether(istoryline.read(text).story), path).toEqual(overlapsIn(JSON.parse(text)));
    }
  });

  test.each(['KingLearTune', 'MatrixTune', 'Redcap', 'StarWarsTune'])(
    '%s is the same people in the same scenes as JSON and as XML',
    (name) => {
      const [json, xml] = ['json', 'xml'].map((ending) =>
        istoryline
          .read(corpusText(`istoryline/${name}.${ending}`))
          .story.scenes.map(({ act, present }) => [act, present.map(({ character }) => character).sort()]),
      );
      expect(json?.length).toBe({ KingLearTune: 225, MatrixTune: 120, Redcap: 18, StarWarsTune: 206 }[name]);
      expect(json?.map(String).sort()).toEqual(xml?.map(String).sort());
    },
  );

  test('files that end too early are refused', () => {
    for (const path of paths) readsOrRefusesBeginnings(istoryline, corpusText(path));
  });

  test('no other file of the corpus is recognised as one', () =>
    expect(wronglyRecognised(istoryline, 'istoryline')).toEqual([]));
});

/** How long each pair is together, from the acts of the scenes that they share. */
function minutesTogether({ scenes, acts }: Story): Record<string, number> {
  const long = new Map(
    acts.map(({ id, title }) => {
      const [from, to] = (title.en ?? '').split(' to ').map(Number) as [number, number];
      return [id, to - from];
    }),
  );
  const together: Record<string, number> = {};
  for (const { act, present } of scenes)
    for (const { character: a } of present)
      for (const { character: b } of present)
        if (a < b) together[`${a} & ${b}`] = (together[`${a} & ${b}`] ?? 0) + (long.get(act ?? '') ?? 0);
  return together;
}

type File = { Story: { Characters: Record<string, { Start: number; End: number; Session: number }[]> } };

/** The same, from the spans of the file. */
function overlapsIn({ Story: { Characters } }: File): Record<string, number> {
  const people = Object.entries(Characters).map(([name, spans]) => [name.trim(), spans] as const);
  const together: Record<string, number> = {};
  for (const [a, spans] of people)
    for (const [b, others] of people)
      for (const one of spans)
        for (const other of others) {
          const shared = Math.min(one.End, other.End) - Math.max(one.Start, other.Start);
          if (a < b && one.Session === other.Session && shared > 0)
            together[`${a} & ${b}`] = (together[`${a} & ${b}`] ?? 0) + shared;
        }
  return together;
}
