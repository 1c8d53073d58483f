import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Story } from '../../story/types.ts';
import type { Format, Progress, Reading } from '../format.ts';
import { type Notes, notes } from '../kit/notes.ts';
import { rootNameOf } from '../kit/rootName.ts';
import { fieldOf, GROUP_TITLES, type Said } from '../kit/said.ts';
import { isOpen, timeOf } from '../kit/time.ts';
import { type Interval, intervalsOf } from '../kit/timeline.ts';
import { childOf, childrenOf, descendants, type Element, parseXml, textOf } from '../kit/xml.ts';
import { type EdgeSource, type NodeSource, networkOf } from './gexfNetwork.ts';
import { writeGexf } from './gexfWrite.ts';

/** GEXF 1.1 to 1.3, static and over time, as Gephi reads and writes it. */
export const gexf: Format<Story> = {
  id: 'gexf',
  label: 'GEXF network',
  extensions: ['gexf'],
  detect: (text) => rootNameOf(text) === 'gexf',
  read,
  write: writeGexf,
};

function read(text: string, progress?: Progress): Reading {
  const noted = notes();
  const root = parseXml(repaired(text, noted), progress);
  const graph = childOf(root, 'graph');
  const found = graph ? nodesOf(graph, noted) : [];
  if (root.name !== 'gexf' || !graph || found.length === 0) {
    throw new ImportError('no-scenes', refusals.noScenes('GEXF', 'it has no nodes'), { line: root.line });
  }
  if (childrenOf(root, 'graph').length > 1) noted.add('Only the first graph of the file is read.', root.line);
  const meta = childOf(root, 'meta');
  const said = (name: string) =>
    meta ? childrenOf(meta).find((child) => child.name.toLowerCase() === name) : undefined;
  const [title, creator] = [said('title') ?? said('description'), said('creator')].map((element) =>
    element ? textOf(element).trim() : '',
  );
  const story = networkOf(
    {
      title: title || graph.attributes.get('label') || 'Network',
      source: creator,
      nodes: found,
      edges: edgesOf(graph, noted),
      told: creator === 'Throughline' ? toldScenes(graph) : undefined,
    },
    noted,
  );
  return { story, remarks: noted.remarks() };
}

/** The primer prints its lists as `intervals="<[1, 2]>"`, which no XML parser takes. */
function repaired(text: string, noted: Notes): string {
  const raw = /(\s(?:timestamps|intervals)=["'])</g;
  if (!raw.test(text)) return text;
  noted.add('A list of times begins with "<", which XML writes "&lt;"; it is read as meant.');
  return text.replace(raw, '$1&lt;');
}

/** Our own files count their scenes, since some may have nobody in them; others' bounds of the graph say nothing. */
function toldScenes(graph: Element): number | undefined {
  const scenes = Number(graph.attributes.get('end'));
  return graph.attributes.get('start') === '1' && Number.isInteger(scenes) && scenes >= 1
    ? scenes
    : undefined;
}

function nodesOf(graph: Element, noted: Notes): NodeSource[] {
  const known = new Set<string>();
  const groupOf = groupsIn(graph);
  const nodes: NodeSource[] = [];
  for (const node of descendants(graph, 'node')) {
    const id = node.attributes.get('id') ?? node.attributes.get('label');
    if (id === undefined) {
      noted.add('A node without an id is left out.', node.line);
    } else if (known.has(id)) {
      noted.add('A node whose id is taken is left out.', node.line);
    } else {
      known.add(id);
      const name = node.attributes.get('label') ?? '';
      nodes.push({ id, name, group: groupOf(node), times: timesOf(node, noted) });
    }
  }
  return nodes;
}

/** Finds the group of a node among its attributes, by what they are called. */
function groupsIn(graph: Element): (node: Element) => string | undefined {
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

function edgesOf(graph: Element, noted: Notes): EdgeSource[] {
  const declared = declaredFields(graph);
  const usual = graph.attributes.get('defaultedgetype') ?? 'undirected';
  return [...descendants(graph, 'edge')].map((edge) => {
    const { attributes, line } = edge;
    const told = valuesOf(edge, declared.fields, noted);
    const own = new Map<keyof Said, string>(declared.defaults);
    for (const field of ['weight', 'label', 'kind'] as const) {
      const value = attributes.get(field);
      if (value) own.set(field, value);
    }
    // A kind that is none of ours still says what the edge is.
    const kind = attributes.get('kind');
    if (kind && !own.has('label')) own.set('label', kind);
    for (const { field, value, times } of told) if (!times) own.set(field, value);
    return {
      from: attributes.get('source') ?? '',
      to: attributes.get('target') ?? '',
      mutual: (attributes.get('type') ?? usual) !== 'directed',
      times: timesOf(edge, noted),
      said: own,
      values: told.flatMap(({ field, value, times = [] }) => times.map((time) => ({ field, value, time }))),
      line,
    };
  });
}

type Declared = {
  readonly fields: ReadonlyMap<string, keyof Said>;
  readonly defaults: ReadonlyMap<keyof Said, string>;
};

function declaredFields(graph: Element): Declared {
  const fields = new Map<string, keyof Said>();
  const defaults = new Map<keyof Said, string>();
  for (const list of childrenOf(graph, 'attributes')) {
    if (list.attributes.get('class') !== 'edge') continue;
    for (const attribute of childrenOf(list, 'attribute')) {
      const id = attribute.attributes.get('id') ?? '';
      const field = fieldOf(attribute.attributes.get('title') ?? id);
      if (!field) continue;
      fields.set(id, field);
      const usual = childOf(attribute, 'default');
      if (usual) defaults.set(field, textOf(usual));
    }
  }
  return { fields, defaults };
}

type Value = {
  readonly field: keyof Said;
  readonly value: string;
  /** Without any, it holds as long as its edge. */
  readonly times: readonly Interval[] | undefined;
};

/** The values that an edge has for what is taken over; Gephi's slices leave the list around them out. */
function valuesOf(edge: Element, fields: Declared['fields'], noted: Notes): Value[] {
  const lists = [edge, ...childrenOf(edge, 'attvalues')];
  return lists
    .flatMap((list) => childrenOf(list, 'attvalue'))
    .flatMap((given) => {
      const id = given.attributes.get('for') ?? given.attributes.get('id') ?? '';
      const field = fields.get(id) ?? fieldOf(id);
      const value = given.attributes.get('value');
      return field && value !== undefined ? [{ field, value, times: timesOf(given, noted) }] : [];
    });
}

/** When an element is there: its spells, which override its own bounds; undefined where it says nothing. */
function timesOf(element: Element, noted: Notes): Interval[] | undefined {
  const spells = ['spells', 'slices'].flatMap((list) => childrenOf(element, list));
  const told = spells.flatMap((list) => childrenOf(list).flatMap((spell) => ownTimes(spell, noted)));
  const times = told.length > 0 ? told : ownTimes(element, noted);
  return times.length > 0 ? times : undefined;
}

function ownTimes({ attributes, line }: Element, noted: Notes): Interval[] {
  const mark = (text: string | undefined) => {
    if (text === undefined || isOpen(text)) return undefined;
    if (timeOf(text) !== undefined) return text.trim();
    noted.add('A time that is neither a number nor a date is left out.', line);
    return undefined;
  };
  const get = (...names: string[]) => mark(names.map((name) => attributes.get(name)).find((value) => value));
  const lists = [
    ...intervalsOf(attributes.get('intervals') ?? ''),
    ...intervalsOf(attributes.get('timestamps') ?? '', true),
  ].map((each) => ({ ...each, start: mark(each.start), end: mark(each.end) }));
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
