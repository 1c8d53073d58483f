import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gexf } from '../../src/formats/gexf/gexf.ts';
import { presentAt, relationsAt } from '../../src/story/state.ts';
import type { Story } from '../../src/story/types.ts';
import {
  corpusFiles,
  corpusText,
  figures,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  refusalOf,
  wronglyRecognised,
} from './corpusFiles.ts';
import { sentencesOf } from './remarks.ts';
import { groupsIn, networkAt, relationsIn, smallStories } from './smallStories.ts';

const graph = (inside: string, attributes = 'mode="dynamic" defaultedgetype="directed"') =>
  `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph ${attributes}>${inside}</graph></gexf>`;

const nodes = (...ids: string[]) =>
  `<nodes>${ids.map((id) => `<node id="${id}" label="${id.toUpperCase()}"/>`).join('')}</nodes>`;

const read = (text: string) => gexf.read(text).story;
const titles = (story: Story) => story.scenes.map(({ title }) => title.en);
const presentByScene = (story: Story) => story.scenes.map((_, scene) => [...presentAt(story, scene).keys()]);
const edgesByScene = (story: Story) =>
  story.scenes.map((_, scene) =>
    [...relationsAt(story, scene).values()].map(
      ({ relation, strength, label }) =>
        `${relation.from}${relation.mutual ? '–' : '→'}${relation.to} ${strength} ${label.en}`,
    ),
  );

test('a static graph is one scene in which no one is said to be, and relations that already hold', () => {
  const { story, remarks } = gexf.read(
    graph(
      `${nodes('a', 'b', 'c')}<edges>
      <edge source="a" target="b" weight="4" label="loves"/>
      <edge source="b" target="c" weight="1" type="undirected"/></edges>`,
      'defaultedgetype="directed"',
    ),
  );
  expect(titles(story)).toEqual(['The whole network']);
  expect(presentByScene(story)).toEqual([[]]);
  expect(story.relations.map(({ weight }) => weight)).toEqual([4, 1]);
  expect(edgesByScene(story)).toEqual([['a→b 1 loves', 'b–c 0.25 1']]);
  expect(story.background[0]).toMatchObject({
    kind: undefined,
    valence: undefined,
    evidence: { words: { en: 'In the file, without a time.' } },
  });
  expect(remarks).toEqual([]);
});

test('the distinct bounds are the scenes, both bounds are included, and an open interval does not end', () => {
  const story = read(
    graph(`${nodes('a', 'b', 'c')}<edges>
      <edge source="a" target="b" start="1" end="3.0"/>
      <edge source="b" target="c" start="3"/>
      <edge source="c" target="a" end="1"/>
      <edge source="a" target="c" start="5" end="5"/></edges>`),
  );
  expect(titles(story)).toEqual(['1', '3.0', '5']);
  expect(edgesByScene(story)).toEqual([
    ['c→a undefined connected', 'a→b undefined connected'],
    ['a→b undefined connected', 'b→c undefined connected'],
    ['b→c undefined connected', 'a→c undefined connected'],
  ]);
  expect(story.scenes[0]?.changes[0]?.evidence.words).toEqual({
    en: 'In the file from 1 to 3.0.',
    de: 'In der Datei von 1 bis 3.0.',
  });
  expect(presentByScene(story)).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
});

test('an edge holds only while both its ends are there, and a node without times is there while it has an edge', () => {
  const story = read(
    graph(`<nodes><node id="a" start="1" end="2"/><node id="b"/><node id="c" start="3" end="3"/></nodes>
      <edges><edge source="a" target="b"/></edges>`),
  );
  expect(edgesByScene(story)).toEqual([['a→b undefined connected'], ['a→b undefined connected'], []]);
  expect(presentByScene(story)).toEqual([['a', 'b'], ['a', 'b'], ['c']]);
});

test("open bounds of 1.2 are excluded, and spells (slices in 1.1) override the element's own bounds", () => {
  const story = read(
    graph(`<nodes><node id="a" startopen="1" endopen="4"/>
      <node id="b" start="1" end="9"><spells><spell start="2" end="2"/><spell start="4" end="4"/></spells></node>
      <node id="c"><slices><slice start="1" end="2"/></slices></node></nodes>`),
  );
  expect(titles(story)).toEqual(['1', '2', '4']);
  expect(presentByScene(story)).toEqual([['c'], ['a', 'b', 'c'], ['b']]);
});

test('dates of 1.1, date times with an offset, and infinity are understood', () => {
  const story = read(
    graph(`<nodes><node id="a" datefrom="2009-03-01" dateto="INF"/>
      <node id="b" start="2009-03-01T01:00:00+02:00" end="2009-03-01T12:00:00Z"/></nodes>`),
  );
  expect(titles(story)).toEqual(['2009-03-01T01:00:00+02:00', '2009-03-01', '2009-03-01T12:00:00Z']);
  expect(presentByScene(story)).toEqual([['b'], ['a', 'b'], ['a', 'b']]);
});

test('lists of 1.3 are read, even as the primer prints them', () => {
  const { story, remarks } = gexf.read(
    graph(`<nodes><node id="a" timestamps="<[1, 3]>"/><node id="b" timestamp="2"/>
      <node id="c" intervals="&lt;[2.0, 3.0]; [5, 6)&gt;"/></nodes>`),
  );
  expect(titles(story)).toEqual(['1', '2', '3', '5', '6']);
  expect(presentByScene(story)).toEqual([['a'], ['b', 'c'], ['a', 'c'], ['c'], []]);
  expect(remarks).toHaveLength(1);
});

test('values over time change a relation, a dynamic weight overrides the static one, and defaults apply', () => {
  const story = read(
    graph(`<attributes class="edge" mode="dynamic">
        <attribute id="w" title="Weight" type="float"/>
        <attribute id="s" title="sentiment" type="float"><default>-1</default></attribute></attributes>
      <nodes><node id="a"/><node id="b"/></nodes>
      <edges><edge source="a" target="b" start="1" end="3" weight="9"><attvalues>
        <attvalue for="w" value="1" start="1" end="2"/><attvalue for="w" value="4" start="2" end="3"/>
        <attvalue for="w" value="100" start="8" end="9"/></attvalues></edge></edges>`),
  );
  expect(edgesByScene(story).slice(0, 3)).toEqual([['a→b 0.25 1'], ['a→b 1 4'], ['a→b 1 4']]);
  expect(story.scenes.map(({ changes }) => changes.map(({ does }) => does))).toEqual([
    ['begin'],
    ['change'],
    [],
    ['end'],
    [],
  ]);
  expect(relationsAt(story, 0).get('relation-1')?.valence).toBe(-1);
});

test('values directly in an edge, signs, infinite and zero weights, and loops are handled', () => {
  const { story, remarks } = gexf.read(
    graph(
      `${nodes('a', 'b')}<edges>
      <edge source="a" target="b" weight="0"><attvalue for="sign" value="-"/></edge>
      <edge source="b" target="a" weight="INF"/><edge source="a" target="a"/><edge source="a" target="z"/>
      <edge source="a"/></edges>`,
      'mode="static"',
    ),
  );
  expect(edgesByScene(story)).toEqual([['a–b 0 0', 'b–a 1 Infinity', 'a–z undefined connected']]);
  expect(story.background.map((change) => 'valence' in change && change.valence)).toEqual([
    -1,
    undefined,
    undefined,
  ]);
  expect(sentencesOf(remarks)).toEqual([
    'An edge from a node to itself was left out.',
    'An edge with a missing end was left out.',
    'An edge names a node that is not in the file; the node was added.',
  ]);
});

test('nested nodes are characters too, and ids may be those of object properties', () => {
  const story = read(
    graph(
      `<nodes><node id="__proto__"><nodes><node id="constructor"/></nodes></node></nodes>
      <edges><edge source="__proto__" target="constructor"/></edges>`,
      '',
    ),
  );
  expect(story.characters.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
  expect(story.relations).toHaveLength(1);
});

test('an invalid time gives a remark and is left open', () => {
  const { story, remarks } = gexf.read(graph('<nodes><node id="a" start="soon" end="3"/></nodes>'));
  expect(presentByScene(story)).toEqual([['a']]);
  expect(sentencesOf(remarks)[0]).toBe('A time that is neither a number nor a date was left out.');
});

test('more than 500 bounds are gathered into at most 200 scenes, and a remark says so', () => {
  const spells = Array.from({ length: 600 }, (_, at) => `<spell start="${at}" end="${at}"/>`).join('');
  const { story, remarks } = gexf.read(
    graph(`<nodes><node id="a"><spells>${spells}</spells></node></nodes>`),
  );
  expect(story.scenes).toHaveLength(200);
  expect(titles(story)[0]).toBe('0 – 2');
  expect(sentencesOf(remarks)).toEqual([
    'The file has 600 different times; they were grouped into 200 scenes of equal length.',
  ]);
});

test('a file that is no story is refused with a sentence', () => {
  const noNodes = 'The file looks like GEXF, but has no people: it has no nodes.';
  expect(refusalOf(gexf, graph('<nodes/>'))).toBe(noNodes);
  expect(refusalOf(gexf, '<gexf/>')).toBe(noNodes);
  expect(refusalOf(gexf, '<!DOCTYPE gexf [<!ENTITY a "b">]><gexf/>')).toMatch('declares entities');
  expect(refusalOf(gexf, '<gexf><graph>')).toMatch(
    'The file is not valid XML at line 1, column 13: the element <graph> is never closed. The file may have been cut off; export or download it again.',
  );
});

test('thousands of characters with hundreds of times are gathered into few scenes', () => {
  const spells = Array.from({ length: 499 }, (_, at) => `<spell start="${at}"/>`).join('');
  const crowd = Array.from({ length: 5000 }, (_, at) => `<node id="n${at}" start="0"/>`).join('');
  const { scenes } = read(
    graph(
      `<nodes>${crowd}<node id="last"><spells>${spells}</spells></node></nodes>`.replace(
        /<node id="n0"[^>]*>/,
        '',
      ),
    ),
  );
  expect(scenes).toHaveLength(80);
});

test('a story is read back with the same scenes, characters and network', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const again = read(gexf.write?.(story) ?? '');
      const names = new Map(story.characters.map(({ id }) => [id, id]));
      const onStage = new Set(
        story.scenes.flatMap(({ present }) => present.map(({ character }) => character)),
      );
      expect(again.scenes).toHaveLength(story.scenes.length);
      expect(again.characters.map(({ id }) => id)).toEqual(story.characters.map(({ id }) => id));
      expect(groupsIn(again)).toEqual(groupsIn(story));
      for (const scene of story.scenes.keys()) {
        const there = presentAt(story, scene);
        // Edges hold only while their ends are there; a character who is never present has no times and is always there.
        const visible = networkAt(story, scene, names).filter((edge) =>
          (JSON.parse(edge) as string[]).slice(0, 2).every((id) => there.has(id) || !onStage.has(id)),
        );
        expect(relationsIn(again, scene, names)).toEqual(visible);
        expect([...presentAt(again, scene).keys()].filter((id) => onStage.has(id)).sort()).toEqual(
          [...there.keys()].sort(),
        );
      }
    }),
  );
});

test('any text is read or refused', () => {
  const parts = ['<gexf>', '</gexf>', '<graph mode="dynamic">', '</graph>', '<nodes>', '</nodes>', '<edges>'];
  const more = [
    '</edges>',
    '<node id="a" start="1"/>',
    '<node/>',
    '<edge source="a" target="b" end="x"/>',
    ' ',
  ];
  readsOrRefusesAnyText(gexf, [
    ...parts,
    ...more,
    '<edge/>',
    '<spells/>',
    '<attvalue for="w" value="x" start="1"/>',
    '&',
  ]);
});

/** Files whose figures differ from the expected ones, and why. */
const DIFFERENT = new Map([['gexf/graphology/pedantic.gexf', 'it has no nodes, and is refused as no story']]);

describe.skipIf(!hasCorpus)('real files (skipped without the corpus)', () => {
  const counts = figures<{ nodes: number; edges: number }>();

  test('have the expected nodes and edges, except those listed', () => {
    const paths = corpusFiles('gexf');
    expect(paths).toHaveLength(32);
    const different = paths.filter((path) => {
      const text = corpusText(path);
      expect(gexf.detect(text), path).toBe(true);
      if (refusalOf(gexf, text)) return true;
      const story = read(text);
      const found = { nodes: story.characters.length, edges: story.relations.length };
      return found.nodes !== counts[path]?.nodes || found.edges !== counts[path]?.edges;
    });
    expect(different).toEqual([...DIFFERENT.keys()]);
  });

  test('have one scene each, or if dynamic one scene for each date of a change', () => {
    for (const path of corpusFiles('gexf').filter((path) => !DIFFERENT.has(path))) {
      const story = read(corpusText(path));
      if (path.includes('/primer/') && path.includes('-03-')) {
        expect(titles(story), path).toEqual(['2009-03-01', '2009-03-10']);
      } else expect(story.scenes, path).toHaveLength(1);
    }
  });

  test('no other file is recognised, and one that ends early is refused', () => {
    expect(wronglyRecognised(gexf, 'gexf')).toEqual([]);
    for (const path of corpusFiles('gexf/primer')) readsOrRefusesBeginnings(gexf, corpusText(path));
  });
});
