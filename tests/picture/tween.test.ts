import { expect, test } from 'vitest';
import { presence } from '../../src/picture/canvas/pen.ts';
import { AT_REST, glidingAt, stagesAt } from '../../src/picture/canvas/stageProgress.ts';
import { pointAt } from '../../src/picture/curve.ts';
import { namesOf } from '../../src/picture/marks/names/namesOf.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { hitTest } from '../../src/picture/projector/hitTest.ts';
import { type DrawnLine, type Pair, tweenOf } from '../../src/picture/tween.ts';
import { crowdStory } from '../story/crowd.ts';
import { scattered } from './crowd.ts';
import { PLAIN } from './finale.ts';

const story = crowdStory(100, 6);
const layout = scattered(story);
const [before, after] = [2, 3].map((scene) => pictureOf(story, layout, scene, PLAIN)) as [
  ReturnType<typeof pictureOf>,
  ReturnType<typeof pictureOf>,
];
const reel = tweenOf(before, after);
const pairs: readonly Pair<DrawnLine>[] = [
  ...reel.strands.flatMap(({ lines }) => lines.map(({ pair }) => pair)),
  ...reel.changing.map(({ pair }) => pair),
];
const ids = (lines: readonly (DrawnLine | undefined)[]) =>
  lines.flatMap((line) => (line ? [line.id] : [])).toSorted();

test('a reel has every line and everybody of both pictures, each once', () => {
  expect(ids(pairs.map((pair) => pair.before))).toEqual(ids(before.relations));
  expect(ids(pairs.map((pair) => pair.after))).toEqual(ids(after.relations));
  expect(reel.lines).toBe(pairs.length);
  expect(reel.people.map((pair) => pair.before)).toEqual(before.characters);
});

test('what looks the same in both pictures is drawn together, and what changes is told apart', () => {
  const look = (line: DrawnLine | undefined) => line && { ...line, curve: undefined, markAt: undefined };
  for (const { lines } of reel.strands)
    for (const { pair } of lines) expect(look(pair.before)).toEqual(look(pair.after));
  const turned = [2, 3].flatMap(
    (scene) => story.scenes[scene]?.changes.map(({ relation }) => relation) ?? [],
  );
  expect(ids(reel.changing.map(({ pair }) => pair.before ?? pair.after))).toEqual(
    [...new Set(turned)].sort(),
  );
});

test('what has just changed weighs most', () => {
  expect(Math.max(...reel.changing.map(({ rank }) => rank))).toBe(reel.changing.length - 1);
});

test('at the ends of a transition everything is as in the picture there', () => {
  const seen = (u: number) => pairs.map((pair) => presence(pair, stagesAt(u)));
  expect(seen(0)).toEqual(pairs.map((pair) => pair.before?.opacity ?? 0));
  expect(seen(1)).toEqual(pairs.map((pair) => pair.after?.opacity ?? 0));
  expect([stagesAt(0), glidingAt(0)]).toEqual([AT_REST, AT_REST]);
  expect(stagesAt(1)).toEqual({ leaving: 1, moved: 1, entering: 1 });
  expect(glidingAt(1)).toEqual(stagesAt(1));
});

test('a name that is there all the way through never flickers, and the others come and go with the stages', () => {
  const { opacity } = namesOf(reel, 0.1, 1);
  for (const n of reel.people.keys()) {
    const way = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map((u) => opacity(n, stagesAt(u)));
    const still = way.slice(2, 5);
    expect(still.every((seen) => seen === still[0] && (seen === 0 || seen === 1))).toBe(true);
    if (still[0] === 1) expect(way).toEqual(way.map(() => 1));
  }
  expect(reel.people.some((_, n) => opacity(n, AT_REST) === 1)).toBe(true);
  expect(reel.people.some((_, n) => opacity(n, AT_REST) === 0)).toBe(true);
});

test('who comes closer reads more names, and those that were there already stay', () => {
  const still = tweenOf(before, before);
  const named = (zoom: number) => {
    const { opacity } = namesOf(still, 0.1 * zoom, zoom);
    return still.people.flatMap((_, n) => (opacity(n, AT_REST) === 1 ? [n] : []));
  };
  const [far, near] = [named(1), named(4)];
  expect(near.length).toBeGreaterThan(2 * far.length);
  expect(far.filter((n) => !near.includes(n))).toEqual([]);
});

test('a line is found where it is drawn, and nothing is where there is none', () => {
  const still = tweenOf(before, before);
  const line = before.relations[7] as (typeof before.relations)[number];
  const { x, y } = pointAt(line.curve, 0.5);
  const hit = hitTest(still, x, y, 3);
  expect(hit).toEqual({ type: 'relation', id: line.id });
  expect(hitTest(still, -500, -500, 8)).toBeUndefined();
});
