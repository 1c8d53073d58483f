import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { arriveAt, button, standing } from './walk.ts';

/** How many different pictures are seen while one step is made. */
async function picturesOfOneStep(reducedMotion: boolean): Promise<number> {
  const page = await open({ address: '?scene=16', reducedMotion });
  await arriveAt(page, 16);
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    const look = () => {
      const carrie = document.querySelector('[data-testid=stage] [data-character=carrie]');
      seen.add(`${carrie?.getAttribute('data-x')} ${carrie?.getAttribute('data-y')}`);
      requestAnimationFrame(look);
    };
    look();
  });
  await button(page, 'Next scene').click();
  await arriveAt(page, 17);
  await page.waitForTimeout(1500);
  expect((await standing(page)).length).toBe(7);
  return page.evaluate(() => (globalThis as unknown as { seen: Set<string> }).seen.size);
}

test('a step is a movement that can be followed', async () => {
  expect(await picturesOfOneStep(false)).toBeGreaterThan(5);
});

test('a reader who asked for less motion gets a jump', async () => {
  expect(await picturesOfOneStep(true)).toBeLessThanOrEqual(2);
});
