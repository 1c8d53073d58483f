import { expect, test } from 'vitest';
import { opacityAt } from '../../src/picture/canvas/pen.ts';
import { AT_REST, glideProgressAt, progressAt } from '../../src/picture/canvas/progress.ts';
import { pointAt } from '../../src/picture/curve.ts';
import { labelOf } from '../../src/picture/marks/names/labelOf.ts';
import { momentAt } from '../../src/picture/moment.ts';
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

test('a name that keeps its place never flickers, and one that changes it fades out and in with the stages', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  const [below, above] = [
    { side: 'below', lines: 1, box },
    { side: 'above', lines: 1, box },
  ] as const;
  const way = (places: Parameters<typeof labelOf>[1]) =>
    [2, 2.125, 2.5, 2.875, 3].map((time) => {
      const label = labelOf('Ada', places, momentAt(story, time));
      return label && [label.side, label.visible];
    });
  expect(way([below, below])).toEqual(Array(5).fill(['below', 1]));
  expect(way([below, above])).toEqual([
    ['below', 1],
    ['below', 0.5],
    undefined,
    ['above', 0.5],
    ['below', 1],
  ]);
  expect(way([undefined, above])).toEqual([undefined, undefined, undefined, ['above', 0.5], undefined]);
});

test('a line is found where it is drawn, and nothing is where there is none', () => {
  const line = before.relations[7] as (typeof before.relations)[number];
  expect(hitTest(before, pointAt(line.curve, 0.5), 3)).toEqual({
    type: 'relation',
    id: line.id,
    curve: line.curve,
  });
  expect(hitTest(before, { x: -500, y: -500 }, 8)).toBeUndefined();
});
