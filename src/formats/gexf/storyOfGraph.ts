import { CAPS } from '../../story/schema.ts';
import type { WholeStory } from '../../story/types.ts';
import { beginningOf, cut } from '../kit/cut.ts';
import type { EdgeNumbers } from '../kit/edgeNumbers.ts';
import {
  countedIn,
  type EdgeField,
  type EdgeValues,
  parseEdgeValues,
  qualityOf,
  scaleOf,
} from '../kit/edgeValues.ts';
import { checkCounts } from '../kit/limits.ts';
import type { EdgeQuality, SceneRange } from '../kit/period.ts';
import type { RemarkList } from '../kit/remarks.ts';
import { type DatedPeriod, storyOfRelations } from '../kit/storyOfRelations.ts';
import { evidenceFor, type Interval, type Timeline, timelineOf } from '../kit/timeline.ts';
import { uniqueId } from '../kit/uniqueId.ts';
import { numbersIn } from './graphNumbers.ts';
import { ADDED, APART, LOOP, OPEN, TAKEN, TWICE } from './graphRemarks.ts';
import { common, merged } from './sceneRanges.ts';

/** The nodes and edges of a graph file, with or without times. */
export type Graph = {
  readonly title: string;
  readonly source: string | undefined;
  readonly about?: string | undefined;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Whether the file declares a place for the strengths of edges. */
  readonly hasStrengths: boolean;
  /** The number of scenes, in a file whose times are scenes counted from 1. */
  readonly sceneCount?: number | undefined;
};

export type GraphNode = {
  readonly id: string;
  readonly name: string;
  readonly group?: string | undefined;
  /** A sentence on who this is. */
  readonly about?: string | undefined;
  /** Without times, the node is always there. */
  readonly times: readonly Interval[] | undefined;
};

export type GraphEdge = {
  readonly id?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  readonly times: readonly Interval[] | undefined;
  /** Values that hold throughout. */
  readonly values: ReadonlyMap<EdgeField, string>;
  /** Values that hold at some times. Where two overlap, the later one counts. */
  readonly timedValues: readonly {
    readonly field: EdgeField;
    readonly value: string;
    readonly time: Interval;
  }[];
  /** What the file says of the edge besides: its words where it has no others, and else its evidence. */
  readonly note?: string | undefined;
  readonly line?: number | undefined;
};

/** The story of a graph. @throws ImportError */
export function storyOfGraph(graph: Graph, remarks: RemarkList): WholeStory {
  const { nodes, edges } = completed(graph, remarks);
  checkCounts({ characters: nodes.length, relations: edges.length });
  const timeline = timelineFor(graph, nodes, edges);
  if (timeline.binned !== undefined) {
    remarks.add({
      en: `The file has ${timeline.binned} different times; they were grouped into ${timeline.titles.length} scenes of equal length.`,
      de: `Die Datei hat ${timeline.binned} verschiedene Zeitangaben; sie wurden zu ${timeline.titles.length} gleich langen Szenen zusammengefasst.`,
    });
  }
  const isStatic = timeline.titles.length === 0;
  const ids = idsFor(nodes);
  const ranges = new Map(
    nodes.map(({ id, times }) => [id, times ? merged(times.map(timeline.rangeOf)) : undefined]),
  );
  for (const remark of timeline.remarks) remarks.add(remark);
  const numbers = numbersIn(edges);
  const dated = edges.map((edge) => ({ edge, periods: periodsOf(edge, timeline, ranges, numbers) }));
  for (const { edge, periods } of dated) {
    if (periods.length > 0) continue;
    remarks.add(APART, edge.line);
  }
  numbers.tell(remarks);
  const values = dated.flatMap(({ periods }) => periods.map((period) => period.values));
  const scale = scaleOf(values, graph.hasStrengths);

  return storyOfRelations({
    title: graph.title,
    source: graph.source,
    about: graph.about,
    scenes: timeline.titles,
    characters: nodes.map(({ id, name, group, about }) => ({
      id: ids.get(id) ?? id,
      name: cut(name, CAPS.name) || id,
      group,
      about,
      ranges: ranges.get(id),
    })),
    relations: dated.map(({ edge, periods }) => ({
      from: ids.get(edge.from) ?? edge.from,
      to: ids.get(edge.to) ?? edge.to,
      mutual: edge.mutual,
      weight: isStatic ? countedIn(periods[0]?.values) : undefined,
      periods: periods.map(({ values, ...period }) => ({ ...period, ...qualityOf(values, scale) })),
    })),
  });
}

/** The edges that a story can have, and all nodes, including those that only edges name. */
function completed({ nodes, edges }: Graph, remarks: RemarkList) {
  const all = new Map<string, GraphNode>();
  for (const node of nodes) {
    if (all.has(node.id)) remarks.add(TAKEN);
    else all.set(node.id, node);
  }
  const seen = new Set<string>();
  const kept = edges.filter(({ id, from, to, line }) => {
    const known = seen.size;
    if (id !== undefined) seen.add(`${id}\n${from}\n${to}`);
    if (from === '' || to === '') {
      remarks.add(OPEN, line);
    } else if (from === to) {
      remarks.add(LOOP, line);
    } else if (id !== undefined && seen.size === known) {
      remarks.add(TWICE, line);
    } else return true;
    return false;
  });
  for (const { from, to, line } of kept) {
    for (const id of [from, to]) {
      if (all.has(id)) continue;
      remarks.add(ADDED, line);
      all.set(id, { id, name: id, times: undefined });
    }
  }
  return { nodes: [...all.values()], edges: kept };
}

function timelineFor(
  { sceneCount }: Graph,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Timeline {
  const times = [
    ...nodes.map((node) => node.times ?? []),
    ...edges.flatMap(({ times, timedValues }) => [times ?? [], timedValues.map(({ time }) => time)]),
  ].flat();
  if (sceneCount === undefined || sceneCount > CAPS.scenes) {
    return timelineOf(times, { characters: nodes.length });
  }
  const counted = Array.from({ length: sceneCount }, (_, index) => ({ start: `${index + 1}` }));
  return timelineOf([...counted, ...times], { bounds: CAPS.scenes });
}

/** The ids of the file, unless they are empty or too long. */
function idsFor(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    nodes.map(({ id }) => {
      const short = id.length > CAPS.id ? beginningOf(id, CAPS.id - 20) : id;
      return [id, uniqueId(short || 'node', taken)];
    }),
  );
}

/** A period whose values have not been measured against the rest of the file. */
type RawPeriod = Omit<DatedPeriod, keyof EdgeQuality> & { readonly values: EdgeValues };

/** When an edge holds, divided where its values change. It holds only while both its ends are there. */
function periodsOf(
  edge: GraphEdge,
  timeline: Timeline,
  ranges: ReadonlyMap<string, readonly SceneRange[] | undefined>,
  numbers: EdgeNumbers,
): RawPeriod[] {
  const whole = timeline.rangeOf({});
  const seen = new Set<number>();
  const held = (edge.times ?? [{}]).flatMap((time) => {
    const own = timeline.rangeOf(time);
    // Thousands of times may fall into the same few scenes.
    if (seen.size === seen.add(own.first * (CAPS.scenes + 1) + own.last).size) return [];
    const { en, de } = evidenceFor(time);
    const evidence = edge.note ? { en: `${edge.note} ${en}`, de: `${edge.note} ${de}` } : { en, de };
    const already = time.start === undefined;
    const both = common(common([own], ranges.get(edge.from) ?? [whole]), ranges.get(edge.to) ?? [whole]);
    return both.map((range) => ({ ...range, evidence, already }));
  });
  if (edge.timedValues.length === 0) {
    const note = edge.values.has('kind') ? undefined : edge.note;
    const values = parseEdgeValues(
      (field) => edge.values.get(field) ?? (field === 'label' ? note : undefined),
      numbers,
      edge.line,
    );
    return held.map((period) => ({ ...period, values }));
  }
  const byScene = valuesByScene(edge, timeline);
  const lists = [...byScene.values()];
  return held.flatMap((period) => {
    const parts: RawPeriod[] = [];
    for (let scene = period.first; scene <= period.last; scene++) {
      const before = parts.at(-1);
      if (before && lists.every((list) => list[scene] === list[scene - 1])) {
        parts[parts.length - 1] = { ...before, last: scene };
      } else {
        const values = parseEdgeValues(
          (field) => byScene.get(field)?.[scene] ?? edge.values.get(field),
          numbers,
          edge.line,
        );
        parts.push({ ...period, first: scene, last: scene, values });
      }
    }
    return parts;
  });
}

/** For each field, the timed value that holds in each scene. */
function valuesByScene({ timedValues }: GraphEdge, timeline: Timeline) {
  const byScene = new Map<EdgeField, string[]>();
  const inOrder = timedValues
    .map(({ field, value, time }) => ({ field, value, ...timeline.rangeOf(time) }))
    .sort((a, b) => a.first - b.first);
  for (const { field, value, first, last } of inOrder) {
    const list = byScene.get(field) ?? [];
    for (let scene = first; scene <= last; scene++) list[scene] = value;
    byScene.set(field, list);
  }
  return byScene;
}
