import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Story } from '../../story/types.ts';
import type { Format, Reading, ReadOptions } from '../format.ts';
import { directionIn } from '../kit/direction.ts';
import { type EdgeField, edgeFieldOf, edgeTitlesIn, GROUP_TITLES } from '../kit/edgeValues.ts';
import { collectRemarks, type RemarkList } from '../kit/remarks.ts';
import { rootNameOf } from '../kit/rootName.ts';
import { isOpen, isTime } from '../kit/time.ts';
import { type Interval, intervalsOf } from '../kit/timeline.ts';
import { childOf, childrenOf, descendants, parseXml, textOf, type XmlElement } from '../kit/xml.ts';
import { writeGexf } from './gexfWrite.ts';
import { FIRST_ONLY, NAMELESS, NEVER, NO_TIME, TAKEN } from './graphRemarks.ts';
import { type GraphEdge, type GraphNode, storyOfGraph } from './storyOfGraph.ts';
import { tellUnread } from './unreadAttributes.ts';

/** GEXF 1.1 to 1.3, static and dynamic, as Gephi reads and writes it. */
export const gexf: Format<Story> = {
  id: 'gexf',
  extensions: ['gexf'],
  detect: (text) => rootNameOf(text) === 'gexf',
  read,
  write: writeGexf,
};

function read(text: string, options: ReadOptions = {}): Reading {
  const remarks = collectRemarks();
  const root = parseXml(repaired(text, remarks), options.progress);
  const graph = childOf(root, 'graph');
  const nodes = graph ? nodesIn(graph, remarks) : [];
  if (root.name !== 'gexf' || !graph || nodes.length === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noPeople('GEXF', { en: 'it has no nodes', de: 'Sie hat keine Knoten' }),
      { line: root.line },
    );
  }
  if (childrenOf(root, 'graph').length > 1) remarks.add(FIRST_ONLY, root.line);
  const [opens, closes] = ['start', 'end'].map((bound) =>
    Number(graph.attributes.get(bound)?.trim() || Number.NaN),
  );
  if ((opens as number) > (closes as number)) remarks.add(NEVER, graph.line);
  const meta = childOf(root, 'meta');
  const metaElement = (name: string) =>
    meta ? childrenOf(meta).find((child) => child.name.toLowerCase() === name) : undefined;
  const [title, creator] = [metaElement('title') ?? metaElement('description'), metaElement('creator')].map(
    (element) => (element ? textOf(element).trim() : ''),
  );
  const declared = declaredFields(graph);
  tellUnread(titlesIn(graph), remarks);
  const story = storyOfGraph(
    {
      title: title || graph.attributes.get('label') || options.title || 'Network',
      source: creator,
      nodes,
      edges: edgesIn(graph, declared, remarks),
      hasStrengths: [...declared.fields.values()].some(({ field }) => field === 'strength'),
      sceneCount: creator === 'Throughline' ? scenesIn(graph) : undefined,
    },
    remarks,
  );
  return { story, remarks: remarks.list() };
}

function titlesIn(graph: XmlElement): string[] {
  return childrenOf(graph, 'attributes')
    .flatMap((list) => childrenOf(list, 'attribute'))
    .map(({ attributes }) => attributes.get('title') ?? '');
}

/** Repairs lists of times as the GEXF primer prints them, `intervals="<[1, 2]>"`, which is not XML. */
function repaired(text: string, remarks: RemarkList): string {
  const raw = /(\s(?:timestamps|intervals)=["'])</g;
  if (!raw.test(text)) return text;
  remarks.add({
    en: 'A list of times begins with “<”, which XML writes as “&lt;”; it was read as intended.',
    de: 'Eine Liste von Zeiten beginnt mit „<“, das in XML „&lt;“ geschrieben wird; sie wurde wie beabsichtigt gelesen.',
  });
  return text.replace(raw, '$1&lt;');
}

/** The number of scenes in our own files, which may have empty scenes. Other files' bounds of the graph mean little. */
function scenesIn(graph: XmlElement): number | undefined {
  const scenes = Number(graph.attributes.get('end'));
  return graph.attributes.get('start') === '1' && Number.isInteger(scenes) && scenes >= 1
    ? scenes
    : undefined;
}

function nodesIn(graph: XmlElement, remarks: RemarkList): GraphNode[] {
  const known = new Set<string>();
  const groupOf = groupsIn(graph);
  const nodes: GraphNode[] = [];
  for (const node of descendants(graph, 'node')) {
    const id = node.attributes.get('id') ?? node.attributes.get('label');
    if (id === undefined) {
      remarks.add(NAMELESS, node.line);
    } else if (known.has(id)) {
      remarks.add(TAKEN, node.line);
    } else {
      known.add(id);
      const name = node.attributes.get('label') ?? '';
      nodes.push({ id, name, group: groupOf(node), times: timesOf(node, remarks) });
    }
  }
  return nodes;
}

/** Finds the group of a node among its attributes, by their titles. */
function groupsIn(graph: XmlElement): (node: XmlElement) => string | undefined {
  const ids = childrenOf(graph, 'attributes')
    .filter(({ attributes }) => attributes.get('class') === 'node')
    .flatMap((list) => childrenOf(list, 'attribute'))
    .map(({ attributes }) => ({
      id: attributes.get('id'),
      rank: GROUP_TITLES.indexOf((attributes.get('title') ?? '').trim().toLowerCase()),
    }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
  if (ids.length === 0) return () => undefined;
  return (node) => {
    const values = childrenOf(childOf(node, 'attvalues') ?? node, 'attvalue').map(
      ({ attributes }) => attributes,
    );
    const found = ids.map((id) => values.find((value) => (value.get('for') ?? value.get('id')) === id));
    return found.find((value) => value)?.get('value');
  };
}

function edgesIn(graph: XmlElement, declared: Declared, remarks: RemarkList): GraphEdge[] {
  const usual = graph.attributes.get('defaultedgetype') ?? 'undirected';
  return [...descendants(graph, 'edge')].map((edge) => {
    const { attributes, line } = edge;
    const all = valuesOf(edge, declared, remarks);
    const said = all.map(({ title, value }) => (title === 'type' ? directionIn(value) : undefined));
    const [directed] = said.filter((one) => one !== undefined);
    const given = chosen(
      all.filter((_, index) => said[index] === undefined),
      Boolean(attributes.get('label')),
    );
    const values = new Map<EdgeField, string>(declared.defaults);
    for (const field of ['weight', 'label', 'kind'] as const) {
      const value = attributes.get(field);
      if (value) values.set(field, value);
    }
    for (const { field, value, times } of given) if (!times) values.set(field, value);
    return {
      id: attributes.get('id'),
      from: attributes.get('source') ?? '',
      to: attributes.get('target') ?? '',
      mutual: !(directionIn(attributes.get('type') ?? '') ?? directed ?? usual === 'directed'),
      times: timesOf(edge, remarks),
      values,
      timedValues: given.flatMap(({ field, value, times = [] }) =>
        times.map((time) => ({ field, value, time })),
      ),
      line,
    };
  });
}

/** Of several values that may be the words of an edge, the one whose title comes first; its own label before all others. */
function chosen(given: readonly Value[], hasLabel: boolean): readonly Value[] {
  const titles = edgeTitlesIn(given.filter(({ value }) => value !== '').map(({ title }) => title));
  return given.filter(
    ({ field, title }) =>
      titles.get(field) === title && !(hasLabel && field === 'label' && title !== 'label'),
  );
}

type Declared = {
  /** By the id of an attribute: the value that it holds, and its title. */
  readonly fields: ReadonlyMap<string, { readonly field: EdgeField; readonly title: string }>;
  readonly defaults: ReadonlyMap<EdgeField, string>;
};

function declaredFields(graph: XmlElement): Declared {
  const fields = new Map<string, { field: EdgeField; title: string }>();
  const defaults = new Map<EdgeField, string>();
  for (const list of childrenOf(graph, 'attributes')) {
    if (list.attributes.get('class') !== 'edge') continue;
    for (const attribute of childrenOf(list, 'attribute')) {
      const id = attribute.attributes.get('id') ?? '';
      const title = (attribute.attributes.get('title') ?? id).trim().toLowerCase();
      const field = edgeFieldOf(title);
      if (!field) continue;
      fields.set(id, { field, title });
      const usual = childOf(attribute, 'default');
      if (usual) defaults.set(field, textOf(usual));
    }
  }
  return { fields, defaults };
}

type Value = {
  readonly field: EdgeField;
  readonly title: string;
  readonly value: string;
  /** Without times, the value holds as long as its edge. */
  readonly times: readonly Interval[] | undefined;
};

/** The values of an edge that a story takes over. Gephi's slices have them without the list around them. */
function valuesOf(edge: XmlElement, { fields }: Declared, remarks: RemarkList): Value[] {
  const lists = [edge, ...childrenOf(edge, 'attvalues')];
  return lists
    .flatMap((list) => childrenOf(list, 'attvalue'))
    .flatMap((given) => {
      const id = given.attributes.get('for') ?? given.attributes.get('id') ?? '';
      const field = edgeFieldOf(id);
      const known = fields.get(id) ?? (field && { field, title: id.trim().toLowerCase() });
      const value = given.attributes.get('value');
      return known && value !== undefined ? [{ ...known, value, times: timesOf(given, remarks) }] : [];
    });
}

/** The times of an element: its spells, or else its own bounds; undefined if it has neither. */
function timesOf(element: XmlElement, remarks: RemarkList): Interval[] | undefined {
  const spells = ['spells', 'slices'].flatMap((list) => childrenOf(element, list));
  const inSpells = spells.flatMap((list) => childrenOf(list).flatMap((spell) => ownTimes(spell, remarks)));
  const times = inSpells.length > 0 ? inSpells : ownTimes(element, remarks);
  return times.length > 0 ? times : undefined;
}

function ownTimes({ attributes, line }: XmlElement, remarks: RemarkList): Interval[] {
  const stamp = (text: string | undefined) => {
    if (text === undefined || isOpen(text)) return undefined;
    if (isTime(text)) return text.trim();
    remarks.add(NO_TIME, line);
    return undefined;
  };
  const get = (...names: string[]) => stamp(names.map((name) => attributes.get(name)).find((value) => value));
  const lists = [
    ...intervalsOf(attributes.get('intervals') ?? ''),
    ...intervalsOf(attributes.get('timestamps') ?? '', true),
  ].map((each) => ({ ...each, start: stamp(each.start), end: stamp(each.end) }));
  const point = get('timestamp');
  const own: Interval = point
    ? { start: point, end: point }
    : {
        start: get('start', 'datefrom', 'startopen'),
        end: get('end', 'dateto', 'endopen'),
        startOpen: !attributes.has('start') && attributes.has('startopen'),
        endOpen: !attributes.has('end') && attributes.has('endopen'),
      };
  return [...lists, own].filter(({ start, end }) => start !== undefined || end !== undefined);
}
