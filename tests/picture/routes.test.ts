import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { pointAt } from '../../src/picture/curve.ts';
import { namesAlone } from '../../src/picture/marks/names/namesAlone.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { bodiesAt } from '../../src/picture/marks/relations/bodiesAt.ts';
import { linesAt } from '../../src/picture/marks/relations/linesAt.ts';
import { route } from '../../src/picture/marks/relations/routes/route.ts';
import { routesAt } from '../../src/picture/marks/relations/routesAt.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { type Plan, planOf } from '../../src/picture/plan.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import { admit } from '../../src/story/gate.ts';
import { relationOf } from '../../src/story/state.ts';
import type { Story } from '../../src/story/types.ts';
import { scattered } from './crowd.ts';
import { PLAIN } from './finale.ts';

const evidence = { words: 'Because it says so.' };
const AUTHORED = { supporting: true, tieWindow: undefined } as const;

/** A story of one scene in which the relations between these pairs of characters hold. */
function storyOf(pairs: readonly (readonly [string, string])[], others: readonly string[] = []): Story {
  const ids = [...new Set([...pairs.flat(), ...others])];
  return admit({
    format: 'throughline',
    version: 1,
    id: 'pairs',
    languages: ['en'],
    title: 'Pairs',
    characters: ids.map((id) => ({ id, name: 'A' })),
    relations: pairs.map(([from, to], n) => ({ id: `relation-${n}`, from, to })),
    background: pairs.map((_, n) => ({
      does: 'begin',
      relation: `relation-${n}`,
      kind: 'other',
      valence: 0,
      strength: 0.5,
      label: 'x',
      evidence,
    })),
    scenes: [{ id: 'only', title: 'Only', present: ids }],
  });
}

/** How far each relation stands off the straight line, to the left of the line from the smaller id to the larger. */
function bowsOf(story: Story): number[] {
  const routes = routesAt(planOf(story, scattered(story), AUTHORED), 0);
  return story.relations.map(({ id, from, to }) => (routes.of(id)?.bow ?? 0) * (from > to ? -1 : 1));
}

const crowd = Array.from({ length: 70 }, (_, n) => `extra-${n}`);

test('several relations between the same two keep a lane apart, in a crowd as well', () => {
  const twice = [
    ['ada', 'ben'],
    ['ben', 'ada'],
  ] as const;
  for (const others of [[], crowd]) {
    const [one, two] = bowsOf(storyOf(twice, others)) as [number, number];
    expect(Math.abs(one - two)).toBeGreaterThanOrEqual(SETTINGS.lane);
  }
});

test('different pairs keep their own lanes, whatever characters their ids contain', () => {
  const alike = [
    ['a', 'b\nc'],
    ['a\nb', 'c'],
  ] as const;
  for (const others of [[], crowd])
    for (const bow of bowsOf(storyOf(alike, others))) expect(Math.abs(bow)).not.toBe(SETTINGS.lane / 2);
  expect(bowsOf(storyOf(alike, crowd))).toEqual([12, 12]);
});

test('a relation to a character that is not drawn has no line', () => {
  const story = storyOf([['ada', 'ben']]);
  const layout = scattered(story);
  expect([...linesAt(planOf(story, layout, AUTHORED), 0).keys()]).toEqual(['relation-0']);
  const supporting: Story = {
    ...story,
    characters: story.characters.map((one) => ({ ...one, role: 'supporting' })),
    scenes: story.scenes.map((scene) => ({ ...scene, present: [] })),
  };
  const principals = planOf(supporting, layout, { supporting: false, tieWindow: undefined });
  expect([...linesAt(principals, 0).keys()]).toEqual([]);
});

const shipped = readdirSync('data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => readStory(readFileSync(`data/${name}`)).story)
  .filter(({ relations }) => relations.length > 0);

const planFor = (story: Story): Plan =>
  planOf(story, layOut(story, footprintsOf(story, EXPORT_ROOM), { room: EXPORT_ROOM }), {
    supporting: false,
    tieWindow: undefined,
  });

test.each(shipped.map((story) => [story.id, story] as const))(
  'in %s no line runs through the disc of a character that it does not join',
  (_, story) => {
    const plan = planFor(story);
    for (let scene = 0; scene < story.scenes.length; scene++)
      expect({ scene, through: linesThroughDiscs(plan, scene) }).toEqual({ scene, through: [] });
  },
);

test.each(shipped.map((story) => [story.id, story] as const))(
  'in %s every line is drawn as labels and signs find it',
  (_, story) => {
    const plan = planFor(story);
    for (let scene = 0; scene < story.scenes.length; scene += 3) {
      const { relations } = pictureOf(story, plan.layout, scene, PLAIN);
      const drawn = new Map(relations.map(({ id, curve }) => [id, curve]));
      expect(new Map([...drawn].sort())).toEqual(new Map([...linesAt(plan, scene)].sort()));
    }
  },
);

test('routes are the same in whichever order scenes are asked for', () => {
  const story = shipped[0] as Story;
  const layout = layOut(story, footprintsOf(story, EXPORT_ROOM), { room: EXPORT_ROOM });
  const options = { supporting: false, tieWindow: { type: 'so-far' } } as const;
  const forwards = planOf(story, layout, options);
  const inOrder = story.scenes.map((_, scene) => linesAt(forwards, scene));
  const scenes = fc.shuffledSubarray(
    story.scenes.map((_, scene) => scene),
    { minLength: story.scenes.length },
  );
  fc.assert(
    fc.property(scenes, (order) => {
      const plan = planOf({ ...story }, layout, options);
      for (const scene of order) expect(linesAt(plan, scene)).toEqual(inOrder[scene]);
    }),
    { numRuns: 4 },
  );
});

function linesThroughDiscs(plan: Plan, scene: number): string[] {
  const bodies = bodiesAt(plan, scene, namesAlone(plan, scene));
  return [...linesAt(plan, scene)].flatMap(([id, curve]) =>
    [...bodies].flatMap(([person, { x, y, radius }]) => {
      const relation = relationOf(plan.story, id);
      if (person === relation?.from || person === relation?.to) return [];
      const points = Array.from({ length: 101 }, (_, step) => pointAt(curve, step / 100));
      return points.some((point) => Math.hypot(point.x - x, point.y - y) < radius)
        ? [`${id} through ${person}`]
        : [];
    }),
  );
}

test('among many ties each rather crosses others than goes far round them', () => {
  const people = Array.from({ length: 10 }, (_, n) => `person-${n}`);
  const bodies = people.map((_, n) => ({
    x: 500 + 220 * Math.cos((2 * Math.PI * n) / people.length),
    y: 310 + 220 * Math.sin((2 * Math.PI * n) / people.length),
    radius: 20,
    name: undefined,
  }));
  const ties = bodies.flatMap((from, a) =>
    bodies.slice(a + 1).map((to, k) => {
      const id = `${people[a]}|${people[a + k + 1]}`;
      return { id, from, to, head: 0, isTie: true, last: undefined, lane: undefined };
    }),
  );
  const bends = route(ties, { bodies, width: 1000, height: 620 });
  const bows = ties.map(({ from, to }, n) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return Math.abs((bends[n] as (typeof bends)[number]).bow) / length;
  });
  expect(bows.filter((share) => share > 0.3)).toEqual([]);
});
