import { expect, onTestFinished, test, vi } from 'vitest';
import { layOut } from '../../../src/layout/layOut.ts';
import { previewOfScene } from '../../../src/layout/previewOfScene.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import type { LayoutRequest } from '../../../src/stage/layout/layoutRequest.ts';
import { makeLayout } from '../../../src/stage/layout/makeLayout.ts';
import type { Story } from '../../../src/story/types.ts';
import { crowdStory } from '../../story/crowd.ts';
import { memoryStore } from './memoryStore.ts';

const requestOf = (story: Story): LayoutRequest => ({
  story,
  footprints: footprintsOf(story, EXPORT_ROOM),
  options: { room: EXPORT_ROOM },
});
const long = requestOf(crowdStory(8, 125));
const layout = layOut(long.story, long.footprints, long.options);

/** A clock that advances by so many milliseconds whenever it is read. */
function clock(step: number) {
  let now = 0;
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += step;
    return now;
  });
  onTestFinished(() => void spy.mockRestore());
}

test('a fast layout is made without a word, and not stored', async () => {
  clock(0);
  const { open, layouts } = memoryStore();
  const update = vi.fn();
  expect(await makeLayout(long, update, open)).toEqual(layout);
  expect(update).not.toHaveBeenCalled();
  expect([...layouts.keys()]).toEqual([]);
});

test('a slow layout reports rising shares of 1 % or more, and is there at once the next time', async () => {
  clock(1000);
  const { open, layouts } = memoryStore();
  const shares: number[] = [];
  const update = vi.fn((update) => void shares.push(update.share));
  expect(await makeLayout(long, update, open)).toEqual(layout);
  expect(shares.length).toBeGreaterThan(3);
  for (const [index, share] of shares.entries())
    expect(share - (shares[index - 1] ?? 0)).toBeGreaterThanOrEqual(0.01);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
  await expect.poll(() => layouts.size).toBe(1);
  update.mockClear();
  expect(await makeLayout(long, update, open)).toEqual(layout);
  expect(update).not.toHaveBeenCalled();
});

test('a crowd has a preview of the scene that is shown before its layout, where the page has no picture', async () => {
  const update = vi.fn();
  const crowd = requestOf(crowdStory(70, 13));
  const made = await makeLayout({ ...crowd, preview: { scene: 4 } }, update, memoryStore().open);
  const { story, footprints, options } = crowd;
  const preview = previewOfScene(story, footprints, options, 4);
  expect(update.mock.calls[0]).toEqual([{ preview }]);
  expect(made).toEqual(layOut(story, footprints, options));
  update.mockClear();
  await makeLayout(crowd, update, memoryStore().open);
  expect(update.mock.calls.filter(([sent]) => 'preview' in sent)).toEqual([]);
});

test('the answer does not wait for a database that is slow to store it', async () => {
  clock(1000);
  const { open } = memoryStore();
  const slow = async () => ({ ...(await open()), put: () => new Promise<never>(() => {}) });
  expect(await makeLayout(long, () => {}, slow)).toEqual(layout);
});

test('an error of the layout is an error', async () => {
  const broken = { ...long, story: { ...long.story, scenes: [{}] } } as unknown as LayoutRequest;
  await expect(makeLayout(broken, () => {}, memoryStore().open)).rejects.toThrow();
});
