import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { addressOf, button, type Place, scrubTo, settled } from './page.ts';

/** How far all characters move over some scenes, in picture units. */
async function way(page: Page): Promise<number> {
  let sum = 0;
  let before: readonly Place[] | undefined;
  for (const scene of [2, 3, 16, 17, 18]) {
    await scrubTo(page, scene);
    const now = await settled(page);
    for (const [index, { x, y }] of now.entries()) {
      const was = before?.[index];
      if (was) sum += Math.hypot(Number(x) - Number(was.x), Number(y) - Number(was.y));
    }
    before = now;
  }
  return sum;
}

test('continuity is set by keyboard, from lively to still, and kept in the address', async () => {
  const page = await open({ address: '?scene=8' });
  const usual = await settled(page);
  await button(page, 'Settings').click();
  const movement = page.getByRole('slider', { name: 'Keep people in place' });
  expect(await movement.getAttribute('aria-valuetext')).toBe('3 of 8, from less to more');
  expect(addressOf(page).has('still')).toBe(false);

  await movement.press('Home');
  await expect.poll(() => addressOf(page).get('still')).toBe('0.1');
  await page.keyboard.press('Escape');
  const lively = await way(page);

  await button(page, 'Settings').click();
  await movement.press('End');
  await expect.poll(() => addressOf(page).get('still')).toBe('2');
  await page.keyboard.press('Escape');
  const still = await way(page);
  expect(still).toBeLessThan(lively);

  // Back at the first value, the layout is the first one: it does not depend on the values between.
  await button(page, 'Settings').click();
  await movement.press('Home');
  await movement.press('ArrowRight');
  await movement.press('ArrowRight');
  await expect.poll(() => addressOf(page).has('still')).toBe(false);
  await page.keyboard.press('Escape');
  await scrubTo(page, 8);
  await expect.poll(() => settled(page)).toEqual(usual);
});
