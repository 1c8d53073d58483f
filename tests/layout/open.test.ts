import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LayoutOptions, layOut } from '../../src/layout/layOut.ts';
import { edgesOf } from '../../src/layout/open/edges.ts';
import { positionsAt } from '../../src/layout/positionsAt.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { scenePositions } from '../../src/layout/standing.ts';
import type { Layout } from '../../src/layout/types.ts';
import { withPins } from '../../src/layout/withPins.ts';
import { coPresenceAt } from '../../src/measures/coPresence.ts';
import { usualWindow } from '../../src/measures/usualWindow.ts';
import { footprintsOf as realFootprints } from '../../src/picture/marks/people/footprint.ts';
import { castAt } from '../../src/story/castAt.ts';
import { pairKey } from '../../src/story/pairKey.ts';
import type { Change, Story } from '../../src/story/types.ts';
import { drawingOf } from '../bench/layout/layoutSets.ts';
import { setQualityOf } from '../bench/layout/setQuality.ts';
import { SETS, storyOfGraph } from '../bench/layout/sets.ts';
import { overlaps } from './overlaps.ts';
import { crowd, draft, footprintsOf, listedBackwards } from './stories.ts';

/** Stories without regions. */

function lay(story: Story, options: Partial<LayoutOptions> = {}): Layout {
  return layOut(story, footprintsOf(story), { room: EXPORT_ROOM, ...options });
}

/** With the footprints of a crowd, which is drawn without names. */
function layCrowd(story: Story, options: Partial<LayoutOptions> = {}): Layout {
  return layOut(story, realFootprints(story, EXPORT_ROOM), { room: EXPORT_ROOM, ...options });
}

function at(layout: Layout, character: string, scene: number): readonly [number, number] {
  const i = 2 * (scene * layout.characters.length + layout.characters.indexOf(character));
  return [layout.positions[i] as number, layout.positions[i + 1] as number];
}

function distance(layout: Layout, scene: number, a: string, b: string): number {
  const [[ax, ay], [bx, by]] = [at(layout, a, scene), at(layout, b, scene)];
  return Math.hypot(ax - bx, ay - by);
}

const PEOPLE = ['anna', 'bert', 'carla', 'dora', 'emil', 'fritz'];

/** Stories in which friendships end and begin again: by scene, the pairs for whom they do. */
const changing: fc.Arbitrary<Story> = fc
  .array(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 3 }), { minLength: 2, maxLength: 8 })
  .map((scenes) => {
    const pairs = PEOPLE.flatMap((a, i) => PEOPLE.slice(i + 1).map((b) => `${a}-${b}`));
    const open = new Set(pairs);
    const story = draft({
      people: PEOPLE,
      friends: pairs,
      scenes: scenes.map((turns) => ({
        who: PEOPLE,
        changes: turns.flatMap(([a, b]) => turn(open, PEOPLE[a] as string, PEOPLE[b] as string)),
      })),
    });
    return story;
  });

function turn(open: Set<string>, one: string, other: string): Change[] {
  const relation = [one, other].sort().join('-');
  if (one === other) return [];
  const evidence = { words: { en: 'so' } };
  if (open.delete(relation)) return [{ does: 'end', relation, evidence }];
  open.add(relation);
  return [
    {
      does: 'begin',
      relation,
      kind: 'friendship',
      valence: 0.5,
      strength: 0.5,
      label: { en: 'friends' },
      evidence,
    },
  ];
}

test('no footprints overlap or leave the layout', () => {
  fc.assert(
    fc.property(changing, (story) => {
      const layout = lay(story);
      for (let s = 0; s < layout.scenes; s++) expect(overlaps(layout, scenePositions(layout, s))).toEqual([]);
      expect(outside(layout)).toEqual([]);
    }),
    { numRuns: 30, seed: 11 },
  );
});

test('the order in which changing relations are listed does not matter', () => {
  fc.assert(
    fc.property(changing, (story) => {
      expect(lay(listedBackwards(story))).toEqual(lay(story));
    }),
    { numRuns: 15, seed: 12 },
  );
});

test('laid out again from its own homes, a story gets the same positions', () => {
  fc.assert(
    fc.property(changing, (story) => {
      const layout = lay(story);
      expect(lay(story, { homes: layout }).positions).toEqual(layout.positions);
    }),
    { numRuns: 15, seed: 13 },
  );
});

test('love makes an edge shorter than hostility does', () => {
  const story = draft({
    people: ['anna', 'bert', 'carla'],
    friends: ['anna-bert', 'bert-carla'],
    scenes: [{ who: [] }],
  });
  const background = story.background.map((change) =>
    change.relation === 'bert-carla'
      ? { ...change, valence: -1, strength: 1 }
      : { ...change, valence: 1, strength: 1 },
  );
  const layout = lay({ ...story, background: background as Story['background'] });
  expect(distance(layout, 0, 'anna', 'bert')).toBeLessThan(0.7 * distance(layout, 0, 'bert', 'carla'));
});

test('more continuity means shorter ways, from the same homes', () => {
  const open = new Set<string>();
  const story = draft({
    people: PEOPLE,
    friends: PEOPLE.flatMap((a, i) => PEOPLE.slice(i + 1).map((b) => `${a}-${b}`)),
    scenes: Array.from({ length: 12 }, (_, s) => ({
      who: PEOPLE,
      changes: [0, 1, 2].flatMap((k) => {
        const [a, b] = [PEOPLE[(s + k) % 6] as string, PEOPLE[(s + 2 * k + 3) % 6] as string];
        return turn(open, a, b);
      }),
    })),
  });
  const apart = { ...story, background: [] };
  const [lively, usual, still] = [0.1, undefined, 2].map((continuity) =>
    lay(apart, continuity === undefined ? {} : { continuity }),
  ) as [Layout, Layout, Layout];
  expect(lively.homes).toEqual(usual.homes);
  expect(still.homes).toEqual(usual.homes);
  expect(totalWay(still)).toBeLessThan(totalWay(usual));
  expect(totalWay(usual)).toBeLessThan(totalWay(lively));
});

test('a pin holds in a crowd', () => {
  const story = crowd(80, 6, 0);
  const layout = withPins(story, layCrowd(story), [{ character: 'p7', place: undefined, x: 0.5, y: -0.5 }]);
  for (const scene of [0, 3, 5]) {
    const [x, y] = at(layout, 'p7', scene);
    expect(x).toBeCloseTo(0.75 * layout.width, 1);
    expect(y).toBeCloseTo(0.25 * layout.height, 1);
  }
});

test('the layout of a crowd is as large as its room, and holds all footprints', () => {
  const layout = layCrowd(crowd(400, 8, 0));
  expect({ width: layout.width, height: layout.height }).toEqual(EXPORT_ROOM);
  expect(outside(layout)).toEqual([]);
});

test('two hundred characters in a hundred scenes get a layout whose progress rises', () => {
  const story = crowd(200, 100, 0);
  const told: number[] = [];
  const layout = layOut(
    story,
    realFootprints(story, EXPORT_ROOM),
    { room: EXPORT_ROOM },
    { progress: (share) => told.push(share) },
  );
  expect(layout.positions.every(Number.isFinite)).toBe(true);
  expect(outside(layout)).toEqual([]);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('a network in which no one is in any scene fills the layout', () => {
  const story = crowd(90, 1, 0);
  const network = { ...story, scenes: story.scenes.map((scene) => ({ ...scene, present: [] })) };
  const layout = layCrowd(network);
  const xs = layout.characters.map((id) => at(layout, id, 0)[0]);
  expect(new Set(xs.map(Math.round)).size).toBeGreaterThan(45);
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(layout.width / 3);
  expect(outside(layout)).toEqual([]);
});

test('the order in which a crowd is listed does not matter', () => {
  const story = crowd(120, 10, 0);
  expect(layCrowd(listedBackwards(story))).toEqual(layCrowd(story));
});

test('positions of a crowd depend on the time alone, not on the times before', () => {
  const layout = layCrowd(crowd(90, 12, 0));
  const fresh = positionsAt(layout, 4.4);
  for (const time of [0, 11, 4.2, 7.5]) positionsAt(layout, time);
  expect(positionsAt(layout, 4.4)).toEqual(fresh);
});

test('in a thousand scenes no footprints of a small cast overlap', () => {
  const people = Array.from({ length: 12 }, (_, c) => `p${c}`);
  const story = draft({
    people,
    scenes: Array.from({ length: 1000 }, (_, s) => ({
      who: [0, 1, 2].map((k) => people[(s * s + k * (1 + (s % 5))) % 12] as string),
    })),
  });
  const layout = lay(story);
  const found = Array.from({ length: 1000 }, (_, s) => overlaps(layout, scenePositions(layout, s))).flat();
  expect(found).toEqual([]);
});

/** Characters whose footprints reach out of the layout, by scene. */
function outside({ characters, scenes, positions, footprints, width, height }: Layout): string[] {
  return Array.from({ length: scenes }, (_, s) =>
    characters.filter((_id, c) => {
      const i = 2 * (s * characters.length + c);
      const [x, y] = [positions[i] as number, positions[i + 1] as number];
      const [half, up, down] = [0, 1, 2].map((k) => footprints[3 * c + k] as number) as [
        number,
        number,
        number,
      ];
      return x < half || y < up || x + half > width || y + down > height;
    }),
  ).flat();
}

/** The ways of all characters through the story, added up, in L. */
function totalWay({ positions, characters, edge }: Layout): number {
  let sum = 0;
  const width = 2 * characters.length;
  for (let i = width; i < positions.length; i += 2)
    sum += Math.hypot(
      (positions[i] as number) - (positions[i - width] as number),
      (positions[i + 1] as number) - (positions[i - width + 1] as number),
    );
  return sum / edge;
}

/** Eight people fill each picture; each scene has three more guests, whom no other scene has. */
function withGuests(scenes: number): Story {
  const hosts = Array.from({ length: 8 }, (_, n) => `host-${n}`);
  const guests = (scene: number) => Array.from({ length: 3 }, (_, n) => `guest-${scene}-${n}`);
  const numbers = Array.from({ length: scenes }, (_, scene) => scene);
  const story = draft({
    people: [...hosts, ...numbers.flatMap(guests)],
    scenes: numbers.map((scene) => ({ who: [hosts[scene % 8] as string, ...guests(scene)] })),
  });
  return { ...story, filling: { always: [], order: hosts, most: 8 } };
}

test('people who are never drawn together take no room from each other, in short and in long stories', () => {
  for (const scenes of [6, 40]) {
    const story = withGuests(scenes);
    const layout = lay(story);
    for (const scene of story.scenes.keys()) {
      const drawn = castAt(story, scene, true);
      const numbers = new Set([...drawn].map((id) => layout.characters.indexOf(id)));
      expect(overlaps(layout, scenePositions(layout, scene), numbers)).toEqual([]);
    }
    // As long as for the people of one scene: with one spot for each it would be far shorter.
    expect(layout.edge).toBeGreaterThan(100);
  }
});

test('whom a hero meets stands near, though the hero meets others in each scene', () => {
  const strangers = Array.from({ length: 40 }, (_, n) => `stranger-${n}`);
  const story = draft({
    people: ['edward', ...strangers],
    scenes: Array.from({ length: 80 }, (_, s) => ({
      who: ['edward', strangers[s % 40] as string, strangers[(7 * s + 3) % 40] as string],
    })),
  });
  const layout = lay(story);
  const lengths = story.scenes.flatMap(({ present }, s) =>
    present.slice(1).map(({ character }) => distance(layout, s, 'edward', character) / layout.edge),
  );
  const off = lengths.reduce((sum, length) => sum + Math.abs(length - 1), 0) / lengths.length;
  expect(off).toBeLessThan(0.15);
});

/** By scene, who meets whom. */
const meetings = fc.array(fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 60,
});

test('in a story without authored relations, the lines that are laid out are the ties that the picture draws', () => {
  fc.assert(
    fc.property(meetings, (scenes) => {
      const story = draft({ people: PEOPLE, scenes: scenes.map((who) => ({ who })) });
      const edges = edgesOf(story, PEOPLE, true);
      for (const s of story.scenes.keys()) {
        const { ends } = edges[s] as (typeof edges)[number];
        const pairs = Array.from({ length: ends.length / 2 }, (_, e) =>
          pairKey(PEOPLE[ends[2 * e] as number] as string, PEOPLE[ends[2 * e + 1] as number] as string),
        );
        const ties = [...coPresenceAt(story, s, usualWindow(story)).values()];
        expect(pairs.sort()).toEqual(ties.map(({ from, to }) => pairKey(from, to)).sort());
      }
    }),
    { numRuns: 50 },
  );
});

const corpus = '../shared/corpus/dynamic';

test.skipIf(!existsSync(corpus)).each([
  [0, 'VanDeBunt', 0.0225, 0.046],
  [7, 'King Lear', 0.0435, 0.114],
] as const)(
  'set %i, %s, is as even and as still as it was at its best',
  (set, _, mostStress, longestStep) => {
    const graph = (SETS[set] as (typeof SETS)[number])();
    const story = storyOfGraph(graph);
    const layout = layOut(story, realFootprints(story, EXPORT_ROOM), { room: EXPORT_ROOM });
    const { stressPerPair, step, crowding } = setQualityOf(graph, drawingOf(layout, graph));
    expect(stressPerPair).toBeLessThan(mostStress);
    expect(step).toBeLessThan(longestStep);
    expect(crowding).toBe(0);
  },
);
