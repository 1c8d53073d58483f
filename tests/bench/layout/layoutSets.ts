import { layOut } from '../../../src/layout/layOut.ts';
import { positionsAt } from '../../../src/layout/positionsAt.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import type { Layout } from '../../../src/layout/types.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import type { Story } from '../../../src/story/types.ts';
import { type Drawing, setQualityOf } from './setQuality.ts';
import { type DynamicGraph, SETS, storyOfGraph } from './sets.ts';

/** The quality of Throughline's layout of one set; lengths in L, the ideal edge length. */
export type LayoutRow = {
  readonly set: string;
  readonly stressPerPair: number;
  readonly step: number;
  readonly crowding: number;
  readonly pathDependence: number;
  readonly editLocality: number;
  readonly seconds: number;
};

/** In how many scenes of a set an edit is tried. */
const EDITS = 6;

/** The sets of the comparison, or the first `only` of them. */
export function layoutSets(): LayoutRow[] {
  return SETS.map((make) => rowOf(make()));
}

function rowOf(graph: DynamicGraph): LayoutRow {
  const story = storyOfGraph(graph);
  const footprints = footprintsOf(story, EXPORT_ROOM);
  const begun = performance.now();
  const layout = layOut(story, footprints, { room: EXPORT_ROOM });
  const seconds = (performance.now() - begun) / 1000;
  const { stressPerPair, step, crowding, edge } = setQualityOf(graph, drawingOf(layout, graph));
  return {
    set: graph.name,
    stressPerPair,
    step,
    crowding,
    pathDependence: pathDependence(layout) / edge,
    editLocality: editLocality(graph, story, layout) / edge,
    seconds,
  };
}

export function drawingOf({ characters, positions }: Layout, { ids, present }: DynamicGraph): Drawing {
  const place = new Map(characters.map((id, c) => [id, c]));
  return present.map(
    (there, s) =>
      new Map(
        [...there].map((c) => {
          const at = 2 * (s * characters.length + (place.get(ids[c] as string) as number));
          return [c, [positions[at] as number, positions[at + 1] as number]] as const;
        }),
      ),
  );
}

/** The mean distance between positions at the same times, asked for forward and backward. */
function pathDependence(layout: Layout): number {
  const moments = Array.from({ length: 41 }, (_, k) => (k / 40) * (layout.scenes - 1));
  const forward = moments.map((time) => positionsAt(layout, time));
  const backward = moments
    .toReversed()
    .map((time) => positionsAt(layout, time))
    .toReversed();
  const shifts = forward.flatMap((then, k) => shiftsOf(then, backward[k] as Float64Array));
  return mean(shifts);
}

/** How far present characters move in all other scenes when one tie is removed in one scene and homes are kept. */
function editLocality(graph: DynamicGraph, story: Story, before: Layout): number {
  const footprints = footprintsOf(story, EXPORT_ROOM);
  const tied = [...graph.edges.keys()].filter((s) => (graph.edges[s]?.length ?? 0) > 0);
  const edited = Array.from(
    { length: Math.min(EDITS, tied.length) },
    (_, k) => tied[Math.floor((k * tied.length) / Math.min(EDITS, tied.length))] as number,
  );
  const shifts = edited.map((scene) => {
    const edges = graph.edges.map((pairs, s) => (s === scene ? pairs.slice(1) : pairs));
    const after = layOut(storyOfGraph({ ...graph, edges }), footprints, { room: EXPORT_ROOM, homes: before });
    const [then, now] = [drawingOf(before, graph), drawingOf(after, graph)];
    return mean(
      then.flatMap((places, s) =>
        s === scene
          ? []
          : [...places].map(([c, [x, y]]) => {
              const [nx, ny] = (now[s] as Drawing[number]).get(c) as readonly [number, number];
              return Math.hypot(nx - x, ny - y);
            }),
      ),
    );
  });
  return mean(shifts);
}

function shiftsOf(one: Float64Array, other: Float64Array): number[] {
  return Array.from({ length: one.length / 2 }, (_, c) =>
    Math.hypot(
      (one[2 * c] as number) - (other[2 * c] as number),
      (one[2 * c + 1] as number) - (other[2 * c + 1] as number),
    ),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
