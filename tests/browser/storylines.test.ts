import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { addressOf, arriveAt, button, character, details } from './page.ts';

test('storylines are drawn, follow the slider, lead to scenes and characters, and end at the scene of a link', async () => {
  const page = await open({ address: '?scene=9' });
  await button(page, 'Storylines').click();
  await expect.poll(() => addressOf(page).get('view')).toBe('storylines');
  const cursor = page.locator('[data-cursor]');
  await expect.poll(() => cursor.getAttribute('data-cursor')).toBe('9');
  const scenes = page.locator('[data-numbers] text');
  await expect.poll(() => scenes.count()).toBe(9);
  await scenes.nth(3).click();
  await arriveAt(page, 4);
  await page.getByLabel('Show later scenes (spoilers)').check();
  await expect.poll(() => scenes.count()).toBe(18);
  await page.getByText('As text').click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Steve' })
    .getByRole('button', { name: 'Scene 10, Something is off' })
    .click();
  await arriveAt(page, 10);
  await page.locator('[data-character="miranda"] text').first().click();
  await details(page).getByRole('heading', { name: 'Miranda' }).first().waitFor();
});

test('on a wide screen storylines are beside the graph, and hovering a character highlights it in both', async () => {
  const page = await open({ width: 1700, height: 950 });
  await button(page, 'Storylines').click();
  await page.locator('[data-cursor]').waitFor();
  await character(page, 'Miranda').hover();
  const dimmed = page.locator('svg [data-character][data-dim]');
  await expect.poll(() => dimmed.count()).toBeGreaterThan(3);
  await expect
    .poll(() => dimmed.evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.character)))
    .not.toContain('miranda');
  await page.locator('[data-numbers] text').first().hover();
  await expect.poll(() => dimmed.count()).toBe(0);
  await page.locator('[data-cursor] ~ [data-character="big"] text').first().hover();
  await expect.poll(() => page.locator('button[data-hovered]').getAttribute('aria-label')).toMatch(/^Big/);
});
