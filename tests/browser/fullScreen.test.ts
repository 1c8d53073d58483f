import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, findings } from './axe.ts';
import { open } from './harness.ts';
import { settled, textSizes } from './page.ts';

const place = (page: Page) => page.getByRole('region', { name: 'Full screen' });

for (const [width, height, colors, least] of [
  [1920, 1080, 'light', 24],
  [1024, 768, 'dark', 15],
] as const)
  test(`in full screen the picture can be read from the last row, ${width} wide`, async () => {
    const page = await open({ address: '?scene=9', width, height, colors, before: bringAxe });
    await settled(page);
    // The keys come after the first picture, with the part that announces the scene.
    await page.getByRole('status').filter({ hasText: 'Scene 9' }).waitFor();
    await page.keyboard.press('f');
    await place(page).waitFor();
    await page.getByRole('banner').waitFor({ state: 'hidden' });
    await settled(page);
    const { picture, above } = await textSizes(page);
    expect(picture).toBeGreaterThanOrEqual(least);
    for (const size of above) expect(size).toBeGreaterThanOrEqual(height / 34);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Scene 10 Something is off' }).waitFor();
    await page.keyboard.press('b');
    await page.getByRole('button', { name: 'Show the picture again' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Scene 11 A family matter' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('banner').waitFor();
    expect(await place(page).count()).toBe(0);
  });
