import { expect, test } from 'vitest';
import { castOf } from '../../src/layout/cast.ts';
import { aestheticCostOf } from '../../src/layout/places/aestheticCost.ts';
import { type Problem, problemOf } from '../../src/layout/places/problem.ts';
import { sceneEdgesOf } from '../../src/layout/places/sceneEdges.ts';
import { addEdgeClearance, addSprings } from '../../src/layout/places/stress.ts';
import { addMeetings } from '../../src/layout/recentMeetings.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import type { Target } from '../../src/layout/trajectory.ts';
import type { Story } from '../../src/story/types.ts';
import { draft, footprintsOf } from './stories.ts';

/** A problem without regions: the whole picture, 1000 × 620, is one. */
function problemFor(story: Story): Problem {
  const cast = castOf(story, footprintsOf(story));
  const input = { story, cast, room: EXPORT_ROOM, homes: undefined, continuity: 0.25 } as const;
  return problemOf(input, [], sceneEdgesOf(story, cast));
}

function noTarget(): Target {
  return { weight: 0, x: 0, y: 0 };
}

/** One scene with these friendships; no one is in it. */
function friends(people: readonly string[], pairs: readonly string[]): Story {
  return draft({ people, friends: pairs, scenes: [{ who: [] }] });
}

test('a supporting character pulls a principal one less than it is pulled', () => {
  const story = friends(['anna', 'bert'], ['anna-bert']);
  const problem = problemFor({
    ...story,
    characters: story.characters.map((one) => (one.id === 'bert' ? { ...one, role: 'supporting' } : one)),
  });
  const [principal, supporting] = [0, 1].map((i) => {
    const target = noTarget();
    addSprings(problem, i, Float64Array.of(300, 300, 700, 300), target);
    return target;
  }) as [Target, Target];
  expect(principal.weight).toBeGreaterThan(0);
  expect(principal.weight).toBeLessThan(0.5 * supporting.weight);
});

test('friends who are too far apart are drawn together, and characters without a relation are not', () => {
  const positions = Float64Array.of(100, 300, 900, 300, 100, 600);
  const target = noTarget();
  addSprings(problemFor(friends(['anna', 'bert', 'carla'], ['anna-bert'])), 0, positions, target);
  expect(target.x / target.weight).toBeGreaterThan(200);
  const alone = noTarget();
  addSprings(problemFor(friends(['anna', 'bert', 'carla'], [])), 0, positions, alone);
  expect(alone.x).toBeLessThanOrEqual(100 * alone.weight);
});

test('a character is pushed off the edge between two others, and not off its own', () => {
  const problem = problemFor(friends(['anna', 'bert', 'carla'], ['anna-bert']));
  const positions = Float64Array.of(200, 300, 800, 300, 500, 310);
  const pushed = noTarget();
  addEdgeClearance(problem, 2, positions, pushed);
  expect(pushed.y / pushed.weight).toBeGreaterThan(330);
  expect(pushed.x / pushed.weight).toBeCloseTo(500);
  const own = noTarget();
  addEdgeClearance(problem, 0, positions, own);
  expect(own).toEqual(noTarget());
});

test('edges that cross, footprints on edges and characters close together cost more', () => {
  const problem = problemFor(friends(['a', 'b', 'c', 'd'], ['a-b', 'c-d']));
  const cost = (...positions: number[]) => aestheticCostOf(problem, Float64Array.from(positions));
  const parallel = cost(200, 100, 200, 500, 800, 100, 800, 500);
  expect(cost(200, 100, 800, 500, 800, 100, 200, 500)).toBeGreaterThan(parallel + 0.9);
  expect(cost(200, 100, 200, 500, 800, 100, 200, 300)).toBeGreaterThan(parallel + 1.9);
  expect(cost(200, 100, 210, 500, 220, 100, 230, 500)).toBeGreaterThan(parallel + 1);
});

test('a step costs, but not between regions', () => {
  const story = draft({ people: ['anna'], scenes: [{ who: ['anna'] }, { who: ['anna'] }] });
  const problem = problemFor(story);
  expect(aestheticCostOf(problem, Float64Array.of(500, 300, 500, 300))).toBe(0);
  expect(aestheticCostOf(problem, Float64Array.of(500, 300, 600, 300))).toBeGreaterThan(0.28);
  const apart = { ...problem, regionOf: Int16Array.of(0, 1) };
  expect(aestheticCostOf(apart, Float64Array.of(500, 300, 600, 300))).toBe(0);
});

test('meetings fade with every scene until they are dropped', () => {
  const meetings = new Map<number, number>();
  const amounts: (number | undefined)[] = [];
  for (const present of [[0, 1], [0, 1], [], [], [], [], [], [], []]) {
    addMeetings(meetings, present, (a, b) => 2 * a + b);
    amounts.push(meetings.get(1));
  }
  expect(amounts.map((amount) => amount?.toFixed(3))).toEqual([
    '1.000',
    '1.750',
    '1.313',
    '0.984',
    '0.738',
    '0.554',
    '0.415',
    '0.311',
    '0.234',
  ]);
  addMeetings(meetings, [], (a, b) => 2 * a + b);
  expect([...meetings]).toEqual([]);
});
