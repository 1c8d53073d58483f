import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/layOut.ts';
import { previewOfScene } from '../../src/layout/previewOfScene.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { scenePositions } from '../../src/layout/standing.ts';
import type { Layout } from '../../src/layout/types.ts';
import { applyDefaultLens } from '../../src/lens/lens.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { castAt } from '../../src/story/castAt.ts';
import type { Story } from '../../src/story/types.ts';
import { crowdStory } from '../story/crowd.ts';
import { overlaps } from './overlaps.ts';
import { crowd, draft, listedBackwards } from './stories.ts';

const ROOM = { room: EXPORT_ROOM };
const previewed = (story: Story, scene: number) =>
  previewOfScene(story, footprintsOf(story, EXPORT_ROOM), ROOM, scene) as Layout;

/** Ninety people in thirty scenes, of whom a picture has those who are in the scene. */
const { story: large } = applyDefaultLens(crowdStory(90, 30));

test('a preview has what a layout has: everyone, in all scenes, inside the room', () => {
  const preview = previewed(large, 0);
  const layout = layOut(large, footprintsOf(large, EXPORT_ROOM), ROOM);
  expect(Object.keys(preview).toSorted()).toEqual([...Object.keys(layout), 'preview'].toSorted());
  expect(preview).toMatchObject({
    preview: true,
    characters: layout.characters,
    scenes: 30,
    footprints: layout.footprints,
    regions: [],
  });
  expect(preview.positions).toHaveLength(layout.positions.length);
  for (const [at, position] of preview.positions.entries()) {
    expect(position).toBeGreaterThan(0);
    expect(position).toBeLessThan(at % 2 === 0 ? EXPORT_ROOM.width : EXPORT_ROOM.height);
  }
  for (let scene = 1; scene < 30; scene++)
    expect(scenePositions(preview, scene)).toEqual(scenePositions(preview, 0));
});

test.each([0, 7, 29])('those who are drawn in scene %i of the preview do not cover each other', (scene) => {
  const preview = previewed(large, scene);
  const drawn = new Set([...castAt(large, scene, true)].map((id) => preview.characters.indexOf(id)));
  expect(drawn.size).toBeLessThan(90);
  expect(overlaps(preview, scenePositions(preview, scene), drawn)).toEqual([]);
});

test('those who have a relation in the scene stand nearer to each other than to others', () => {
  const people = Array.from({ length: 24 }, (_, index) => `p${index}`);
  const half = (of: number) => people.filter((_, index) => index % 2 === of);
  const story = draft({
    people,
    friends: [0, 1].flatMap((of) =>
      half(of).flatMap((one, at) =>
        half(of)
          .slice(at + 1)
          .map((other) => `${one}-${other}`),
      ),
    ),
    scenes: Array.from({ length: 120 }, () => ({ who: people })),
  });
  const preview = previewed({ ...story, authored: true }, 0);
  const [xs, ys] = [0, 1].map(
    (axis) => (id: string) => preview.positions[2 * preview.characters.indexOf(id) + axis] as number,
  );
  const middle = (of: number) =>
    [xs, ys].map((axis) => half(of).reduce((sum, id) => sum + (axis?.(id) ?? 0), 0) / 12);
  const apart = (id: string, of: number) =>
    Math.hypot((xs?.(id) ?? 0) - (middle(of)[0] ?? 0), (ys?.(id) ?? 0) - (middle(of)[1] ?? 0));
  expect(people.filter((id, index) => apart(id, index % 2) > apart(id, 1 - (index % 2)))).toEqual([]);
});

test('the order in which a story is listed does not matter, and the same story gives the same preview', () => {
  expect(previewed(listedBackwards(large), 3)).toEqual(previewed(large, 3));
  expect(previewed(structuredClone(large), 3)).toEqual(previewed(large, 3));
});

test('with homes that are kept, everyone stands there', () => {
  const footprints = footprintsOf(large, EXPORT_ROOM);
  const { homes, frame, characters } = layOut(large, footprints, ROOM);
  const kept = { homes, frame, characters };
  const preview = previewOfScene(large, footprints, { ...ROOM, homes: kept }, 0) as Layout;
  expect(preview.frame).toEqual(frame);
  for (const [at, home] of preview.homes.entries()) expect(home).toBeCloseTo(homes[at] as number, 3);
});

test('a scene after the last is the last', () => {
  expect(previewed(large, 4000)).toEqual(previewed(large, 29));
});

test('what is laid out quickly has no preview, nor what may have regions', () => {
  const without = [crowd(12, 20, 0), crowd(60, 60, 4)];
  for (const story of without)
    expect(previewOfScene(story, footprintsOf(story, EXPORT_ROOM), ROOM, 0)).toBeUndefined();
});

test('a network without time, and scenes in which no one is, have a preview', () => {
  const network = crowdStory(300, 1);
  const empty = {
    ...network,
    scenes: network.scenes.map((scene) => ({ ...scene, present: [], changes: [] })),
  };
  for (const story of [
    applyDefaultLens(empty).story,
    { ...large, scenes: large.scenes.map((scene) => ({ ...scene, present: [] })) },
  ]) {
    const { positions } = previewed(story, 0);
    expect(positions.every(Number.isFinite)).toBe(true);
  }
});
