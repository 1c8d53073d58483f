import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Story } from '../../story/types.ts';
import type { Format, Reading, ReadOptions } from '../format.ts';
import { beginningOf } from '../kit/cut.ts';
import { edgeFieldOf } from '../kit/edgeValues.ts';
import { collectRemarks, type RemarkList } from '../kit/remarks.ts';
import { rootNameOf } from '../kit/rootName.ts';
import { childOf, childrenOf, descendants, parseXml, textOf, type XmlElement } from '../kit/xml.ts';
import { edgeDataIn, MEANT, nodeDataIn } from './graphData.ts';
import { writeGraphml } from './graphmlWrite.ts';
import { FIRST_ONLY, NAMELESS, TAKEN } from './graphRemarks.ts';
import { type GraphEdge, type GraphNode, storyOfGraph } from './storyOfGraph.ts';
import { tellUnread } from './unreadAttributes.ts';

/** GraphML, also as yEd and visone write it. The format has no times, but a file may have keys that hold them. */
export const graphml: Format<Story> = {
  id: 'graphml',
  extensions: ['graphml'],
  detect: (text) => rootNameOf(text) === 'graphml',
  read,
  write: writeGraphml,
};

function read(text: string, options: ReadOptions = {}): Reading {
  const remarks = collectRemarks();
  const root = parseXml(text, options.progress);
  const graph = childOf(root, 'graph');
  if (root.name !== 'graphml' || !graph) {
    throw new ImportError(
      'no-scenes',
      refusals.noPeople('GraphML', { en: 'it has no graph', de: 'Sie hat keinen Graphen' }),
      { line: root.line },
    );
  }
  refuseHyperedges(graph);
  if (childrenOf(root, 'graph').length > 1) remarks.add(FIRST_ONLY, root.line);
  const keys = keysOf(root);
  const nodes = nodesIn(graph, keys, remarks);
  if (nodes.length === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noPeople('GraphML', { en: 'it has no nodes', de: 'Sie hat keine Knoten' }),
      { line: graph.line },
    );
  }
  const data = dataOf(graph, keys, remarks);
  const titles = [data.get('title'), data.get('name'), data.get('label'), options.title];
  const edges = edgesIn(graph, 'undirected', keys, remarks);
  tellUnread(keys.titles, remarks);
  const hasStrengths = [...keys.names.values()].some((name) => edgeFieldOf(name) === 'strength');
  return {
    story: storyOfGraph(
      {
        title: titles.find(Boolean) ?? 'Network',
        about: descriptionOf(graph),
        source: data.get('source'),
        nodes,
        edges,
        hasStrengths,
      },
      remarks,
    ),
    remarks: remarks.list(),
  };
}

/** Refuses edges that are not between two nodes. @throws ImportError */
function refuseHyperedges(graph: XmlElement): void {
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
  /** Names of keys, by "element id": an id may mean different things for nodes and for edges. */
  readonly names: ReadonlyMap<string, string>;
  /** Default values by name, by element. */
  readonly defaults: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly declared: ReadonlySet<string>;
  /** The names of keys of nodes and edges, as the file writes them. */
  readonly titles: readonly string[];
};

function keysOf(root: XmlElement): Keys {
  const names = new Map<string, string>();
  const defaults = new Map<string, Map<string, string>>();
  const declared = new Set<string>();
  const titles: string[] = [];
  for (const key of descendants(root, 'key')) {
    const id = key.attributes.get('id') ?? '';
    const of = key.attributes.get('for') ?? 'all';
    const name = (key.attributes.get('attr.name') ?? id).trim().toLowerCase();
    names.set(`${of} ${id}`, name);
    declared.add(id);
    if (of !== 'graph') titles.push(key.attributes.get('attr.name') ?? '');
    const inside = childOf(key, 'default');
    const usual = inside ? textOf(inside).trim() : key.attributes.get('attr.default');
    if (!usual || !(MEANT.has(name) || edgeFieldOf(name))) continue;
    const those = defaults.get(of) ?? new Map<string, string>();
    defaults.set(of, those.set(name, usual));
  }
  return { names, defaults, declared, titles };
}

/** The data of an element by name. yEd's visible label is the `label` if there is no other. */
function dataOf(
  element: XmlElement,
  { names, defaults, declared }: Keys,
  remarks: RemarkList,
): Map<string, string> {
  const data = new Map([...(defaults.get('all') ?? []), ...(defaults.get(element.name) ?? [])]);
  for (const given of childrenOf(element, 'data')) {
    const id = given.attributes.get('key') ?? '';
    const name = names.get(`${element.name} ${id}`) ?? names.get(`all ${id}`);
    if (!declared.has(id))
      remarks.add(
        {
          en: `The key “${beginningOf(id, 60)}” is used but not declared.`,
          de: `Der Schlüssel „${beginningOf(id, 60)}“ wird verwendet, ist aber nicht deklariert.`,
        },
        given.line,
      );
    data.set(name ?? id.trim().toLowerCase(), given.children.some(isNested) ? '' : textOf(given).trim());
    const visible = labelOf(given, element.name === 'node' ? 'NodeLabel' : 'EdgeLabel');
    if (visible && !data.get('label')) data.set('label', visible);
  }
  return data;
}

/** What an element's `desc` says of it. */
function descriptionOf(element: XmlElement): string | undefined {
  const description = childOf(element, 'desc');
  return (description && textOf(description).trim()) || undefined;
}

const isNested = (child: XmlElement['children'][number]) => typeof child !== 'string';

function labelOf(data: XmlElement, name: string): string {
  for (const label of descendants(data, name)) {
    const words = textOf(label, ['LabelModel', 'ModelParameter']).trim();
    if (words) return words;
  }
  return '';
}

function nodesIn(graph: XmlElement, keys: Keys, remarks: RemarkList): GraphNode[] {
  const known = new Map<string, GraphNode>();
  for (const node of descendants(graph, 'node')) {
    const id = node.attributes.get('id');
    if (id === undefined || known.has(id)) {
      remarks.add(id === undefined ? NAMELESS : TAKEN, node.line);
      continue;
    }
    const { about, ...given } = nodeDataIn(dataOf(node, keys, remarks));
    known.set(id, { id, ...given, about: descriptionOf(node) ?? about });
  }
  return withoutFolders(graph, [...known.values()], remarks);
}

/** Nodes that only hold others, as yEd draws them, are the groups of those, unless an edge joins them. */
function withoutFolders(graph: XmlElement, nodes: readonly GraphNode[], remarks: RemarkList): GraphNode[] {
  const joined = new Set(
    [...descendants(graph, 'edge')].flatMap(({ attributes }) => [
      attributes.get('source'),
      attributes.get('target'),
    ]),
  );
  const groupOf = new Map<string, string>();
  const folders = new Set<string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const folder of descendants(graph, 'node')) {
    const id = folder.attributes.get('id') ?? '';
    if (!folder.attributes.has('yfiles.foldertype') || joined.has(id)) continue;
    folders.add(id);
    // The innermost comes last.
    for (const inner of descendants(folder, 'node'))
      if (inner !== folder) groupOf.set(inner.attributes.get('id') ?? '', byId.get(id)?.name ?? '');
  }
  if (folders.size > 0) remarks.add(FOLDERS);
  return nodes
    .filter(({ id }) => !folders.has(id))
    .map((node) => ({ ...node, group: node.group ?? (groupOf.get(node.id) || undefined) }));
}

const FOLDERS = {
  en: 'A node that contains others was read as their group, not as a person.',
  de: 'Ein Knoten, der andere enthält, gilt als deren Gruppe und nicht als Figur.',
};

/** Whether an edge of yEd, which calls all of its graphs directed, has no arrow at either end. */
function isDrawnWithoutArrows(edge: XmlElement): boolean {
  const ends = [...descendants(edge, 'Arrows')].flatMap(({ attributes }) => [
    attributes.get('source'),
    attributes.get('target'),
  ]);
  return ends.length > 0 && ends.every((end) => end === 'none');
}

/** The edges of a graph and of the graphs nested in it, each of which has its own default direction. */
function edgesIn(graph: XmlElement, outer: string, keys: Keys, remarks: RemarkList): GraphEdge[] {
  const usual = graph.attributes.get('edgedefault') ?? outer;
  const inner = childrenOf(graph)
    .filter(({ name }) => name === 'node' || name === 'edge')
    .flatMap((element) => childrenOf(element, 'graph'));
  const own = childrenOf(graph, 'edge').map((edge) => {
    const data = dataOf(edge, keys, remarks);
    const { directed: said, ...given } = edgeDataIn(data);
    const directed = edge.attributes.get('directed')?.trim().toLowerCase();
    return {
      id: edge.attributes.get('id'),
      from: edge.attributes.get('source') ?? '',
      to: edge.attributes.get('target') ?? '',
      mutual: directed
        ? directed !== 'true' && directed !== '1'
        : !(said ?? (usual === 'directed' && !isDrawnWithoutArrows(edge))),
      ...given,
      note: descriptionOf(edge),
      timedValues: [],
      line: edge.line,
    };
  });
  return [...own, ...inner.flatMap((nested) => edgesIn(nested, usual, keys, remarks))];
}
