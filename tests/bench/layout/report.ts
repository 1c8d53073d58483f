import { layOut } from '../../../src/layout/layOut.ts';
import { positionsAt } from '../../../src/layout/positionsAt.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import { relationsAt } from '../../../src/story/state.ts';
import type { Change, Story } from '../../../src/story/types.ts';
import type { Row } from '../table.ts';
import { d3Alone, d3Warm } from './baselines.ts';
import { type Course, graphsOf, straight } from './course.ts';
import { apart, labelOverlapsOf, qualityOf } from './quality.ts';

/** The quality of our layout of `story` beside those of d3-force restarted per scene and warm-started. */
export function layoutReport(story: Story): Row[] {
  const footprints = footprintsOf(story, EXPORT_ROOM);
  const layout = layOut(story, footprints, { room: EXPORT_ROOM });
  const { characters } = layout;
  const forward = story.scenes.map((_, s) => s);
  const warm = d3Warm(story, characters, forward);
  const ours: Course = { ...layout, ...graphsOf(story, characters), at: (time) => positionsAt(layout, time) };
  const courses = [
    ['throughline', ours],
    ['d3 alone per scene', straight(story, characters, d3Alone(story, characters))],
    ['d3 warm-started', straight(story, characters, warm)],
  ] as const;
  const rows = courses.flatMap(([name, course]): Row[] => {
    const quality = qualityOf(course);
    return [
      { what: `stress per pair, ${name}`, measured: quality.stress },
      { what: `step, ${name}`, measured: quality.step, unit: 'L' },
      { what: `longest step, ${name}`, measured: quality.longestStep, unit: 'L' },
      { what: `unprovoked step, ${name}`, measured: quality.unprovokedStep, unit: 'L' },
      { what: `step of all characters, ${name}`, measured: quality.stepOfAll, unit: 'L' },
      {
        what: `unprovoked step of all characters that stay in place, ${name}`,
        measured: quality.unprovokedStepOfAll,
        unit: 'L',
      },
      { what: `crowding, ${name}`, measured: quality.crowding },
      { what: `crossings per scene, ${name}`, measured: quality.crossings },
      {
        what: `label overlaps, ${name}`,
        measured: labelOverlapsOf(course, layout.footprints),
        ...(course === ours && { goal: { atMost: 0 } }),
      },
    ];
  });
  const backward = d3Warm(story, characters, forward.toReversed());
  return [
    ...rows,
    {
      what: 'path dependence, throughline',
      measured: apart(played(ours, forward), played(ours, forward.toReversed())),
      unit: 'L',
      goal: { atMost: 0 },
    },
    {
      what: 'path dependence, d3 warm-started',
      measured: apart(warm, backward) / qualityOf(courses[2][1]).edge,
      unit: 'L',
    },
    {
      what: 'edit locality, throughline',
      measured: editLocality(story) / qualityOf(ours).edge,
      unit: 'L',
    },
  ];
}

/** The scenes' positions when the timeline is scrubbed in `order`, with ten stops per scene. */
function played({ characters, at, scenes }: Course, order: readonly number[]): Float64Array {
  const width = 2 * characters.length;
  const positions = new Float64Array(scenes * width);
  const direction = Math.sign((order.at(-1) ?? 0) - (order[0] ?? 0));
  for (const s of order) {
    for (let stop = 9; stop > 0; stop--) at(s - (direction * stop) / 10);
    positions.set(at(s), s * width);
  }
  return positions;
}

/** How far the other scenes move when a scene loses its first relation, averaged over all scenes. */
function editLocality(story: Story): number {
  const footprints = footprintsOf(story, EXPORT_ROOM);
  const before = layOut(story, footprints, { room: EXPORT_ROOM });
  const shifts = story.scenes.map((_, scene) => {
    const after = layOut(withoutOne(story, scene), footprints, { room: EXPORT_ROOM, homes: before });
    const count = before.characters.length;
    return apart(before.positions, after.positions, (instance) => Math.floor(instance / count) !== scene);
  });
  return shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
}

/** The story with the first relation of one scene ended there and begun again in the next. */
function withoutOne(story: Story, scene: number): Story {
  const state = [...relationsAt(story, scene).values()][0];
  if (!state) return story;
  const relation = state.relation.id;
  const { kind, valence, strength, label } = state;
  const evidence = { words: label };
  const end: Change = { does: 'end', relation, evidence };
  const begin: Change = { does: 'begin', relation, kind, valence, strength, label, evidence };
  const scenes = story.scenes.map((old, s) => {
    if (s === scene) return { ...old, changes: [...old.changes, end] };
    return s === scene + 1 ? { ...old, changes: [begin, ...old.changes] } : old;
  });
  return { ...story, scenes };
}
