import { directionIn } from '../kit/direction.ts';
import { type EdgeField, edgeTitlesIn, GROUP_TITLES } from '../kit/edgeValues.ts';
import { type Interval, intervalsOf } from '../kit/timeline.ts';
import type { GraphEdge, GraphNode } from './storyOfGraph.ts';

/** Attributes of a node or an edge by title, in lower case, in a format that leaves their meaning to its files. */
export type GraphData = ReadonlyMap<string, string>;

const NAMES = ['label', 'name', 'title', 'id'];
const LISTS = ['timeset', 'interval', 'intervals', 'spells'];
const POINTS = ['scene', 'scenes', 'time', 'timestamp', 'date'];

/** The titles that mean something on a node or an edge. */
export const MEANT = new Set([...NAMES, ...LISTS, ...POINTS, ...GROUP_TITLES, 'source', 'start', 'end']);

/** What the attributes of a node say. */
export function nodeDataIn(data: GraphData): Pick<GraphNode, 'name' | 'group' | 'times'> {
  const first = (titles: readonly string[]) => titles.map((title) => data.get(title)).find(Boolean);
  return { name: first(NAMES) ?? '', group: first(GROUP_TITLES), times: timesIn(data) };
}

/** What the attributes of an edge say, and whether one of them says that it has a direction. */
export function edgeDataIn(
  data: GraphData,
): Pick<GraphEdge, 'times' | 'values'> & { readonly directed: boolean | undefined } {
  const directed = directionIn(data.get('type') ?? '');
  const given = [...data].filter(
    ([title, text]) => text !== '' && !(title === 'type' && directed !== undefined),
  );
  const values = new Map<EdgeField, string>();
  for (const [field, title] of edgeTitlesIn(given.map(([title]) => title)))
    values.set(field, data.get(title) ?? '');
  return { times: timesIn(data), values, directed };
}

/** Times, by the usual titles. */
function timesIn(data: GraphData): Interval[] | undefined {
  const lists = LISTS.flatMap((name) => intervalsOf(data.get(name) ?? ''));
  const points = POINTS.flatMap((name) => (data.get(name) ?? '').split(/[;|]/))
    .map((stamp) => stamp.trim())
    .filter((stamp) => stamp !== '')
    .map((stamp) => ({ start: stamp, end: stamp }));
  const [start, end] = [data.get('start') || undefined, data.get('end') || undefined];
  const bounds = start === undefined && end === undefined ? [] : [{ start, end }];
  return [lists, bounds, points].find((times) => times.length > 0);
}
