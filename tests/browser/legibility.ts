import type { Page } from 'playwright-core';

/**
 * Texts on the stage that overlap each other or another character's disc, at `samples` times spread over the story.
 * Runs inside the page; the stage follows the slider within the event, and each sample is measured in a task of its own.
 */
export const labelOverlaps = (page: Page, samples: number): Promise<readonly string[]> =>
  page.evaluate(async (count) => {
    const range = document.querySelector<HTMLInputElement>('input[type=range][step=any]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!range || !setValue) throw new Error('There is no slider.');
    const low = Number(range.min);
    const high = Number(range.max);
    const overlaps: string[] = [];
    let seen = 0;
    for (let sample = 0; sample < count; sample++) {
      const value = low + (sample / (count - 1)) * (high - low);
      setValue.call(range, String(value));
      range.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      const marks = marksOnStage();
      seen += marks.length;
      for (const [index, one] of marks.entries()) {
        for (const other of marks.slice(index + 1)) {
          const by = one.owner !== undefined && one.owner === other.owner ? 0 : overlap(one, other);
          if (by > 0) overlaps.push(`${value.toFixed(2)}: ${one.words} / ${other.words} by ${by.toFixed(1)}`);
        }
      }
    }
    if (seen < 7 * count) throw new Error('There are no texts to measure.');
    return [...new Set(overlaps)];

    type Mark = { words: string; owner: string | undefined; box: DOMRect; radius: number };

    function marksOnStage(): Mark[] {
      return [...document.querySelectorAll('[data-testid=stage] :is(text, [data-character] circle)')]
        .filter((mark) => mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((mark) => {
          const box = mark.getBoundingClientRect();
          const owner = mark.closest('[data-character]')?.getAttribute('data-character') ?? undefined;
          const isText = mark.tagName === 'text';
          return {
            words: isText ? (mark.textContent ?? '') : `(${owner})`,
            owner,
            box,
            radius: isText ? 0 : box.width / 2,
          };
        });
    }

    /** How many pixels two boxes, or a box and a disc, overlap. Two discs are the layout's business and count as 0. */
    function overlap(one: Mark, other: Mark): number {
      const slack = 0.5;
      if (one.radius && other.radius) return 0;
      if (one.radius) return overlap(other, one);
      if (!other.radius) {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const tall = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return Math.max(0, Math.min(wide, tall) - slack);
      }
      const x = other.box.left + other.radius;
      const y = other.box.top + other.radius;
      const nearX = Math.min(Math.max(x, one.box.left), one.box.right);
      const nearY = Math.min(Math.max(y, one.box.top), one.box.bottom);
      return Math.max(0, other.radius - Math.hypot(x - nearX, y - nearY) - slack);
    }
  }, samples);

/** Texts that are cut off: by their own box, by a box around them, or by the edge of the window. */
export const clippedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const slack = 1.5;
    const clipped: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || isForScreenReaders(element)) continue;
      const by = clipper(element, box);
      if (by) clipped.push(`"${words.slice(0, 40)}" by ${by}`);
    }
    return clipped;

    /** Text for screen readers is hidden on purpose: in a box of one pixel, or clipped. */
    function isForScreenReaders(start: Element): boolean {
      for (let box: Element | null = start; box; box = box.parentElement) {
        const { width, height } = box.getBoundingClientRect();
        const style = getComputedStyle(box);
        if (style.position === 'absolute' && (width <= 2 || height <= 2 || style.clipPath !== 'none'))
          return true;
      }
      return false;
    }

    function clipper(start: Element, text: DOMRect): string | undefined {
      // In a box without width, text is hidden, not cut.
      if (start.getBoundingClientRect().width === 0) return undefined;
      const reach = { left: 0, right: innerWidth };
      if (text.left < reach.left - slack || text.right > reach.right + slack) {
        if (!scrollsSideways(start)) return 'the window';
      }
      for (let box: Element | null = start; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        // An act's title that does not fit is on a line below its box, wholly out of sight.
        if (box.matches('[data-act]') && text.top >= edge.bottom - slack) return undefined;
        const wide = text.left < edge.left - slack || text.right > edge.right + slack;
        const high = text.top < edge.top - slack || text.bottom > edge.bottom + slack;
        if ((cuts(style.overflowX) && wide) || (cuts(style.overflowY) && high))
          return `<${box.tagName} ${box.className}>`;
        // Inside a box that scrolls, all text can be scrolled into view.
        if (style.overflowY === 'auto' || style.overflowY === 'scroll') return undefined;
      }
      return undefined;
    }

    function scrollsSideways(start: Element): boolean {
      for (let box: Element | null = start; box; box = box.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true;
      }
      return false;
    }
  });

/** Texts outside the stage that something else is painted over. */
export const coveredTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const covered: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || element.closest('[data-testid=stage], [aria-label=Characters]')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const x = box.left + box.width / 2;
        const y = box.top + box.height / 2;
        if (box.width < 3 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
        const top = document.elementFromPoint(x, y);
        if (!top || top.contains(element) || element.contains(top)) continue;
        if (canBeScrolledFree(top)) continue;
        // Text whose own box is scrolled or clipped away is not painted there at all.
        if (!isPaintedAt(element, x, y)) continue;
        covered.push(`"${words.slice(0, 40)}" by <${top.tagName} ${top.getAttribute('class') ?? ''}>`);
      }
    }
    return covered;

    /** A sticky bar covers what is under it only until the reader scrolls. */
    function canBeScrolledFree(cover: Element): boolean {
      const { scrollHeight } = document.documentElement;
      if (scrollHeight <= innerHeight) return false;
      for (let box: Element | null = cover; box; box = box.parentElement) {
        if (getComputedStyle(box).position === 'sticky') return true;
      }
      return false;
    }

    function isPaintedAt(start: Element, x: number, y: number): boolean {
      if (getComputedStyle(start).pointerEvents === 'none') return false;
      for (let box: Element | null = start; box; box = box.parentElement) {
        // Text for screen readers.
        if (getComputedStyle(box).clipPath !== 'none') return false;
        if (getComputedStyle(box).overflow === 'visible') continue;
        const edge = box.getBoundingClientRect();
        if (x < edge.left || x > edge.right || y < edge.top || y > edge.bottom) return false;
      }
      return true;
    }
  });
