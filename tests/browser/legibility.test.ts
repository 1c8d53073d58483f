import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { clippedTexts, coveredTexts, labelOverlaps } from './legibility.ts';
import { fits, scrubTo, settled } from './page.ts';

for (const [what, visit] of [
  ['in English', { language: 'en' }],
  ['in German', { language: 'de' }],
  ['on a phone', { width: 390, height: 844 }],
  ['on a phone in German', { width: 390, height: 844, language: 'de' }],
  ['with the supporting characters', { address: '?supporting=1' }],
  ['with Carrie selected', { address: '?character=carrie' }],
] as const) {
  test(`no two texts on the stage overlap at 300 times of the story, ${what}`, async () => {
    const page = await open({ width: 1440, height: 900, ...visit });
    await settled(page);
    expect(await labelOverlaps(page, 300)).toEqual([]);
  });
}

for (const language of ['en', 'de']) {
  test(`nothing is cut off, covered or wider than the window at any width (${language})`, async () => {
    const page = await open({ width: 1920, height: 900, language });
    for (const width of [1920, 1620, 1440, 1366, 1280, 1024, 768, 600, 390, 320]) {
      await page.setViewportSize({ width, height: width < 700 ? 720 : 900 });
      await fits(page);
      for (const scene of [1, 9, 15, 18]) {
        await scrubTo(page, scene);
        await settled(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const found = {
          wide: Math.max(0, wide),
          clipped: await clippedTexts(page),
          covered: await coveredTexts(page),
        };
        expect(found, `${width} wide, scene ${scene}`).toEqual({ wide: 0, clipped: [], covered: [] });
      }
    }
  });
}

test('a story with long words is no wider than the window', async () => {
  const page = await open({ width: 1440, height: 900 });
  const long = 'The Most Lamentable and Excellent Tragedie of a House Divided';
  const text = `${long}, ${long}
# ${long}
## ${long} @ ${long}
Ada of ${long}
Ben of ${long}
Ada of ${long} -> Ben of ${long}: ${long} (romance, warm)
`;
  await drop(page, 'long.story', text);
  await page.getByRole('heading', { name: `${long}, ${long}` }).waitFor();
  for (const width of [1920, 1440, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: width < 700 ? 720 : 900 });
    await fits(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${width} wide`).toBe(0);
  }
});
