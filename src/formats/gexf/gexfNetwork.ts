import { CAPS } from '../../story/schema.ts';
import type { WholeStory } from '../../story/types.ts';
import { checkSize } from '../kit/limits.ts';
import { heldWords, type Stage, storyOfNetwork } from '../kit/network.ts';
import type { Notes } from '../kit/notes.ts';
import { qualityOf, type Said, saidBy, scaleOf } from '../kit/said.ts';
import { cut } from '../kit/storyOf.ts';
import { type Interval, type Span, type Timeline, timelineOf } from '../kit/timeline.ts';
import { uniqueId } from '../kit/uniqueId.ts';

export type NodeSource = {
  readonly id: string;
  readonly name: string;
  readonly group?: string | undefined;
  /** Without any, it is always there. */
  readonly times: readonly Interval[] | undefined;
};

export type EdgeSource = {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  readonly times: readonly Interval[] | undefined;
  /** What it says throughout, by field. */
  readonly said: ReadonlyMap<keyof Said, string>;
  /** What it says at some times only; the later one goes first where two meet. */
  readonly values: readonly {
    readonly field: keyof Said;
    readonly value: string;
    readonly time: Interval;
  }[];
  readonly line: number;
};

export type GraphSource = {
  readonly title: string;
  readonly source: string | undefined;
  readonly nodes: readonly NodeSource[];
  readonly edges: readonly EdgeSource[];
  /** How many scenes there are, counted from 1, where the file is one that says it. */
  readonly told?: number | undefined;
};

/** A story from the nodes and edges of a graph file, with or without time. @throws ImportError */
export function networkOf(graph: GraphSource, noted: Notes): WholeStory {
  const { nodes, edges } = completed(graph, noted);
  checkSize({ characters: nodes.length, relations: edges.length });
  const timeline = timelineFor(graph, nodes, edges);
  if (timeline.binned !== undefined) {
    noted.add(
      `The file has ${timeline.binned} different times; they are gathered into ${timeline.titles.length} scenes of equal length.`,
    );
  }
  const isStatic = timeline.titles.length === 0;
  const whole = timeline.spanOf({});
  const ids = idsFor(nodes);
  const spans = new Map(
    nodes.map(({ id, times }) => [
      id,
      times
        ? joined(times.map(timeline.spanOf))
        : isStatic
          ? [whole] // Without time, everybody is in the one scene that there is.
          : undefined,
    ]),
  );
  const staged = edges.map((edge) => ({ edge, stages: stagesOf(edge, timeline, spans, whole) }));
  const scale = scaleOf(staged.flatMap(({ stages }) => stages.map(({ said }) => said)));

  return storyOfNetwork({
    title: graph.title,
    source: graph.source,
    scenes: isStatic ? [graph.title] : timeline.titles,
    characters: nodes.map(({ id, name, group }) => ({
      id: ids.get(id) ?? id,
      name: cut(name, CAPS.name) || id,
      group,
      spans: spans.get(id),
    })),
    ties: staged.map(({ edge, stages }) => ({
      from: ids.get(edge.from) ?? edge.from,
      to: ids.get(edge.to) ?? edge.to,
      mutual: edge.mutual,
      stages: stages.map(({ said, ...stage }) => ({ ...stage, ...qualityOf(said, scale) })),
    })),
  });
}

/** Without the edges that no story has, and with the nodes that only edges name. */
function completed({ nodes, edges }: GraphSource, noted: Notes) {
  const all = new Map(nodes.map((node) => [node.id, node]));
  const kept = edges.filter(({ from, to, line }) => {
    if (from === '' || to === '') noted.add('An edge without both ends is left out.', line);
    else if (from === to) noted.add('An edge from a node to itself is left out.', line);
    else return true;
    return false;
  });
  for (const { from, to, line } of kept) {
    for (const id of [from, to]) {
      if (all.has(id)) continue;
      noted.add('An edge names a node that is not in the file; the node is added.', line);
      all.set(id, { id, name: id, times: undefined });
    }
  }
  return { nodes: [...all.values()], edges: kept };
}

function timelineFor(
  { told }: GraphSource,
  nodes: readonly NodeSource[],
  edges: readonly EdgeSource[],
): Timeline {
  const times = [
    ...nodes.map((node) => node.times ?? []),
    ...edges.flatMap(({ times, values }) => [times ?? [], values.map(({ time }) => time)]),
  ].flat();
  if (told === undefined || told > CAPS.scenes) return timelineOf(times, { people: nodes.length });
  const counted = Array.from({ length: told }, (_, index) => ({ start: `${index + 1}` }));
  return timelineOf([...counted, ...times], { bounds: CAPS.scenes });
}

/** The ids of a file are kept as they are, unless they are empty or longer than an id may be. */
function idsFor(nodes: readonly NodeSource[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    nodes.map(({ id }) => {
      const short = id.slice(0, CAPS.id - 20).toWellFormed();
      return [id, uniqueId((id.length > CAPS.id ? short : id) || 'node', taken)];
    }),
  );
}

type SaidStage = Omit<Stage, keyof ReturnType<typeof qualityOf>> & { readonly said: Said };

/** An edge is there while both its ends are, and changes where its values do. */
function stagesOf(
  edge: EdgeSource,
  timeline: Timeline,
  spans: ReadonlyMap<string, readonly Span[] | undefined>,
  whole: Span,
): SaidStage[] {
  const seen = new Set<number>();
  const held = (edge.times ?? [{}]).flatMap((time) => {
    const own = timeline.spanOf(time);
    // Thousands of times may fall into the same few scenes.
    if (seen.size === seen.add(own.first * (CAPS.scenes + 1) + own.last).size) return [];
    const [words, already] = [heldWords(time), time.start === undefined];
    const both = common(common([own], spans.get(edge.from) ?? [whole]), spans.get(edge.to) ?? [whole]);
    return both.map((span) => ({ ...span, words, already }));
  });
  const timed = edge.values
    .map(({ field, value, time }) => ({ field, value, ...timeline.spanOf(time) }))
    .sort((a, b) => a.first - b.first);
  if (timed.length === 0) {
    const said = saidBy((field) => edge.said.get(field));
    return held.map((stage) => ({ ...stage, said }));
  }
  const cells = new Map<keyof Said, string[]>();
  for (const { field, value, first, last } of timed) {
    const cell = cells.get(field) ?? [];
    for (let scene = first; scene <= last; scene++) cell[scene] = value;
    cells.set(field, cell);
  }
  const fields = [...cells.values()];
  return held.flatMap((stage) => {
    const parts: SaidStage[] = [];
    for (let scene = stage.first; scene <= stage.last; scene++) {
      const before = parts.at(-1);
      if (before && fields.every((cell) => cell[scene] === cell[scene - 1])) {
        parts[parts.length - 1] = { ...before, last: scene };
      } else {
        const said = saidBy((field) => cells.get(field)?.[scene] ?? edge.said.get(field));
        parts.push({ ...stage, first: scene, last: scene, said });
      }
    }
    return parts;
  });
}

/** Spans in order, where they touch or overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
    const before = kept.at(-1);
    if (before && first <= before.last + 1) {
      kept[kept.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    } else kept.push({ first, last });
  }
  return kept;
}

function common(some: readonly Span[], others: readonly Span[]): Span[] {
  const both: Span[] = [];
  for (const one of some) {
    for (const other of others) {
      const [first, last] = [Math.max(one.first, other.first), Math.min(one.last, other.last)];
      if (first <= last) both.push({ first, last });
    }
  }
  return both;
}
