import { expect, test } from 'vitest';
import { opacityAt } from '../../src/picture/canvas/pen.ts';
import { AT_REST, glideProgressAt, progressAt } from '../../src/picture/canvas/progress.ts';
import { pointAt } from '../../src/picture/curve.ts';
import { namesOf } from '../../src/picture/marks/names/namesOf.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { hitTest } from '../../src/picture/projector/hitTest.ts';
import { type DrawnLine, type Tweened, tweenOf } from '../../src/picture/tween.ts';
import { crowdStory } from '../story/crowd.ts';
import { scattered } from './crowd.ts';
import { PLAIN } from './finale.ts';

const story = crowdStory(100, 6);
const layout = scattered(story);
const [before, after] = [2, 3].map((scene) => pictureOf(story, layout, scene, PLAIN)) as [
  ReturnType<typeof pictureOf>,
  ReturnType<typeof pictureOf>,
];
const tween = tweenOf(before, after);
const lines: readonly Tweened<DrawnLine>[] = [
  ...tween.batches.flatMap((batch) => batch.lines.map(({ line }) => line)),
  ...tween.changing.map(({ line }) => line),
];
const ids = (marks: readonly (DrawnLine | undefined)[]) =>
  marks.flatMap((line) => (line ? [line.id] : [])).toSorted();

test('a tween has every line and every character of both pictures, each once', () => {
  expect(ids(lines.map((line) => line.before))).toEqual(ids(before.relations));
  expect(ids(lines.map((line) => line.after))).toEqual(ids(after.relations));
  expect(tween.lines).toBe(lines.length);
  expect(tween.characters.map((character) => character.before)).toEqual(before.characters);
});

test('lines that look the same in both pictures share a batch, and lines whose look changes are apart', () => {
  const look = (line: DrawnLine | undefined) => line && { ...line, curve: undefined, signAt: undefined };
  for (const batch of tween.batches)
    for (const { line } of batch.lines) expect(look(line.before)).toEqual(look(line.after));
  const turned = [2, 3].flatMap(
    (scene) => story.scenes[scene]?.changes.map(({ relation }) => relation) ?? [],
  );
  expect(ids(tween.changing.map(({ line }) => line.before ?? line.after))).toEqual(
    [...new Set(turned)].sort(),
  );
});

test('what has just changed has the first ranks', () => {
  expect(Math.max(...tween.changing.map(({ rank }) => rank))).toBe(tween.changing.length - 1);
});

test('at the ends of a transition every line is as in the picture there', () => {
  const seen = (u: number) => lines.map((line) => opacityAt(line, progressAt(u)));
  expect(seen(0)).toEqual(lines.map((line) => line.before?.opacity ?? 0));
  expect(seen(1)).toEqual(lines.map((line) => line.after?.opacity ?? 0));
  expect([progressAt(0), glideProgressAt(0)]).toEqual([AT_REST, AT_REST]);
  expect(progressAt(1)).toEqual({ leaving: 1, moved: 1, entering: 1 });
  expect(glideProgressAt(1)).toEqual(progressAt(1));
});

test('a name that stays never flickers, and the others fade in and out with the stages', () => {
  const { opacity } = namesOf(tween, { scale: 0.1, zoom: 1 });
  const numbers = [...tween.characters.keys()];
  for (const n of numbers) {
    const way = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map((u) => opacity(n, progressAt(u)));
    const still = way.slice(2, 5);
    expect(still.every((seen) => seen === still[0] && (seen === 0 || seen === 1))).toBe(true);
    if (still[0] === 1) expect(way).toEqual(way.map(() => 1));
  }
  expect(new Set(numbers.map((n) => opacity(n, AT_REST)))).toEqual(new Set([0, 1]));
});

test('zoomed in there are more names, and those that were there before stay', () => {
  const still = tweenOf(before, before);
  const named = (zoom: number) => {
    const { opacity } = namesOf(still, { scale: 0.1 * zoom, zoom });
    return still.characters.flatMap((_, n) => (opacity(n, AT_REST) === 1 ? [n] : []));
  };
  const [far, near] = [named(1), named(4)];
  expect(near.length).toBeGreaterThan(2 * far.length);
  expect(far.filter((n) => !near.includes(n))).toEqual([]);
});

test('low quality has fewer names', () => {
  const crowd = crowdStory(600, 2);
  const picture = pictureOf(crowd, scattered(crowd), 0, PLAIN);
  const still = tweenOf(picture, picture);
  const count = (isLow: boolean) => {
    const { opacity } = namesOf(still, { scale: 1, zoom: 1, isLow });
    return still.characters.filter((_, n) => opacity(n, AT_REST) === 1).length;
  };
  expect(count(false)).toBeGreaterThan(count(true));
  expect(count(true)).toBe(100);
});

test('a line is found where it is drawn, and nothing is where there is none', () => {
  const line = before.relations[7] as (typeof before.relations)[number];
  expect(hitTest(before, pointAt(line.curve, 0.5), 3)).toEqual({ type: 'relation', id: line.id });
  expect(hitTest(before, { x: -500, y: -500 }, 8)).toBeUndefined();
});
