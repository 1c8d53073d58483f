import { directionIn } from '../kit/direction.ts';
import { type EdgeField, edgeTitlesIn, GROUP_TITLES } from '../kit/edgeValues.ts';
import { type Interval, intervalsOf } from '../kit/timeline.ts';
import { POINTS } from '../kit/timeTitles.ts';
import type { GraphEdge, GraphNode } from './storyOfGraph.ts';

/** Attributes of a node or an edge by title, in lower case, in a format that leaves their meaning to its files. */
export type GraphData = ReadonlyMap<string, string>;

const NAMES = ['label', 'name', 'title', 'id'];
const LISTS = ['timeset', 'interval', 'intervals', 'spells'];
/** Of a node; the year of a person may be that of birth. */
const NODE_POINTS = ['scene', 'scenes', 'time', 'timestamp', 'date'];
const EDGE_POINTS = [...NODE_POINTS, ...POINTS.filter((title) => !NODE_POINTS.includes(title))];
const ABOUT = ['about', 'description', 'desc', 'beschreibung'];

/** The titles that mean something on a node or an edge. */
export const MEANT = new Set([
  ...NAMES,
  ...ABOUT,
  ...LISTS,
  ...EDGE_POINTS,
  ...GROUP_TITLES,
  'source',
  'start',
  'end',
]);

/** What the attributes of a node say. */
export function nodeDataIn(data: GraphData): Pick<GraphNode, 'name' | 'group' | 'about' | 'times'> {
  const first = (titles: readonly string[]) => titles.map((title) => data.get(title)).find(Boolean);
  return {
    name: first(NAMES) ?? '',
    group: first(GROUP_TITLES),
    about: first(ABOUT),
    times: timesIn(data, NODE_POINTS),
  };
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
  return { times: timesIn(data, EDGE_POINTS), values, directed };
}

/** Times, by the usual titles. */
function timesIn(data: GraphData, titles: readonly string[]): Interval[] | undefined {
  const lists = LISTS.flatMap((name) => intervalsOf(data.get(name) ?? ''));
  const point = titles.find((title) => data.get(title));
  const points = (point === undefined ? [] : (data.get(point) ?? '').split(/[;|]/))
    .map((stamp) => stamp.trim())
    .filter((stamp) => stamp !== '')
    .map((stamp) => ({ start: stamp, end: stamp }));
  const [start, end] = [data.get('start') || undefined, data.get('end') || undefined];
  const bounds = start === undefined && end === undefined ? [] : [{ start, end }];
  return [lists, bounds, points].find((times) => times.length > 0);
}
