import { expect, test } from 'vitest';
import { pass, stopClock } from './clock.ts';
import { open } from './harness.ts';
import {
  addressOf,
  arriveAt,
  button,
  SCENES,
  sceneDetails,
  sceneOf,
  scrubTo,
  settled,
  slider,
  standing,
  valueText,
} from './page.ts';

test('the story opens at its first scene with its seven principal characters, and keys go scene by scene and to the ends', async () => {
  const page = await open();
  await arriveAt(page, 1);
  expect((await standing(page)).length).toBe(7);
  await slider(page).focus();
  for (const [key, scene] of [
    ['ArrowRight', 2],
    ['ArrowRight', 3],
    ['ArrowLeft', 2],
    ['End', SCENES],
    ['ArrowRight', SCENES],
    ['Home', 1],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key);
    await arriveAt(page, scene);
  }
});

test('the previous and the next button step, the scene panel follows, and so do Back and Forward', async () => {
  const page = await open({ address: '?story=american-girl-in-paris&scene=4' });
  await arriveAt(page, 4);
  expect(addressOf(page).get('story') ?? 'american-girl-in-paris').toBe('american-girl-in-paris');
  const title = async () => (await valueText(page)).replace(/^Scene \d+ of 18: /, '');
  await button(page, 'Next scene').click();
  await arriveAt(page, 5);
  await expect.poll(() => sceneDetails(page).textContent()).toContain(await title());
  await button(page, 'Previous scene').click();
  await button(page, 'Previous scene').click();
  await arriveAt(page, 3);
  await expect.poll(() => sceneDetails(page).textContent()).toContain(await title());
  await expect.poll(() => addressOf(page).get('scene')).toBe('3');
  await settled(page);
  await button(page, 'Next scene').click();
  await expect.poll(() => addressOf(page).get('scene')).toBe('4');
  await settled(page);
  await page.goBack();
  await arriveAt(page, 3);
  await page.goForward();
  await arriveAt(page, 4);
});

test('playing moves on by itself, and pausing stops it', async () => {
  const page = await open();
  await stopClock(page);
  await button(page, 'Play').click();
  await pass(page, 10_000);
  const scene = await sceneOf(page);
  expect(scene).toBeGreaterThan(1);
  await button(page, 'Pause').click();
  await pass(page, 60_000);
  await settled(page);
  expect(await sceneOf(page)).toBe(scene);
  await button(page, 'Play').waitFor();
});

test('the address follows the scene, and opens it again', async () => {
  const page = await open();
  await slider(page).focus();
  for (let scene = 2; scene <= 5; scene++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => addressOf(page).get('scene')).toBe('5');
  const there = await settled(page);
  await page.reload();
  await arriveAt(page, 5);
  expect(await settled(page)).toEqual(there);
});

test('scene 9 looks the same after playing forward, after playing back, and by its address', async () => {
  const page = await open();
  for (let scene = 1; scene <= 9; scene += 0.25) await scrubTo(page, scene);
  await arriveAt(page, 9);
  const forward = await settled(page);
  for (let scene = 18; scene >= 9; scene -= 0.25) await scrubTo(page, scene);
  await arriveAt(page, 9);
  const back = await settled(page);
  const direct = await settled(await open({ address: '?scene=9' }));
  // The seven principal characters, and Aleksandr’s ex-wife, since whoever is in a scene is drawn.
  expect(forward.length).toBe(8);
  expect(back).toEqual(forward);
  expect(direct).toEqual(forward);
});

test('between two scenes, dragging the slider moves characters continuously', async () => {
  const page = await open({ address: '?scene=16' });
  await arriveAt(page, 16);
  // A slider that rests between two scenes counts as released after a moment, and would settle on a scene.
  await stopClock(page);
  const ys: number[] = [];
  for (let scene = 16; scene <= 17; scene += 0.02) {
    await scrubTo(page, scene);
    const carrie = (await standing(page)).find(({ id }) => id === 'carrie');
    ys.push(Number(carrie?.x), Number(carrie?.y));
  }
  const steps = ys.slice(2).map((value, index) => Math.abs(value - (ys[index] ?? 0)));
  const whole = Math.hypot((ys.at(-2) ?? 0) - (ys[0] ?? 0), (ys.at(-1) ?? 0) - (ys[1] ?? 0));
  expect(whole).toBeGreaterThan(0);
  expect(Math.max(...steps)).toBeLessThan(whole / 4);
});

test('released between two scenes, the slider settles on one of them', async () => {
  const page = await open();
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('The slider has no box.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 12, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4123, y, { steps: 12 });
  await page.mouse.up();
  const atRest = await settled(page);
  const scene = await sceneOf(page);
  expect(scene).toBeGreaterThan(5);
  await expect.poll(() => addressOf(page).get('scene')).toBe(String(scene));
  await page.reload();
  await arriveAt(page, scene);
  expect(await settled(page)).toEqual(atRest);
});
