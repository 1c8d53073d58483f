import { expect, test } from 'vitest';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { WHOLE, zoomed } from '../../src/picture/camera.ts';
import { AT_REST, progressAt } from '../../src/picture/canvas/progress.ts';
import { comparisonOf } from '../../src/picture/comparison.ts';
import { type Curve, type Point, pointAt } from '../../src/picture/curve.ts';
import { createNameSprites } from '../../src/picture/marks/names/nameSprites.ts';
import { placeAhead } from '../../src/picture/marks/names/placeAhead.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { planOf } from '../../src/picture/plan.ts';
import { hitTest } from '../../src/picture/projector/hitTest.ts';
import { FULL_QUALITY } from '../../src/picture/projector/paintTween.ts';
import { LOW_QUALITY_LINES, projector } from '../../src/picture/projector/projector.ts';
import type { DrawnLabel, DrawnRelation, Picture } from '../../src/picture/types.ts';
import { zoomedLayout } from '../../src/picture/zoomedLayout.ts';
import { crowdStory } from '../story/crowd.ts';
import { scattered } from './crowd.ts';
import { finale, layoutIn, PLAIN } from './finale.ts';
import { recordingPen, recordingSheets } from './recordingPen.ts';

const layout = layoutIn(EXPORT_ROOM);
const size = { width: layout.width, height: layout.height, ratio: 1 };

function open(compare?: number) {
  const { sheets, makeSheet } = recordingSheets();
  const sprites = createNameSprites(makeSheet);
  // What is worked out for a layout is kept with it.
  const own = { ...layout };
  return { sheets, ...projector({ story: finale, layout: own, options: PLAIN, compare }, sprites) };
}

const lineBetween = (from: Point, to: Point): Curve => [
  from.x,
  from.y,
  (from.x + to.x) / 2,
  (from.y + to.y) / 2,
  to.x,
  to.y,
];

test('at a scene nothing is on its way, and between two scenes both pictures are joined', () => {
  const { tweenAt } = open();
  const still = tweenAt(3, { isLow: false });
  expect(still.tween.before).toEqual(pictureOf(finale, layout, 3, PLAIN));
  expect(still.tween.after).toBe(still.tween.before);
  expect(still.progress).toBe(AT_REST);

  const { tween, progress } = tweenAt(3.4, { isLow: false });
  expect(tween.before).toBe(still.tween.before);
  expect(tween.after).toEqual(pictureOf(finale, layout, 4, PLAIN));
  expect(progress).toEqual(progressAt(3.4 - 3));
  expect(tweenAt(3.9, { isLow: false }).tween).toBe(tween);
});

test('in a hurry, lines go straight and changes have no labels until the scenes have been drawn in full', () => {
  const { tweenAt } = open();
  const hurried = tweenAt(3.4, { isHurried: true }).tween;
  expect(hurried.before.labels).toEqual([]);
  const full = tweenAt(3.4, {}).tween;
  expect(full.before).toEqual(pictureOf(finale, layout, 3, PLAIN));
  expect(full.before.labels).not.toEqual([]);
  expect(hurried.before.relations).not.toEqual(full.before.relations);
  // People stand where they do in full.
  const places = ({ characters }: Picture) => characters.map(({ id, x, y }) => [id, x, y]);
  expect(places(hurried.before)).toEqual(places(full.before));
  expect(tweenAt(3.6, { isHurried: true }).tween).toBe(full);
});

test('a comparison is still at every time', () => {
  const { tweenAt } = open(2);
  const { tween, progress } = tweenAt(15.2, { isLow: false });
  expect(tween.before).toEqual(comparisonOf(finale, layout, [2, 15], PLAIN));
  expect(progress).toBe(AT_REST);
});

test('a glide can begin between two scenes', () => {
  expect(open().pictureAt(3.4)).toEqual(pictureOf(finale, layout, 3.4, PLAIN));
  expect(open().pictureAt(3)).toEqual(pictureOf(finale, layout, 3, PLAIN));
});

test('a line is hit where it is drawn at the scene', () => {
  const { hit } = open();
  const [line] = pictureOf(finale, layout, 3, PLAIN).relations;
  const middle = pointAt(line?.curve as never, 0.5);
  expect(hit(3, middle, 2)).toEqual({ type: 'relation', id: line?.id, curve: line?.curve });
  expect(hit(3, { x: -50, y: -50 }, 2)).toBeUndefined();
});

test('a label is hit before any line that it lies on, and means its own', () => {
  const picture = pictureOf(finale, layout, 3, PLAIN);
  const [label] = picture.labels as readonly [DrawnLabel];
  const own = picture.relations.find(({ id }) => id === label.relation) as DrawnRelation;
  const other = { ...own, id: 'other', curve: lineBetween(label, { x: label.x + 50, y: label.y }) };
  const crossed = { ...picture, relations: [other, ...picture.relations] };
  expect(hitTest(crossed, label, 5)).toEqual({ type: 'relation', id: own.id, curve: own.curve });
});

test('the number of further changes is hit before any line', () => {
  const crowded = pictureOf(finale, layout, 3, PLAIN);
  const more = { text: '+2 more', x: 300, y: 200, width: 60, height: 20, scene: 3, opacity: 1 };
  expect(hitTest({ ...crowded, more: [more] }, { x: 320, y: 205 }, 5)).toEqual({ type: 'more' });
});

test('zoomed in, everyone stands further apart, lines and names keep their size, and names out of sight are not painted', () => {
  const painted = (zoom: number) => {
    const { sheets, makeSheet } = recordingSheets();
    void sheets;
    const spread = zoomedLayout(finale, layout, zoom);
    const { tweenAt, paint } = projector(
      { story: finale, layout: spread, options: PLAIN, compare: undefined },
      createNameSprites(makeSheet),
    );
    const { pen, painted: found } = recordingPen();
    const camera = zoomed(WHOLE, zoom);
    paint(pen, tweenAt(15, { isLow: false }), { camera, size }, FULL_QUALITY);
    return found;
  };
  const widest = (found: ReturnType<typeof painted>) =>
    found.reduce((most, one) => ('stroke' in one ? Math.max(most, one.width) : most), 0);
  const names = (found: ReturnType<typeof painted>) =>
    found.flatMap((one) => ('text' in one && one.font.includes('Franklin') && one.halo === 0 ? [one] : []));
  const [whole, near] = [painted(1), painted(4)];
  expect(widest(near)).toBeCloseTo(widest(whole), 1);
  expect(names(near).length).toBeLessThan(names(whole).length);
  expect(names(near)[0]?.font).toBe(names(whole)[0]?.font);
});

test('names are prepared in idle time: their images, a hundred at a time, then their places scene by scene', () => {
  const crowd = crowdStory(300, 3);
  const ofCrowd = scattered(crowd);
  const { sheets, makeSheet } = recordingSheets();
  const canvas = projector(
    { story: crowd, layout: ofCrowd, options: PLAIN, compare: undefined },
    createNameSprites(makeSheet),
  );
  const view = { width: 1000, height: 620, ratio: 1 };
  let rounds = 0;
  while (canvas.prepareNames(0, view)) rounds++;
  expect(rounds).toBe(crowd.scenes.length + 5);
  expect(sheets.map((sheet) => sheet.texts().length)).toEqual([100, 100, 100, 100, 100, 100]);
  canvas.paint(
    recordingPen().pen,
    canvas.tweenAt(0, { isLow: false }),
    { camera: WHOLE, size: view },
    FULL_QUALITY,
  );
  expect(sheets.length).toBe(6);
  expect(placeAhead(planOf(crowd, ofCrowd, PLAIN), 0)).toBe(false);
});

test('where changes have labels, the picture of each scene is made ahead after the names of all, from the scene after the one that is shown', () => {
  const { prepareNames } = open();
  const scenes = finale.scenes.length;
  const asked: number[] = [];
  const isThere = (scene: number) => {
    asked.push(scene);
    return true;
  };
  while (prepareNames(3, size, isThere));
  const inOrder = Array.from({ length: scenes - 1 }, (_, ahead) => (4 + ahead) % scenes);
  expect(asked.slice(1 - scenes)).toEqual(inOrder);
  // Names that an earlier picture has placed are not placed again.
  expect(asked.length).toBeGreaterThan(scenes);
});

test('in low quality there are at most so many lines, the strongest and those that change', () => {
  const crowd = crowdStory(600, 3);
  const canvas = projector(
    { story: crowd, layout: scattered(crowd), options: PLAIN, compare: undefined },
    createNameSprites(recordingSheets().makeSheet),
  );
  expect(canvas.hasManyLines).toBe(true);
  expect(canvas.tweenAt(1, { isLow: true }).tween.lines).toBe(LOW_QUALITY_LINES);
  expect(canvas.tweenAt(1, { isLow: false }).tween.lines).toBeGreaterThan(LOW_QUALITY_LINES);
});
