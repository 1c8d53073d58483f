import { expect, test, vi } from 'vitest';
import { keptStory } from '../../../src/app/documents/documents.ts';
import { PACE } from '../../../src/app/documents/pace.ts';
import { layOut } from '../../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import { smallStory } from '../../story/cast.ts';
import { afterTest, inBrowser } from './browser.ts';
import { startTab } from './tab.ts';

inBrowser();

test('a large story is written and stored once its first picture has been drawn, and until then nothing is said of the browser', async () => {
  const stringify = vi.spyOn(JSON, 'stringify');
  afterTest(async () => stringify.mockRestore());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const layout = layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM });
  const { view, saved, state, stop } = startTab('large', asOpened(smallStory));
  afterTest(stop);
  view.set({ layout: { type: 'waiting', layout: { ...layout, preview: true } } });
  await vi.advanceTimersByTimeAsync(2 * PACE.silent);
  vi.useRealTimers();
  expect(stringify.mock.calls.filter(([value]) => Object(value).scenes)).toEqual([]);
  expect([await keptStory('large'), state()]).toEqual([undefined, undefined]);
  view.set({ drawn: { relations: [], ties: [], characters: [], traces: undefined } });
  await saved();
  expect((await keptStory('large'))?.original).toEqual(smallStory);
});
