import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, findings } from './axe.ts';
import { open } from './harness.ts';
import { addressOf, button, sceneDetails, slider } from './page.ts';

/** The scenes of the steps of the finale's guide. */
const SCENES = [1, 2, 4, 5, 6, 8, 11, 14, 16, 18];

/** Waits until the slider is at a scene (from 1), be it compared with another or not. */
const arriveAt = (page: Page, scene: number) =>
  expect
    .poll(() => slider(page).getAttribute('aria-valuetext'))
    .toMatch(new RegExp(`^Scene (\\d+ → )?${scene}( of 18)?: `));

test('the guide of the finale is read with the keyboard alone, gives nothing away, and has its steps in the address', async () => {
  const page = await open({ address: '?scene=1', before: bringAxe });
  const guide = page.getByRole('region', { name: 'Guide', exact: true });
  const reads = (step: number) =>
    guide.locator('header').getByText(`Step ${step} of 10`, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Read with the guide (10 steps)' }).waitFor();
  await page.keyboard.press('g');
  await reads(1);
  for (const [index, scene] of SCENES.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    await reads(index + 1);
    await arriveAt(page, scene);
    const words = await guide.locator('[aria-current=step]').textContent();
    expect(words).toMatch(new RegExp(`^${scene}\\. `));
    if (index < 9) expect(await page.content()).not.toContain('John');
    // Steps that are passed quickly are no entries of the history.
    if (index >= 8) await expect.poll(() => addressOf(page).get('guide')).toBe(String(index + 1));
    if (index === 2) {
      await guide.getByText('Compared with scene 1: A word in the street').waitFor();
      expect(await findings(page)).toEqual([]);
    }
  }
  await page.goBack();
  await reads(9);
  await page.keyboard.press('Escape');
  await sceneDetails(page).waitFor();
  await expect.poll(() => addressOf(page).has('guide')).toBe(false);
});

test('on a phone the words are below the picture, one a screen of scrolling, and the picture follows', async () => {
  const page = await open({ address: '?guide=1', width: 390, height: 844, touch: true, reducedMotion: true });
  const guide = page.getByRole('region', { name: 'Guide', exact: true });
  const steps = guide.getByRole('list', { name: 'Steps of the guide' });
  await steps
    .getByRole('listitem')
    .nth(1)
    .evaluate((step) => step.scrollIntoView());
  await arriveAt(page, 2);
  await guide.getByText('Step 2 of 10', { exact: true }).first().waitFor();
  await button(page, 'Next').tap();
  await arriveAt(page, 4);
  await expect.poll(() => steps.evaluate((list) => Math.round(list.scrollTop / list.clientHeight))).toBe(2);
  await button(page, 'Leave the guide').tap();
  await guide.waitFor({ state: 'detached' });
});
