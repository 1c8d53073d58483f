import { expect, test, vi } from 'vitest';
import {
  type ReadingProgress,
  type ReadingResult,
  readAndLayOut,
} from '../../../src/app/files/readAndLayOut.ts';
import { warmUp } from '../../../src/app/files/warmUp.ts';
import { layOut } from '../../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import type { Layout } from '../../../src/layout/types.ts';
import { applyDefaultLens } from '../../../src/lens/lens.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import { keyOf } from '../../../src/stage/layout/layoutCache.ts';
import { PHONE_ROOM } from '../../layout/phoneRoom.ts';
import { memoryStore } from '../../stage/layout/memoryStore.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const PLAY = { bytes: bytesOf('# One\nMargarete\nFaust\n# Two\nMargarete\nMarthe\n'), name: 'faust.txt' };

/** A list of scenes with ten of the people in each. */
const listOf = (people: number, scenes: number) =>
  Array.from({ length: scenes }, (_, scene) =>
    [
      `# ${scene}`,
      ...Array.from({ length: 10 }, (__, index) => `Person ${(scene * 7 + index * 11) % people}`),
    ].join('\n'),
  ).join('\n');

test('a story comes with its layout and what was noticed, and progress rises through both phases', async () => {
  const progress: ReadingProgress[] = [];
  const read = (await readAndLayOut({ ...PLAY, room: PHONE_ROOM }, (made) => void progress.push(made), {
    open: memoryStore().open,
  })) as ReadingResult;
  const { story } = read.reading;
  expect(story.scenes.map(({ title }) => Object.values(title))).toEqual([['One'], ['Two']]);
  expect(read.alike).toEqual([]);
  expect(read.layout).toEqual(layOut(story, footprintsOf(story, PHONE_ROOM), { room: PHONE_ROOM }));
  expect([...new Set(progress.map(({ phase }) => phase))]).toEqual(['reading', 'laying-out']);
  const shares = progress.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(progress.find(({ phase }) => phase === 'laying-out')?.share).toBe(0.3);
});

test('what was read is handed over before the layout is made, and the rest of it comes with the layout', async () => {
  const steps: string[] = [];
  const read = await readAndLayOut({ ...PLAY, room: PHONE_ROOM }, ({ phase }) => void steps.push(phase), {
    open: memoryStore().open,
    onRead: (reading) => {
      steps.push('read');
      return { ...reading, remarks: [] };
    },
  });
  expect(steps.indexOf('laying-out')).toBeGreaterThan(steps.indexOf('read'));
  expect(steps.lastIndexOf('reading')).toBeLessThan(steps.indexOf('read'));
  expect(read).toMatchObject({ reading: { remarks: [] }, layout: { scenes: 2 } });
});

test('of a story whose layout takes long comes a preview, and on the next visit the stored layout', async () => {
  const { open, layouts } = memoryStore();
  const request = { bytes: bytesOf(listOf(20, 160)), name: 'long.txt', room: EXPORT_ROOM } as const;
  const read = async () => (await readAndLayOut(request, () => {}, { open })) as ReadingResult;
  const first = await read();
  expect(first.layout).toMatchObject({ preview: true, scenes: 160 });
  const { story } = applyDefaultLens(first.reading.story);
  const { preview, ...layout } = first.layout as Layout;
  layouts.set(
    await keyOf({ story, footprints: footprintsOf(story, EXPORT_ROOM), options: { room: EXPORT_ROOM } }),
    layout,
  );
  expect((await read()).layout).toEqual(layout);
});

test('a file that no format reads is refused with a sentence', async () => {
  const update = vi.fn();
  const request = {
    bytes: bytesOf('Nothing that a story is made of.'),
    name: 'note.txt',
    room: EXPORT_ROOM,
  } as const;
  expect(await readAndLayOut(request, update, { open: memoryStore().open })).toMatchObject({
    refusal: { sentence: { en: expect.stringMatching(/\w+ .*\./), de: expect.stringMatching(/\w+ .*\./) } },
  });
});

test('what warms the worker up is read and laid out', async () => {
  expect(await warmUp()).toMatchObject({ reading: { story: { id: 'small' } }, layout: { scenes: 12 } });
});
