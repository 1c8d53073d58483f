import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphml } from '../../src/formats/gexf/graphml.ts';
import { edgesOverTime } from '../../src/formats/kit/writtenEdges.ts';
import { presentAt, relationsAt } from '../../src/story/state.ts';
import type { Story } from '../../src/story/types.ts';
import { smallStory } from '../story/cast.ts';
import {
  corpusFiles,
  corpusText,
  figures,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  refusalOf,
} from './corpusFiles.ts';
import { inEnglish, sentencesOf } from './remarks.ts';
import { edgeIn, groupsIn, relationsIn, smallStories } from './smallStories.ts';

const file = (inside: string, keys = '') => `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${keys}${inside}</graphml>`;

const key = (id: string, of: string, name: string, inside = '') =>
  `<key id="${id}" for="${of}" attr.name="${name}" attr.type="string">${inside}</key>`;

const read = (text: string) => graphml.read(text).story;
const names = (story: Story) => story.characters.map(({ name }) => name.en);
const edgesAt = (story: Story, scene = 0) =>
  [...relationsAt(story, scene).values()].map(
    ({ relation, valence, strength, label }) =>
      `${relation.from}${relation.mutual ? '–' : '→'}${relation.to} ${valence} ${strength} ${label.en}`,
  );

test('keys are read by name, with defaults, and apart for nodes and edges', () => {
  const keys = [
    key('d0', 'node', 'label'),
    key('d0', 'edge', 'weight', '<default>2</default>'),
    key('d1', 'edge', 'Sentiment'),
  ].join('');
  const story = read(
    file(
      `<graph edgedefault="undirected"><node id="a"><data key="d0">Ann</data></node>
      <node id="b"><data key="d0"><![CDATA[Ben & Co]]></data></node>
      <edge source="a" target="b"/><edge source="b" target="a" directed="TRUE"><data key="d0">8</data><data key="d1">-1</data></edge>
      </graph>`,
      keys,
    ),
  );
  expect(names(story)).toEqual(['Ann', 'Ben & Co']);
  expect(edgesAt(story)).toEqual(['a–b undefined 0.25 2', 'b→a -1 1 8']);
  expect(story.scenes).toHaveLength(1);
});

test("an edge's own direction overrides the graph's, as true or 1", () => {
  const edges = ['true', '1', 'false', '0'].map((said) => `<edge source="a" target="b" directed="${said}"/>`);
  const story = read(
    file(`<graph edgedefault="directed"><node id="a"/><node id="b"/>${edges.join('')}
      <edge source="a" target="b"/></graph>`),
  );
  expect(story.relations.map(({ mutual }) => mutual)).toEqual([false, false, true, true, false]);
});

test("yEd's labels name characters and relations", () => {
  const label = (of: string, words: string) =>
    `<data key="g"><y:Shape><y:${of}Label>${words}<y:LabelModel><y:X>no</y:X></y:LabelModel></y:${of}Label></y:Shape></data>`;
  const story = read(
    file(
      `<graph edgedefault="directed"><node id="n0">${label('Node', 'Ann')}</node><node id="n1">${label('Node', ' ')}</node>
      <edge source="n0" target="n1">${label('Edge', 'loves')}</edge></graph>`,
      '<key id="g" for="node" yfiles.type="nodegraphics"/><key id="g" for="edge" yfiles.type="edgegraphics"/>',
    ),
  );
  expect(names(story)).toEqual(['Ann', 'n1']);
  expect(edgesAt(story)).toEqual(['n0→n1 undefined undefined loves']);
});

test('nested graphs belong to the graph, each with its own direction', () => {
  const story = read(
    file(`<graph edgedefault="directed"><node id="a"><graph edgedefault="undirected"><node id="a::1"/><node id="a::2"/>
      <edge source="a::1" target="a::2"/></graph></node><edge source="a" target="a::1"/></graph>`),
  );
  expect(names(story)).toEqual(['a', 'a::1', 'a::2']);
  expect(edgesAt(story)).toEqual([
    'a→a::1 undefined undefined connected',
    'a::1–a::2 undefined undefined connected',
  ]);
});

test('a key that is not declared is read by its id, with one remark', () => {
  const { story, remarks } = graphml.read(
    file(`<graph><node id="a"><data key="label">Ann</data></node>
<node id="b"><data key="label">Ben</data></node></graph>`),
  );
  expect(names(story)).toEqual(['Ann', 'Ben']);
  expect(inEnglish(remarks)).toEqual([
    { sentence: 'The key “label” is used but not declared (2 times; this is the first).', line: 2 },
  ]);
});

test('hyperedges and ports are refused with a sentence and a line', () => {
  const says = 'but a relationship connects exactly two people. Write it as edges between nodes.';
  expect(refusalOf(graphml, file('<graph>\n<hyperedge/></graph>'))).toBe(`Line 3 has a hyperedge, ${says}`);
  expect(refusalOf(graphml, file('<graph><node id="a"><port name="p"/></node></graph>'))).toBe(
    `Line 2 has a port, ${says}`,
  );
  expect(refusalOf(graphml, file('<graph><edge source="a" target="b" sourceport="p"/></graph>'))).toBe(
    `Line 2 has a port, ${says}`,
  );
  expect(refusalOf(graphml, file('<graph/>'))).toMatch('it has no nodes');
  expect(refusalOf(graphml, file(''))).toMatch('it has no graph');
});

test('keys with times make scenes: start and end, points, or names of scenes in order', () => {
  const timed = (...data: string[]) =>
    read(
      file(
        `<graph edgedefault="directed"><node id="a"/><node id="b"/><node id="c"/>
      <edge source="a" target="b">${data[0]}</edge><edge source="b" target="c">${data[1]}</edge></graph>`,
        ['start', 'end', 'time', 'scene'].map((name) => key(name, 'edge', name)).join(''),
      ),
    );
  const data = (of: string, value: string) => `<data key="${of}">${value}</data>`;
  const spans = timed(data('start', '1') + data('end', '2'), data('start', '10'));
  expect(spans.scenes.map(({ title }) => title.en)).toEqual(['1', '2', '10']);
  expect(spans.scenes.map((_, scene) => edgesAt(spans, scene).length)).toEqual([1, 1, 1]);
  const scenes = timed(data('scene', 'The storm; Landing'), data('scene', 'Landing'));
  expect(scenes.scenes.map(({ title }) => title.en)).toEqual(['The storm', 'Landing']);
  expect([...presentAt(scenes, 0).keys()]).toEqual(['a', 'b']);
});

test('a story is written as one network, with roles and numbers of shared scenes', () => {
  const text = graphml.write?.(smallStory) ?? '';
  expect(text).toContain('<data key="role">supporting</data>');
  expect(text).toContain('<data key="weight">3</data>');
  const again = read(text);
  expect(again.title).toEqual({ en: 'A small story' });
  expect(names(again)).toEqual(['Ada', 'Ben', 'Cleo']);
  expect(edgesAt(again)).toEqual([
    'ada→ben 0.8 0.9 longs',
    'ada–ben 1 1 a couple',
    'cleo–ben -0.5 0.4 rivals',
  ]);
});

test('a written story is read back as the same characters and network', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const again = read(graphml.write?.(story) ?? '');
      const ids = new Map(story.characters.map(({ id }) => [id, id]));
      const last = edgesOverTime(story).flatMap((edge) => {
        const period = edge.periods.at(-1);
        return period ? [edgeIn(ids, edge, period)] : [];
      });
      expect(again.characters.map(({ id }) => id)).toEqual(story.characters.map(({ id }) => id));
      expect(groupsIn(again)).toEqual(groupsIn(story));
      expect(relationsIn(again, 0, ids)).toEqual(last.sort());
    }),
  );
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(graphml, [
    ...[
      '<graphml>',
      '</graphml>',
      '<graph>',
      '</graph>',
      '<node id="a">',
      '</node>',
      '<node id="b"/>',
      '<node/>',
    ],
    ...['<edge source="a" target="b"/>', '<edge/>', '<data key="x">', '</data>', '<key id="x"/>', '&', ']]>'],
  ]);
});

/** Files whose figures differ from the expected ones, and why. */
const DIFFERENT = new Map([
  ['graphml/networkx/nx-05-setup_class.graphml', 'one of its edges goes from a node to itself'],
  ['graphml/networkx/nx-06-setup_class.graphml', 'an edge names a node that is not there, which is added'],
  ['graphml/networkx/nx-08-setup_class.graphml', 'an edge names a node that is not there, which is added'],
  ['graphml/networkx/nx-13-test_hyperedge_raise.graphml', 'it has a hyperedge, and is refused'],
]);

describe.skipIf(!hasCorpus)('real files (skipped without the corpus)', () => {
  const isGraphml = (path: string) => path.endsWith('.graphml');
  const counts = figures<{ nodes: number; edges: number }>();

  test('have the expected nodes and edges, except those listed', () => {
    const paths = corpusFiles().filter((path) => isGraphml(path) && path in counts);
    expect(paths).toHaveLength(32);
    const different = paths.filter((path) => {
      const text = corpusText(path);
      if (refusalOf(graphml, text)) return true;
      const story = read(text);
      expect(story.scenes, path).toHaveLength(1);
      const found = { nodes: story.characters.length, edges: story.relations.length };
      return found.nodes !== counts[path]?.nodes || found.edges !== counts[path]?.edges;
    });
    expect(different).toEqual([...DIFFERENT.keys()]);
  });

  test('of Newcomb and van de Bunt have all students', () => {
    for (const [folder, people, files] of [
      ['newcomb', 17, 15],
      ['vandebunt', 32, 7],
    ] as const) {
      const paths = corpusFiles(`dynamic/${folder}/visoneAfter`);
      expect(paths).toHaveLength(files);
      for (const path of paths) expect(read(corpusText(path)).characters, path).toHaveLength(people);
    }
  });

  test('no other file is recognised, and one that ends early is refused', () => {
    const taken = corpusFiles().filter((path) => graphml.detect(corpusText(path)));
    expect(taken).toEqual(corpusFiles().filter(isGraphml));
    readsOrRefusesBeginnings(graphml, corpusText('graphml/networkx/nx-15-test_yfiles_extension.graphml'));
    readsOrRefusesBeginnings(graphml, corpusText('graphml/graphology/attributes.graphml'));
  });
});

test('what desc says of a node is who it is, and of an edge its words where it has no others', () => {
  const { story } =
    graphml.read(`<graphml><key id="l" for="edge" attr.name="label"/><graph edgedefault="undirected">
    <node id="a"><desc>The king.</desc></node><node id="b"/><node id="c"/>
    <edge source="a" target="b"><desc>brothers</desc></edge>
    <edge source="b" target="c"><desc>At the ball.</desc><data key="l">dance</data></edge></graph></graphml>`);
  expect(story.characters[0]?.about).toEqual({ en: 'The king.' });
  expect(
    story.background.map((change) => change.does === 'begin' && [change.label.en, change.evidence.words.en]),
  ).toEqual([
    ['brothers', 'brothers In the file, without a time.'],
    ['dance', 'At the ball. In the file, without a time.'],
  ]);
});

test('yEd’s groups are groups, its edges without arrows mutual, and descriptions say who a node is', () => {
  const label = (words: string) =>
    `<data key="g"><y:ShapeNode><y:NodeLabel>${words}</y:NodeLabel></y:ShapeNode></data>`;
  const arrows = (target: string) =>
    `<data key="e"><y:PolyLineEdge><y:Arrows source="none" target="${target}"/></y:PolyLineEdge></data>`;
  const { story, remarks } =
    graphml.read(`<graphml xmlns:y="y"><key for="node" id="d" attr.name="description"/>
    <key for="node" id="g" yfiles.type="nodegraphics"/><key for="edge" id="e" yfiles.type="edgegraphics"/><key for="node" id="n" attr.name="Club"/>
    <graph edgedefault="directed"><node id="a"><data key="d">the queen</data>${label('Ann')}</node>
    <node id="c" yfiles.foldertype="group">${label('Court')}<graph><node id="c::b">${label('Ben')}</node></graph></node>
    <edge source="a" target="c::b">${arrows('none')}</edge><edge source="c::b" target="a">${arrows('standard')}</edge></graph></graphml>`);
  expect(story.characters.map(({ name, about, group }) => [name.en, about?.en, group])).toEqual([
    ['Ann', 'the queen', undefined],
    ['Ben', undefined, 'group-1'],
  ]);
  expect(story.groups.map(({ name }) => name.en)).toEqual(['Court']);
  expect(story.relations.map(({ mutual }) => mutual)).toEqual([true, false]);
  expect(sentencesOf(remarks)).toEqual([
    'A node that contains others was read as their group, not as a person.',
    'Attributes that were not read: Club.',
  ]);
});

test('an edge may have a year or a chapter as its time, a node not', () => {
  const { story } =
    graphml.read(`<graphml><key for="all" id="y" attr.name="year"/><graph edgedefault="undirected">
    <node id="a"><data key="y">1812</data></node><node id="b"/><node id="c"/>
    <edge source="a" target="b"><data key="y">1840</data></edge><edge source="b" target="c"><data key="y">1835</data></edge></graph></graphml>`);
  expect(
    story.scenes.map(({ title, present }) => [title.en, present.map(({ character }) => character)]),
  ).toEqual([
    ['1835', ['b', 'c']],
    ['1840', ['a', 'b']],
  ]);
});
