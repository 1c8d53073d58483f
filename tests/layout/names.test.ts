import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { scenePositions } from '../../src/layout/standing.ts';
import type { Footprint, Layout } from '../../src/layout/types.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { castAt } from '../../src/story/castAt.ts';
import type { Story } from '../../src/story/types.ts';
import { overlaps } from './overlaps.ts';
import { draft } from './stories.ts';

/** Casts for whose names there is too little room, all at once. */

const citizens = (many: number) =>
  Array.from({ length: many }, (_, c) => `Citizen number ${String(c).padStart(2, '0')}`);

/** The pairs of those in the scene whose discs and names overlap, by scene. */
function coveredNames(story: Story, layout: Layout, footprints: ReadonlyMap<string, Footprint>): string[] {
  const named = layout.characters.flatMap((id) => {
    const { half, up, down, name } = footprints.get(id) as Footprint;
    return [Math.max(half, name?.half ?? 0), up, Math.max(down, name?.down ?? 0)];
  });
  const withNames = { ...layout, footprints: Float64Array.from(named) };
  return story.scenes.flatMap(({ present }, s) => {
    const here = new Set(present.map(({ character }) => layout.characters.indexOf(character)));
    return overlaps(withNames, scenePositions(layout, s), here).map((pair) => `scene ${s}: ${pair}`);
  });
}

test('of forty people, the ten who are in a scene have room for their names', () => {
  const people = citizens(40);
  const scenes = [0, 10, 20, 30].map((from) => ({ who: people.slice(from, from + 10) }));
  const story = draft({ people, scenes });
  const footprints = footprintsOf(story, EXPORT_ROOM);
  expect([...footprints.values()].every(({ name }) => name !== undefined)).toBe(true);
  const layout = layOut(story, footprints, { room: EXPORT_ROOM });
  expect(coveredNames(story, layout, footprints)).toEqual([]);
});

test('one scene with seventy people takes no room from the names of the others', () => {
  const people = citizens(100);
  const few = Array.from({ length: 40 }, (_, s) => ({ who: [0, 1, 2, 3, 4].map((k) => citizen(s + k)) }));
  const written = draft({ people, scenes: [...few, { who: people.slice(0, 70) }] });
  const story = { ...written, filling: { always: [], order: people, most: 12 } };
  const footprints = footprintsOf(story, EXPORT_ROOM);
  const layout = layOut(story, footprints, { room: EXPORT_ROOM });
  const piled = few.flatMap((_, s) => {
    const drawn = new Set([...castAt(story, s, true)].map((id) => layout.characters.indexOf(id)));
    return overlaps(layout, scenePositions(layout, s), drawn);
  });
  expect(piled).toEqual([]);
  const ordinary = { ...story, scenes: story.scenes.slice(0, 40) };
  expect(coveredNames(ordinary, layout, footprints)).toEqual([]);

  function citizen(n: number): string {
    return people[(n * 7) % 100] as string;
  }
});
