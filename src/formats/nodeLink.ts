import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Format, Reading, ReadOptions } from './format.ts';
import { edgeDataIn, type GraphData, nodeDataIn } from './gexf/graphData.ts';
import { type GraphEdge, type GraphNode, storyOfGraph } from './gexf/storyOfGraph.ts';
import { tellUnread } from './gexf/unreadAttributes.ts';
import { edgeFieldOf } from './kit/edgeValues.ts';
import { asList, asObject, asText, type JsonObject, parseJson } from './kit/json.ts';
import { collectRemarks, type RemarkList } from './kit/remarks.ts';

/**
 * A network as a list of nodes and a list of links, as d3, force-graph, networkx, Cytoscape.js, vis-network, graphology and the
 * JSON Graph Format write it. A link names its ends by the ids of nodes, by their names, or by their numbers in the list.
 */
export const nodeLink: Format = {
  id: 'node-link',
  extensions: ['json'],
  detect: (text) =>
    isListOfLinks(text) ||
    (/^\ufeff?\s*\{/.test(text) &&
      ((/"nodes"\s*:\s*[[{]/.test(text) && /"(?:links|edges)"\s*:\s*\[/.test(text)) ||
        (/"elements"\s*:\s*[[{]/.test(text) && /"source"\s*:/.test(text)))),
  read,
};

/** Whether a text is a list of links without nodes, or one on each line. */
function isListOfLinks(text: string): boolean {
  const [, beginning = '', first = ''] =
    /^\ufeff?\s*(\[\s*)?(\{[^{}]*\})\s*,?\s*(?:\{|\]|$)/.exec(text.slice(0, 5000)) ?? [];
  const hasEnds = /"source"\s*:/.test(first)
    ? /"target"\s*:/.test(first)
    : /"from"\s*:[\s\S]*"to"\s*:/.test(first);
  return hasEnds && (beginning !== '' || /^\ufeff?\s*\{[^\n]*\}\s*\n\s*\{/.test(text.slice(0, 5000)));
}

function read(text: string, { title, progress }: ReadOptions = {}): Reading {
  const file = isListOfLinks(text) ? { links: linksIn(text) } : asObject(parseJson(text), '');
  progress?.(0.3);
  const remarks = collectRemarks();
  const { about, links, ...listed } = listsIn(file);
  const nodes = listed.nodes.length > 0 ? listed.nodes : nodesOf(links);
  if (nodes.length === 0)
    throw new ImportError(
      'no-scenes',
      refusals.noPeople(
        { en: 'node-link JSON', de: 'Node-Link-JSON' },
        {
          en: 'the list of nodes is empty',
          de: 'Die Liste der Knoten ist leer',
        },
      ),
    );
  const people = nodes.map(nodeOf);
  if (people.some(({ key, name }) => key === '' && name === '')) remarks.add(UNNAMED);
  tellUnread(
    [...nodes, ...links].flatMap(({ data }) =>
      [...data].flatMap(([title, value]) => (value === '' ? [] : [title])),
    ),
    remarks,
  );
  const idOf = endsBy(people, links, remarks);
  const directed = isDirected(about);
  const edges = links.map((link) => edgeOf(link, idOf, directed));
  if (directed === undefined && links.length > 0 && edges.every(({ mutual }) => mutual))
    remarks.add({
      en: 'The file does not say whether its links have a direction; they were read as mutual.',
      de: 'Die Datei gibt nicht an, ob ihre Verbindungen eine Richtung haben; sie gelten als gegenseitig.',
    });
  const story = storyOfGraph(
    {
      title: asText(about.title) || asText(about.label) || asText(about.name) || title || 'Network',
      source: asText(about.source) || undefined,
      nodes: people,
      edges,
      hasStrengths: links.some((link) => link.data.has('strength')),
    },
    remarks,
  );
  return { story, remarks: remarks.list() };
}

/** A list of links, or one on each line (JSON Lines). */
function linksIn(text: string): readonly unknown[] {
  if (/^\ufeff?\s*\[/.test(text)) return asList(parseJson(text), '');
  const lines = text.trim().split(/\r\n?|\n/);
  return asList(parseJson(`[${lines.filter((line) => line.trim() !== '').join(',\n')}]`), '');
}

type Lists = {
  /** What the file says of the whole network. */
  readonly about: JsonObject;
  readonly nodes: readonly Item[];
  readonly links: readonly Link[];
};

/** A node or link: its facts by title in lower case, and those that are no texts. */
type Item = { readonly raw: JsonObject; readonly data: GraphData };
type Link = Item & { readonly from: unknown; readonly to: unknown };

/** The ends of links, in a file that lists no nodes. */
function nodesOf(links: readonly Link[]): readonly Item[] {
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const ids = new Set(ends.map(endIn).filter(Boolean));
  return [...ids].map((id) => itemOf(id, ''));
}

/** What the end of a link is called. */
const endIn = (end: unknown) => asText(isObject(end) ? (end.id ?? end.key ?? end.name) : end);

function listsIn(file: JsonObject): Lists {
  const graph = isObject(file.graph) && file.graph.nodes !== undefined ? file.graph : file;
  const { elements } = file;
  const both: JsonObject = isObject(elements)
    ? elements
    : Array.isArray(elements)
      ? divided(elements)
      : graph;
  const about = {
    ...(isObject(file.graph) ? file.graph : {}),
    ...(isObject(file.data) ? file.data : {}),
    ...file,
    ...graph,
  };
  const listed = isObject(both.nodes)
    ? Object.entries(both.nodes).map(([id, node]) => ({ id, ...asObject(node, `nodes.${id}`) }))
    : asList(both.nodes ?? [], 'nodes');
  const links = asList(both.links ?? both.edges ?? [], 'links');
  return {
    about,
    nodes: listed.map((node, index) => itemOf(node, `nodes[${index}]`)),
    links: links.map((link, index) => {
      const item = itemOf(link, `links[${index}]`);
      const { source, from, target, to } = item.raw;
      return { ...item, from: source ?? from, to: target ?? to };
    }),
  };
}

/** Cytoscape.js also has one list for both. */
function divided(elements: readonly unknown[]) {
  const isLink = (element: unknown) =>
    isObject(element) && isObject(element.data) && element.data.source !== undefined;
  return { nodes: elements.filter((one) => !isLink(one)), links: elements.filter(isLink) };
}

/** The facts of a node or link, those in its `data`, `attributes` or `metadata` included. A bare text or number is an id. */
function itemOf(value: unknown, path: string): Item {
  const own = typeof value === 'string' || typeof value === 'number' ? { id: value } : asObject(value, path);
  const raw: Record<string, unknown> = {};
  for (const facts of [own.metadata, own.attributes, own.data, own])
    if (isObject(facts)) for (const [title, fact] of Object.entries(facts)) raw[title] = fact;
  const data = new Map(
    Object.entries(raw).map(([title, fact]) => [title.trim().toLowerCase(), asText(fact)] as const),
  );
  return { raw, data };
}

function nodeOf({ raw, data }: Item, index: number): GraphNode & { readonly key: string } {
  const key = asText(raw.id ?? raw.key);
  const own = nodeDataIn(data);
  return { ...own, id: key || own.name || `node ${index}`, key, name: own.name || key };
}

function edgeOf(
  { raw, data, from, to }: Link,
  idOf: (end: unknown) => string,
  directed: boolean | undefined,
): GraphEdge {
  const { directed: said, times, values } = edgeDataIn(withWeight(data));
  const own =
    typeof raw.directed === 'boolean'
      ? raw.directed
      : typeof raw.undirected === 'boolean'
        ? !raw.undirected
        : typeof raw.arrows === 'string' && raw.arrows !== ''
          ? !/to.*from|from.*to/.test(raw.arrows)
          : said;
  return {
    from: idOf(from),
    to: idOf(to),
    mutual: !(own ?? directed ?? false),
    times,
    values,
    timedValues: [],
  };
}

/** d3's examples call a weight `value`. */
function withWeight(data: GraphData): GraphData {
  const title = ['value', 'count'].find((one) => data.get(one));
  const hasWeight = [...data.keys()].some((one) => edgeFieldOf(one) === 'weight');
  return title === undefined || hasWeight ? data : new Map([...data, ['weight', data.get(title) ?? '']]);
}

/** Whether the file says that links have a direction; undefined if it does not say. */
function isDirected({ directed, options }: JsonObject): boolean | undefined {
  if (typeof directed === 'boolean') return directed;
  const type = isObject(options) ? options.type : undefined;
  return type === 'directed' || type === 'mixed' ? true : type === 'undirected' ? false : undefined;
}

/** The node that an end of a link means, as most ends of the file can be read: by id, by name, or by number from 0. */
function endsBy(
  nodes: readonly (GraphNode & { readonly key: string })[],
  links: readonly Link[],
  remarks: RemarkList,
): (end: unknown) => string {
  const ids = new Set(nodes.map(({ id }) => id));
  const named = nodes.filter(({ name }) => name !== '');
  const byName = new Map(named.map(({ id, name }) => [name, id] as const).toReversed());
  const ways = [
    { by: 'id', idOf: (end: unknown) => (ids.has(endIn(end)) ? endIn(end) : undefined) },
    { by: 'name', idOf: (end: unknown) => byName.get(endIn(end)) },
    { by: 'number', idOf: (end: unknown) => (isIndex(end) ? nodes[end]?.id : undefined) },
  ] as const;
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const found = ways.map(({ idOf }) => ends.filter((end) => idOf(end) !== undefined).length);
  const most = found.reduce((greatest, count) => Math.max(greatest, count), 0);
  const way = ways[found.indexOf(most)] ?? ways[0];
  if (way.by === 'id' && found[2] === most && nodes.some(({ key }, index) => key !== String(index)))
    remarks.add({
      en: 'The ends of the links could be node IDs or positions in the list; they were read as IDs.',
      de: 'Die Enden der Verbindungen könnten IDs von Knoten oder Positionen in der Liste sein; sie wurden als IDs gelesen.',
    });
  return (end) => way.idOf(end) ?? endIn(end);
}

const UNNAMED = {
  en: 'A node has neither an ID nor a name; its position in the list was used as its name.',
  de: 'Ein Knoten hat weder ID noch Namen; als Name dient seine Position in der Liste.',
};

const isIndex = (end: unknown): end is number => typeof end === 'number' && Number.isInteger(end) && end >= 0;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
