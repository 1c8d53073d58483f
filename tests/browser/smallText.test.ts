import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './harness.ts';

const VIEWS = ['graph', 'tables&together=so-far', 'storylines', 'strip'];

/** Texts smaller than 12 pixels as they are on the screen, and how many there are of any size. */
const smallTexts = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    let all = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as Element;
      const { width, height } = element.getBoundingClientRect();
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
      if (!isSeen || !node.nodeValue?.trim() || element.closest('.unseen, [inert], option, title, desc'))
        continue;
      const { a = 1, b = 0 } = element instanceof SVGGraphicsElement ? (element.getScreenCTM() ?? {}) : {};
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * Math.hypot(a, b);
      all++;
      if (size < 11.9) small.push(`${size.toFixed(1)}: ${node.nodeValue.slice(0, 30)}`);
    }
    return { small, all };
  });

for (const visit of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844, touch: true },
  { width: 320, height: 256 },
])
  test(`no text is smaller than 12 pixels in any view, ${visit.width} wide`, async () => {
    const page = await open({ ...visit, address: '?story=hamlet&scene=9&view=graph&character=hamlet' });
    const start = page.url();
    for (const view of VIEWS) {
      await page.goto(
        start.includes('view=') ? start.replace('view=graph', `view=${view}`) : `${start}&view=${view}`,
      );
      await page.locator('[data-panel] h2').first().waitFor({ state: 'attached' });
      const shown =
        { strip: 'g[data-scene]', storylines: '[data-cursor]', graph: '[data-rest]' }[view] ?? '[role=grid]';
      await page.locator(shown).first().waitFor({ state: 'attached' });
      const { small, all } = await smallTexts(page);
      expect(small, view).toEqual([]);
      expect(all).toBeGreaterThan(15);
    }
  });
