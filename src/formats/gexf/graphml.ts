import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Story } from '../../story/types.ts';
import type { Format, Progress, Reading } from '../format.ts';
import { type Notes, notes } from '../kit/notes.ts';
import { rootNameOf } from '../kit/rootName.ts';
import { fieldOf, GROUP_TITLES, type Said } from '../kit/said.ts';
import { type Interval, intervalsOf } from '../kit/timeline.ts';
import { childOf, childrenOf, descendants, type Element, parseXml, textOf } from '../kit/xml.ts';
import { type EdgeSource, type NodeSource, networkOf } from './gexfNetwork.ts';
import { writeGraphml } from './graphmlWrite.ts';

/** GraphML, also as yEd and visone write it. It has no time of its own, but may have keys that tell one. */
export const graphml: Format<Story> = {
  id: 'graphml',
  label: 'GraphML network',
  extensions: ['graphml'],
  detect: (text) => rootNameOf(text) === 'graphml',
  read,
  write: writeGraphml,
};

function read(text: string, progress?: Progress): Reading {
  const noted = notes();
  const root = parseXml(text, progress);
  const graph = childOf(root, 'graph');
  if (root.name !== 'graphml' || !graph) {
    throw new ImportError('no-scenes', refusals.noScenes('GraphML', 'it has no graph'), { line: root.line });
  }
  refuseWhatIsNoPair(graph);
  if (childrenOf(root, 'graph').length > 1) noted.add('Only the first graph of the file is read.', root.line);
  const keys = keysOf(root);
  const nodes = nodesOf(graph, keys, noted);
  if (nodes.length === 0) {
    throw new ImportError('no-scenes', refusals.noScenes('GraphML', 'it has no nodes'), { line: graph.line });
  }
  const own = dataOf(graph, keys, noted);
  const title = [own.get('title'), own.get('name'), own.get('label')].find(Boolean) ?? 'Network';
  const edges = edgesOf(graph, 'undirected', keys, noted);
  return {
    story: networkOf({ title, source: own.get('source'), nodes, edges }, noted),
    remarks: noted.remarks(),
  };
}

function refuseWhatIsNoPair(graph: Element): void {
  for (const name of ['hyperedge', 'port']) {
    for (const { line } of descendants(graph, name)) {
      throw new ImportError('wrong-shape', refusals.noPair(name, line), { line });
    }
  }
  for (const { attributes, line } of descendants(graph, 'edge')) {
    if (attributes.has('sourceport') || attributes.has('targetport')) {
      throw new ImportError('wrong-shape', refusals.noPair('port', line), { line });
    }
  }
}

type Keys = {
  /** The name of what data says, by what it is said of and the key's id, which may stand for two things. */
  readonly names: ReadonlyMap<string, string>;
  /** What is said where data is silent, by what it is said of. */
  readonly defaults: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly declared: ReadonlySet<string>;
};

const LISTS = ['timeset', 'interval', 'intervals', 'spells'];
const POINTS = ['scene', 'scenes', 'time', 'timestamp'];
const OTHERS = ['label', 'name', 'id', 'title', 'source', 'start', 'end'];
const WANTED = new Set([...LISTS, ...POINTS, ...OTHERS, ...GROUP_TITLES]);

function keysOf(root: Element): Keys {
  const names = new Map<string, string>();
  const defaults = new Map<string, Map<string, string>>();
  const declared = new Set<string>();
  for (const key of descendants(root, 'key')) {
    const id = key.attributes.get('id') ?? '';
    const of = key.attributes.get('for') ?? 'all';
    const name = (key.attributes.get('attr.name') ?? id).trim().toLowerCase();
    names.set(`${of} ${id}`, name);
    declared.add(id);
    const inside = childOf(key, 'default');
    const usual = inside ? textOf(inside).trim() : key.attributes.get('attr.default');
    if (!usual || !(WANTED.has(name) || fieldOf(name))) continue;
    const those = defaults.get(of) ?? new Map<string, string>();
    defaults.set(of, those.set(name, usual));
  }
  return { names, defaults, declared };
}

/** The data of an element by name; visible labels of yEd go by `label` too, where nothing else does. */
function dataOf(element: Element, { names, defaults, declared }: Keys, noted: Notes): Map<string, string> {
  const data = new Map([...(defaults.get('all') ?? []), ...(defaults.get(element.name) ?? [])]);
  for (const given of childrenOf(element, 'data')) {
    const id = given.attributes.get('key') ?? '';
    const name = names.get(`${element.name} ${id}`) ?? names.get(`all ${id}`);
    if (!declared.has(id)) noted.add(`The key "${id.slice(0, 60)}" is used but not declared.`, given.line);
    data.set(name ?? id.trim().toLowerCase(), given.children.some(isNested) ? '' : textOf(given).trim());
    const visible = labelOf(given, element.name === 'node' ? 'NodeLabel' : 'EdgeLabel');
    if (visible && !data.get('label')) data.set('label', visible);
  }
  return data;
}

const isNested = (child: Element['children'][number]) => typeof child !== 'string';

function labelOf(data: Element, name: string): string {
  for (const label of descendants(data, name)) {
    const words = textOf(label, ['LabelModel', 'ModelParameter']).trim();
    if (words) return words;
  }
  return '';
}

function nodesOf(graph: Element, keys: Keys, noted: Notes): NodeSource[] {
  const known = new Map<string, NodeSource>();
  for (const node of descendants(graph, 'node')) {
    const id = node.attributes.get('id');
    if (id === undefined || known.has(id)) {
      noted.add(`A node ${id === undefined ? 'without an id' : 'whose id is taken'} is left out.`, node.line);
      continue;
    }
    const data = dataOf(node, keys, noted);
    const name = ['label', 'name', 'id'].map((key) => data.get(key)).find(Boolean) ?? '';
    const group = GROUP_TITLES.map((key) => data.get(key)).find(Boolean);
    known.set(id, { id, name, group, times: timesOf(data) });
  }
  return [...known.values()];
}

/** The edges of a graph and of the graphs within its nodes, each of which has its own usual direction. */
function edgesOf(graph: Element, outer: string, keys: Keys, noted: Notes): EdgeSource[] {
  const usual = graph.attributes.get('edgedefault') ?? outer;
  const inner = childrenOf(graph)
    .filter(({ name }) => name === 'node' || name === 'edge')
    .flatMap((element) => childrenOf(element, 'graph'));
  const own = childrenOf(graph, 'edge').map((edge) => {
    const data = dataOf(edge, keys, noted);
    const said = new Map<keyof Said, string>();
    for (const [name, value] of data) {
      const field = fieldOf(name);
      if (field && value !== '' && !said.has(field)) said.set(field, value);
    }
    const directed = edge.attributes.get('directed')?.trim().toLowerCase();
    return {
      from: edge.attributes.get('source') ?? '',
      to: edge.attributes.get('target') ?? '',
      mutual: directed ? directed !== 'true' && directed !== '1' : usual !== 'directed',
      times: timesOf(data),
      said,
      values: [],
      line: edge.line,
    };
  });
  return [...own, ...inner.flatMap((nested) => edgesOf(nested, usual, keys, noted))];
}

/** Times by the names that writers give them, since the standard has none. */
function timesOf(data: ReadonlyMap<string, string>): Interval[] | undefined {
  const lists = LISTS.flatMap((name) => intervalsOf(data.get(name) ?? ''));
  const points = POINTS.flatMap((name) => (data.get(name) ?? '').split(/[;|]/))
    .map((mark) => mark.trim())
    .filter((mark) => mark !== '')
    .map((mark) => ({ start: mark, end: mark }));
  const [start, end] = [data.get('start') || undefined, data.get('end') || undefined];
  const bounds = start === undefined && end === undefined ? [] : [{ start, end }];
  const told = [lists, bounds, points].find((times) => times.length > 0);
  return told;
}
