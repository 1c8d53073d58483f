import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ezlinavis } from '../../src/formats/ezlinavis.ts';
import { oneLine } from '../../src/formats/kit/lines.ts';
import { storyOf } from '../../src/formats/kit/storyOf.ts';
import type { Story } from '../../src/story/types.ts';
import { smallStory } from '../story/cast.ts';
import {
  corpusFiles,
  corpusText,
  doesNotHang,
  figures,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  refusalOf,
  wronglyRecognised,
} from './corpusFiles.ts';
import { inEnglish } from './remarks.ts';

type Outline = { act: string | undefined; scene: string; people: string[] };

/** The parts of a story that ezlinavis can hold. */
function shown(story: Story): Outline[] {
  const names = new Map(story.characters.map(({ id, name }) => [id, name.en ?? '']));
  const acts = new Map(story.acts.map(({ id, title }) => [id, title.en]));
  return story.scenes.map(({ act, title, present }) => ({
    act: act === undefined ? undefined : acts.get(act),
    scene: title.en ?? '',
    people: present.map(({ character }) => names.get(character) ?? ''),
  }));
}

const read = (text: string) => shown(ezlinavis.read(text).story);
const remarksOf = (text: string) => inEnglish(ezlinavis.read(text).remarks);

test('lines about the play come first, then headings with one name per line', () => {
  const text =
    'The play\n\nby somebody\nFormalisation starts with first hashtag:\n\n# One\nAnn\n\nBen\n# Two\nAnn';
  const { story, remarks } = ezlinavis.read(text);
  expect(story.title).toEqual({ en: 'The play' });
  expect(story.source).toEqual({ en: 'by somebody' });
  expect(shown(story)).toEqual([
    { act: undefined, scene: 'One', people: ['Ann', 'Ben'] },
    { act: undefined, scene: 'Two', people: ['Ann'] },
  ]);
  expect(remarks).toEqual([]);
});

test('line ends of any system, a byte order mark and surrounding white space make no difference', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(read(`\ufeff# One ${end}${end} Ann ${end}  ${end}Ann${end}\tBen`)).toEqual([
      { act: undefined, scene: 'One', people: ['Ann', 'Ben'] },
    ]);
  }
});

test('a name counts once per scene, and case and dots are kept', () => {
  expect(read('# 1\nAnn.\nann.\nAnn.')).toEqual([{ act: undefined, scene: '1', people: ['Ann.', 'ann.'] }]);
  expect(remarksOf('# 1\nAnn.\nann.\nAnn.')).toEqual([
    { sentence: 'A name is listed twice and counts once, in “1”.', line: 1 },
  ]);
});

test('a heading without names is an act, not a scene', () => {
  expect(read('# I\n## 1\nAnn\n## 2\nBen\n# II\n## 1\nAnn\n# Epilogue\nBen')).toEqual([
    { act: 'I', scene: '1', people: ['Ann'] },
    { act: 'I', scene: '2', people: ['Ben'] },
    { act: 'II', scene: '1', people: ['Ann'] },
    { act: undefined, scene: 'Epilogue', people: ['Ben'] },
  ]);
});

test('a heading without names is an act even if acts and scenes have one # each', () => {
  expect(read('# I\n# 1\nAnn\n# 2\nBen\n# II\n# 1\nAnn').map(({ act, scene }) => [act, scene])).toEqual([
    ['I', '1'],
    ['I', '2'],
    ['II', '1'],
  ]);
});

test('headings above headings are acts within acts, with or without names of their own', () => {
  expect(
    read('# Ring\n## I\n### 1\nAnn\n## II\nBen\n### 1\nAnn').map(({ act, scene }) => [act, scene]),
  ).toEqual([
    ['Ring – I', '1'],
    ['Ring – II', 'II'],
    ['Ring – II', '1'],
  ]);
});

test('a heading that cannot be an act is an empty scene, or left out', () => {
  const text = '# I\n## 1\n## 2\nAnn\n# II';
  expect(read(text)).toEqual([
    { act: 'I', scene: '1', people: [] },
    { act: 'I', scene: '2', people: ['Ann'] },
  ]);
  expect(remarksOf(text)).toEqual([
    { sentence: 'A scene without people was kept: “1”.', line: 2 },
    { sentence: 'A heading with nothing below it was left out: “II”.', line: 5 },
  ]);
});

test('remarks of one kind are merged', () => {
  expect(remarksOf('# I\n## 1\n## 2\n## 3\nAnn')).toEqual([
    {
      sentence: 'A scene without people was kept: “1” and 1 more.',
      line: 2,
    },
  ]);
});

test('texts that ezlinavis refuses without need are read', () => {
  expect(read('See #3\n# 1 # x\n\nAnn #2\n#\nBen')).toEqual([
    { act: undefined, scene: '1 # x', people: ['Ann #2'] },
    { act: undefined, scene: '2', people: ['Ben'] },
  ]);
});

test('control characters are ignored', () => {
  expect(read('# \u0001\nAnn\u0000\n\u0002\nAnn')).toEqual([{ act: undefined, scene: '1', people: ['Ann'] }]);
});

test('names may be those of object properties', () => {
  expect(read('# 1\n__proto__\nconstructor\ntoString').map(({ people }) => people)).toEqual([
    ['__proto__', 'constructor', 'toString'],
  ]);
});

test('a text without headings or without names is refused', () => {
  expect(refusalOf(ezlinavis, 'Ann\nBen')).toBe(
    'The file looks like ezlinavis text, but has no scenes: no line begins with #.',
  );
  expect(refusalOf(ezlinavis, '# 1\n# 2')).toBe(
    'The file looks like ezlinavis text, but has no scenes: no heading has names below it.',
  );
});

test('a story is written as acts, scenes and names', () => {
  expect(ezlinavis.write?.(smallStory)).toMatchInlineSnapshot(`
    "A small story

    # One
    ## Market
    Ada
    Ben
    ## Ship
    Ben
    Ada
    # Two
    ## Quay
    Ada
    Ben
    Cleo
    ## Storm
    Cleo
    "
  `);
});

test('namesakes are numbered, and a name that begins with # is not a heading', () => {
  const story = storyOf({
    title: '# 1',
    characters: ['Ann', 'Ann', '#Ann', '\\#Ann'].map((name, index) => ({ id: `${index}`, name })),
    scenes: [
      { title: '# 1', speaking: ['0', '1', '2', '3'] },
      { title: 'Empty', speaking: [] },
      { title: 'Act', act: 'I', speaking: [] },
      { title: 'No act', speaking: ['0'] },
    ],
  });
  const text = ezlinavis.write?.(story) ?? '';
  expect(text).toBe(
    '\\# 1\n\n## # 1\nAnn\nAnn (2)\n\\#Ann\n\\\\#Ann\n## Empty\n# I\n## Act\n# \n## No act\nAnn\n',
  );
  expect(ezlinavis.read(text).story.title).toEqual(story.title);
  expect(read(text)).toEqual([
    { act: undefined, scene: '# 1', people: ['Ann', 'Ann (2)', '#Ann', '\\#Ann'] },
    { act: undefined, scene: 'Empty', people: [] },
    { act: 'I', scene: 'Act', people: [] },
    { act: undefined, scene: 'No act', people: ['Ann'] },
  ]);
});

/** Any story with characters, whose names may be anything and need not be unique. */
const anyStory = fc
  .record({
    title: fc.string({ maxLength: 30 }),
    source: fc.option(fc.string({ maxLength: 30 }), { nil: undefined }),
    names: fc.array(
      fc.oneof(
        fc.constantFrom('Ann', 'Ann (2)', '#', '\\#1', ' Ann', 'INT. A', 'a\nb'),
        fc.string({ unit: 'grapheme' }),
      ),
      { minLength: 1, maxLength: 8 },
    ),
    scenes: fc.array(
      fc.record({
        title: fc.oneof(fc.constantFrom('', '#', '# 1', ' '), fc.string({ maxLength: 20 })),
        act: fc.option(fc.constantFrom('I', 'II', '# I', ' ', '\\#'), { nil: undefined }),
        present: fc.array(fc.nat(7), { maxLength: 6 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ title, source, names, scenes }) => {
    const ids = names.map((_, index) => `c${index}`);
    return storyOf({
      title,
      source: source?.trim() ? source : undefined,
      characters: names.map((name, index) => ({ id: `c${index}`, name: oneLine(name) })),
      scenes: [{ title: 'First', act: undefined, present: [0] }, ...scenes]
        .map((scene) => ({
          title: scene.title,
          act: scene.act?.trim(),
          speaking: scene.present.map((index) => ids[index % ids.length] as string),
        }))
        .map(({ act, ...scene }) => (act ? { ...scene, act } : scene)),
    });
  });

/** The same with numbers in order of appearance in place of names, since namesakes are renamed. */
function network(story: Story): object[] {
  const order = new Map<string, number>();
  return shown(story).map(({ act, scene }, index) => ({
    act,
    scene: oneLine(scene),
    people: (story.scenes[index]?.present ?? []).map(({ character }) => {
      if (!order.has(character)) order.set(character, order.size);
      return order.get(character);
    }),
  }));
}

test('a written story is read back with the same scenes and network', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const text = ezlinavis.write?.(story) ?? '';
      const again = ezlinavis.read(text).story;
      expect(network(again)).toEqual(network(story));
      expect(again.title).toEqual(story.title);
      expect(ezlinavis.write?.(again)).toBe(text);
    }),
    { seed: 11, numRuns: 500 },
  );
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(ezlinavis, ['# ', '#', '\n## ', 'Ann', '\\#', '\r', '\n\n', '\ufeff']);
});

test('long lines and thousands of headings are read without hanging', () => {
  for (const words of ['#', '# \n', '\n#a', '\n###a\nb', ' ', '\\', '\nAnn', '\n#\n##']) {
    doesNotHang(ezlinavis, `# 1\nAnn${words.repeat(2e6 / words.length)}x`);
  }
  doesNotHang(
    ezlinavis,
    Array.from({ length: 100_000 }, (_, level) => `${'#'.repeat(level % 300)}x${level}`).join('\n'),
  );
  doesNotHang(
    ezlinavis,
    Array.from({ length: 2_000 }, (_, level) => `${'#'.repeat(level + 1)} x`).join('\n'),
  );
});

describe.skipIf(!hasCorpus)('real ezlinavis files (skipped without the corpus)', () => {
  const files = corpusFiles('ezlinavis');
  const expected = figures<Figures>();

  test('have the expected figures', () => {
    expect(files).toHaveLength(17);
    for (const path of files) {
      const text = corpusText(path);
      const headings = text.split('\n').filter((line) => line.startsWith('#')).length;
      expect([path, { headings, ...measured(ezlinavis.read(text).story) }]).toEqual([
        path,
        roundedFigures(expected[path] as Figures),
      ]);
    }
  });

  test('give remarks only where a name is repeated', () => {
    const remarks = files.flatMap((path) =>
      remarksOf(corpusText(path)).map(({ sentence }) => [path, sentence]),
    );
    expect(remarks).toEqual([
      [
        'ezlinavis/caragiale-o-scrisoare-pierduta-1884.txt',
        'A name is listed twice and counts once, in “Scena III”.',
      ],
      ['ezlinavis/kivi-nummisuutarit-1864.txt', 'A name is listed twice and counts once, in “1”.'],
    ]);
  });

  test('are the same after writing and reading', () => {
    for (const path of files) {
      const { story } = ezlinavis.read(corpusText(path));
      expect(ezlinavis.read(ezlinavis.write?.(story) ?? '').story).toEqual(story);
    }
  });

  test('are recognised, and no other files are', () => {
    expect(files.filter((path) => !ezlinavis.detect(corpusText(path)))).toEqual([]);
    expect(wronglyRecognised(ezlinavis, 'ezlinavis')).toEqual([]);
  });

  test('that end too early are read or refused', () => {
    for (const path of files) readsOrRefusesBeginnings(ezlinavis, corpusText(path));
  });
});

type Figures = {
  headings: number;
  scenes: number;
  chars: number;
  numEdges: number;
  density: number;
  averageDegree: number;
  maxDegree: number;
  maxDegreeIds: string;
  diameter: number;
  averagePathLength: number;
  averageClustering: number;
  numConnectedComponents: number;
};

const rounded = (value: number) => Number(value.toFixed(9));

function roundedFigures(figures: Figures): object {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, typeof value === 'number' ? rounded(value) : value]),
  );
}

/** The figures of the network in which all characters who share a scene are tied. */
function measured(story: Story): object {
  const neighbours = new Map(story.characters.map(({ id }) => [id, new Set<string>()]));
  for (const { present } of story.scenes) {
    for (const a of present) {
      for (const b of present) if (a.character !== b.character) neighbours.get(a.character)?.add(b.character);
    }
  }
  const degrees = [...neighbours.values()].map(({ size }) => size);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const count = neighbours.size;
  const edges = sum(degrees) / 2;
  const reached = [...neighbours.keys()].map((id) => distancesFrom(id, neighbours));
  const distances = reached.flatMap((from) => [...from.values()].filter((distance) => distance > 0));
  const clustering = [...neighbours.values()].map((around) => {
    const closed = sum(
      [...around].map((id) => [...(neighbours.get(id) ?? [])].filter((x) => around.has(x)).length),
    );
    return around.size < 2 ? 0 : closed / (around.size * (around.size - 1));
  });
  const maxDegree = Math.max(...degrees);
  const most = story.characters.filter(({ id }) => neighbours.get(id)?.size === maxDegree);
  return {
    scenes: story.scenes.length,
    chars: count,
    numEdges: edges,
    density: rounded((2 * edges) / (count * (count - 1))),
    averageDegree: rounded(sum(degrees) / count),
    maxDegree,
    maxDegreeIds: most
      .map(({ name }) => name.en)
      .sort()
      .join('|'),
    diameter: Math.max(...distances),
    averagePathLength: rounded(sum(distances) / distances.length),
    averageClustering: rounded(sum(clustering) / count),
    numConnectedComponents: new Set(reached.map((from) => [...from.keys()].sort().join('|'))).size,
  };
}

function distancesFrom(
  start: string,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances) {
    for (const next of neighbours.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

test('names may be the items of a list, as Markdown has them', () => {
  const text = '# One\n- Ann\n- Ben\n# Two\n* Ben\n- Cleo\n';
  expect(ezlinavis.detect(text)).toBe(true);
  expect(ezlinavis.read(text).story.characters.map(({ name }) => name.en)).toEqual(['Ann', 'Ben', 'Cleo']);
});

test('a name that begins like an item is kept in a file that is written and read again', () => {
  const { story } = ezlinavis.read('# One\n\\- Ann\n');
  expect(story.characters.map(({ name }) => name.en)).toEqual(['- Ann']);
  expect(ezlinavis.read(ezlinavis.write?.(story) ?? '').story).toEqual(story);
});
