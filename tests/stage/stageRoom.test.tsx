import { afterEach, expect, test, vi } from 'vitest';
import { FOOT, roomFor, stageRoom } from '../../src/stage/stageRoom.ts';
import { stageSize } from '../../src/stage/stageSize.ts';
import { rowsOf } from '../../src/stage/timelineRows.ts';
import { smallStory } from '../story/cast.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A page with a stage of this height, above a timeline with so many rows. */
function page({ height, rows, rowsHeight }: { height: number; rows: number; rowsHeight: number }) {
  document.body.innerHTML = `<div data-stage></div><div data-rows>${'<div></div>'.repeat(rows)}</div>`;
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(rowsHeight);
  return document;
}

const empty = {
  ...smallStory,
  places: [],
  scenes: smallStory.scenes.map((scene) => ({ ...scene, place: undefined })),
};

test('each row below the timeline takes from the stage what it is high', () => {
  const size = stageSize(page({ height: 602, rows: 3, rowsHeight: 46 }));
  expect(size).toEqual({ width: 1000, height: 644, row: 14 });
  if (!size) return;
  expect([rowsOf(smallStory, 'told').length, rowsOf(empty, 'told').length]).toEqual([2, 0]);
  expect(roomFor(size, smallStory, 'told')).toEqual(stageRoom(1000, 616));
  expect(roomFor(size, empty, 'told')).toEqual(stageRoom(1000, 644));
  expect(stageRoom(1000, 640 + FOOT)).toEqual({ width: 960, height: 640 });
});

test('in a window in which they are not displayed, rows take nothing', () => {
  const size = stageSize(page({ height: 602, rows: 3, rowsHeight: 0 }));
  expect(size).toEqual({ width: 1000, height: 602, row: 0 });
});

test('where no stage is shown, it has no size', () => {
  expect(stageSize(document)).toBeUndefined();
  expect(stageSize(page({ height: 0, rows: 0, rowsHeight: 0 }))).toBeUndefined();
});
