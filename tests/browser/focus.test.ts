import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { hiddenStops } from './focus.ts';
import { open } from './harness.ts';
import { button, character, details, fits, openLegend, openSearch, settled, textOf } from './page.ts';

/** Widths and heights: a window of 1280 pixels at 400 %, phones upright and on their side, a tablet, and windows of 1280, 1366 and 1440 pixels at 200 %. */
const SIZES = [
  [320, 256],
  [320, 640],
  [390, 844],
  [640, 360],
  [683, 384],
  [720, 450],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const;

/** Those in which a form leaves the page below it usable. */
const WIDE = SIZES.filter(([width, height]) => width >= 600 && height >= 480);

test('at every size and zoom, all that can have the focus can be seen while it has it', async () => {
  const page = await open({ address: '?story=hamlet&scene=11&character=hamlet' });
  const found: string[] = [];
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await fits(page);
    found.push(...(await hiddenStops(page)).map((stop) => `${width}x${height}: ${stop}`));
  }
  const graph = page.url();
  for (const [view, shown] of [
    ['tables', page.getByRole('grid')],
    ['storylines', page.locator('[data-cursor]')],
    ['strip', page.locator('g[data-scene]')],
  ] as const) {
    await page.goto(graph.replace('&character', `&view=${view}&character`));
    await shown.first().waitFor();
    if (view === 'storylines') await page.locator('summary', { hasText: 'As text' }).press('Enter');
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      found.push(...(await hiddenStops(page)).map((stop) => `${view}, ${width}x${height}: ${stop}`));
    }
  }
  expect(found).toEqual([]);
});

test('while a story is edited, too, whether a small window shows its text or its picture', async () => {
  const page = await openOwn();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('e');
  await textOf(page).waitFor();
  const found: string[] = [];
  const walk = async (shown: string) => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      if (shown === 'picture') await fits(page);
      found.push(...(await hiddenStops(page)).map((stop) => `${shown}, ${width}x${height}: ${stop}`));
      const cuts = await cutWhenSpaced(page);
      found.push(...cuts.map((text) => `${shown}, spaced, ${width}x${height}: ${text}`));
    }
    await page.setViewportSize({ width: 390, height: 844 });
  };
  await walk('text');
  // The links past the header lead to what the text is in the place of.
  const skip = page.getByRole('button', { name: 'Skip to the picture' });
  await skip.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^(Ann|Ben), in the scene/);
  await character(page, 'Ben').press('Enter');
  await details(page).getByRole('heading', { name: 'Ben' }).waitFor();
  // A notice lies over the picture until it is closed.
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).press('Enter');
  await expect.poll(() => page.getByRole('alert').getByRole('button').count()).toBe(0);
  await walk('picture');
  // Whoever the search finds is shown, in place of the text.
  await button(page, 'Text').press('Enter');
  await textOf(page).waitFor();
  await openSearch(page);
  await page.keyboard.type('Ann');
  await page.getByRole('option', { name: /^Ann/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Ann');
  expect(found).toEqual([]);
});

test('a menu is closed when the focus goes on from it, since it would hide what has the focus then', async () => {
  const page = await open({ address: '?story=hamlet&scene=9' });
  const menus = page.locator('[popover=auto]:popover-open');
  const names = ['Export', 'Settings', 'Filter', 'All scenes', 'Compare', 'Curves and turning points'];
  for (const name of names) {
    await button(page, name).press('Enter');
    await menus.locator('button, input, select').first().focus();
    await button(page, name).focus();
    expect(await menus.count(), name).toBe(1);
    await button(page, 'Zoom in').focus();
    await expect.poll(() => menus.count(), { message: name }).toBe(0);
    expect(await focused(page)).toBe('Zoom in');
  }
  // On a phone, some menus are opened from another one.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('banner').getByRole('button', { name: 'More' }).press('Enter');
  expect(await menus.count()).toBe(1);
  await button(page, 'Settings').press('Enter');
  await menus.getByRole('radio').first().focus();
  expect(await menus.count()).toBe(1);
  await button(page, 'Zoom in').focus();
  await expect.poll(() => menus.count()).toBe(0);
});

test('what lies over the picture hides no focus: the legend and notices are clear meanwhile, and a close view follows', async () => {
  const page = await open({ address: '?scene=9' });
  await openLegend(page);
  await button(page, 'Chronological order').press('Enter');
  await page.getByRole('alert').getByRole('button').first().waitFor();
  const found: string[] = [];
  const walk = async (what: string) => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await fits(page);
      found.push(...(await hiddenStops(page)).map((stop) => `${what}, ${width}x${height}: ${stop}`));
    }
  };
  await walk('under legend and notice');
  await character(page, 'Steve').focus();
  await expect.poll(() => page.locator('[data-clear]').count()).toBeGreaterThan(0);
  await page.mouse.move(3, 3);
  await expect.poll(() => page.locator('[data-clear]').count()).toBe(0);
  await page.locator('summary', { hasText: /^Legend$/ }).press('Enter');
  for (let times = 0; times < 3; times++) await button(page, 'Zoom in').press('Enter');
  await walk('zoomed in');
  expect(found).toEqual([]);
});

test('a form beside a person is clear while what it covers has the focus', async () => {
  const page = await openOwn();
  await page.keyboard.press('e');
  await textOf(page).waitFor();
  await settled(page);
  const found: string[] = [];
  const card = page.getByRole('dialog', { name: 'Ben → Ann' });
  const forms = [
    ['Begin a relationship of Ben', page.getByRole('dialog', { name: 'Begin a relationship: Ben with…' })],
    ['Add a person', page.getByRole('dialog', { name: 'Add a person' })],
  ] as const;
  const walk = async (what: string, form: Locator) => {
    await form.waitFor();
    for (const [width, height] of WIDE) {
      await page.setViewportSize({ width, height });
      await fits(page);
      found.push(...(await hiddenStops(page)).map((stop) => `${what}, ${width}x${height}: ${stop}`));
    }
    await form.locator('input').first().focus();
    await expect.poll(() => page.locator('[data-clear]').count()).toBe(0);
    expect(await form.evaluate((shown) => getComputedStyle(shown).opacity)).toBe('1');
  };
  for (const [opener, form] of forms) {
    await character(page, 'Ben').focus();
    await button(page, opener).press('Enter');
    await walk(opener, form);
    await page.keyboard.press('Escape');
  }
  await character(page, 'Ben').focus();
  await page.keyboard.press('r');
  await forms[0][1].getByRole('button', { name: 'Ann' }).press('Enter');
  await walk('card', card);
  expect(found).toEqual([]);
});

test('the list of scenes begins at the current one, for the keyboard too', async () => {
  const page = await open({ address: '?story=hamlet&scene=9' });
  await button(page, 'All scenes').press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^III\.2The mousetrap/);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toMatch(/^III\.1/);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('All scenes');
});

test('a search leads to what was found, also where that has to be loaded first', async () => {
  let arrives = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  const page = await open({
    before: (fresh) =>
      fresh.route(/\/assets\/CharacterDetails-/, async (route) => {
        await arrived;
        await route.continue();
      }),
  });
  await openSearch(page);
  await page.keyboard.type('Miranda');
  await page.getByRole('option', { name: /^Miranda/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await details(page).waitFor();
  arrives();
  await expect.poll(() => focused(page)).toBe('Miranda');
});

/** Opens a small story of the reader's own, whose import has something to tell. */
async function openOwn(): Promise<Page> {
  const page = await open({ address: '?lang=en' });
  const text = 'The key\n\n## Low water @ the harbour\nBen\nAnn\nBen -> Ann: in love\n\n## Morning\nAnn\n';
  await drop(page, 'key.story', text);
  await page.waitForURL(/own=/);
  await settled(page);
  return page;
}

test('in a matrix of everyone with everyone, no cell that has the focus is below the column of names', async () => {
  const page = await open({ address: '?lang=en' });
  const names = Array.from({ length: 9 }, (_, index) => `Person ${index}`);
  const pairs = names.flatMap((one, at) =>
    names.slice(at + 1).map((other) => `${one} <-> ${other}: known (friendship, +0.5)`),
  );
  await drop(page, 'all.story', `All\n\n## One\n${[...names, ...pairs].join('\n')}\n`);
  await page.waitForURL(/own=/);
  await settled(page);
  await button(page, 'Tables').press('Enter');
  const grids = page.getByRole('grid');
  await grids.first().waitFor();
  const found: string[] = [];
  for (const [width, height] of [
    [320, 256],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const grid of await grids.all()) {
      await grid.locator('[tabindex="0"]').first().focus();
      for (const key of [...Array(9).fill('ArrowRight'), 'ArrowDown', ...Array(9).fill('ArrowLeft')]) {
        await page.keyboard.press(key);
        const hidden = await page.evaluate(() => {
          const cell = document.activeElement as HTMLElement;
          const { left, top, width, height } = cell.getBoundingClientRect();
          const seen = [0.1, 0.5, 0.9].some((share) => {
            const on = document.elementFromPoint(left + share * width, top + height / 2);
            return on !== null && (cell.contains(on) || on.contains(cell));
          });
          return seen ? undefined : cell.textContent;
        });
        if (hidden !== undefined) found.push(`${width}x${height}, ${key}: ${hidden}`);
      }
    }
  }
  expect(found).toEqual([]);
});

/** What WCAG 1.4.12 asks for. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Gives the page a style of the reader's own, after those that the editor of texts brings. */
const space = (page: Page) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);

/** Texts that are cut off, to the right or below. Where they may scroll, or end in “…” and have a tooltip, they are not cut. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((part) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(part);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isText = [...part.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const isCut =
        (hides(overflowX) && textOverflow !== 'ellipsis' && part.scrollWidth > part.clientWidth + 1) ||
        (hides(overflowY) && webkitLineClamp === 'none' && part.scrollHeight > part.clientHeight + 1);
      return isText && isCut && !part.closest('.unseen, svg') && part.checkVisibility()
        ? [`${part.tagName} ${part.textContent?.slice(0, 40)}`]
        : [];
    }),
  );

/** Texts that are cut off once the reader sets that spacing, and were not before. */
async function cutWhenSpaced(page: Page): Promise<readonly string[]> {
  const before = new Set(await cut(page));
  await space(page);
  const after = await cut(page);
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
  return after.filter((text) => !before.has(text));
}

test('with the text spacing that readers may set, no text is cut off at any width', async () => {
  const page = await open({ address: '?story=hamlet&scene=11&character=hamlet' });
  const found: string[] = [];
  for (const view of ['graph', 'tables', 'storylines', 'strip']) {
    await page.goto(
      page
        .url()
        .replace(/&view=\w+|&character/, `&view=${view}&character`)
        .replace('&character&character', '&character'),
    );
    await page.getByRole('region', { name: 'Details', exact: true }).getByRole('heading').first().waitFor();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      found.push(...(await cutWhenSpaced(page)).map((text) => `${view}, ${width}x${height}: ${text}`));
    }
  }
  expect(found).toEqual([]);
});

test('in menus and dialogs, too, no text is cut off with that spacing', async () => {
  const page = await open({ address: '?scene=9' });
  const found: string[] = [];
  for (const [name, shown] of [
    ['Export', (page) => button(page, 'SVG')],
    ['Settings', (page) => button(page, 'Keyboard shortcuts')],
    ['Share', (page) => page.getByRole('dialog', { name: 'Share' }).getByRole('textbox', { name: 'Link' })],
    ['Stories', (page) => page.getByRole('dialog', { name: 'Stories' }).locator('svg [data-character]')],
    ['Compare', (page) => page.getByRole('dialog', { name: 'Compare' }).getByRole('combobox')],
    ['All scenes', (page) => page.getByRole('dialog', { name: 'All scenes' }).getByRole('button')],
    ['Curves and turning points', (page) => page.getByRole('combobox', { name: 'Curve' })],
  ] as readonly (readonly [string, (page: Page) => Locator])[]) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await button(page, name).click();
    await shown(page).first().waitFor();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      found.push(...(await cutWhenSpaced(page)).map((text) => `${name}, ${width}x${height}: ${text}`));
    }
    await page.keyboard.press('Escape');
  }
  expect(found).toEqual([]);
});

/** What has the focus, in words; empty where nothing has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return element === document.body ? '' : (element?.ariaLabel ?? element?.textContent ?? '').slice(0, 60);
  });

const presses = (page: Page, name: string | RegExp) =>
  details(page).getByRole('button', { name }).first().press('Enter');

test('whatever is pressed, the focus is never lost and goes where the result is', async () => {
  const page = await open({ address: '?scene=9' });
  await settled(page);
  await page.getByText('Skip to the picture').first().waitFor({ state: 'attached' });
  // Past the header.
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Skip to the picture');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^Carrie, in the scene \(/);
  await page.keyboard.press('Enter');
  await page.getByText('Carrie selected.').waitFor({ state: 'attached' });
  // From person to relation to person, which each replace the panel.
  await presses(page, /^Carrie and|^Big →|^Carrie →/);
  await expect.poll(() => focused(page)).toMatch(/ (→|and) /);
  await presses(page, 'Carrie');
  await expect.poll(() => focused(page)).toBe('Carrie');
  await presses(page, 'Close');
  await expect.poll(() => focused(page)).toMatch(/^Carrie, in the scene/);
  // A search leads to what was found.
  await openSearch(page);
  await page.keyboard.type('Miranda');
  await page.getByRole('option', { name: /^Miranda/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Miranda');
  // A comparison, whose panel goes with it.
  await page.goto(`${page.url()}&compare=3`);
  await page.getByRole('button', { name: 'Stop comparing' }).press('Enter');
  await page.getByRole('region', { name: 'Scene details' }).waitFor();
  await expect.poll(() => focused(page)).not.toBe('');
  // A biography that a link has opened.
  await page.goto(`${page.url()}&biography=carrie&biography=big`);
  const biography = page.getByRole('region', { name: 'Shared biography' });
  await biography.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => biography.count()).toBe(0);
  await expect.poll(() => focused(page)).not.toBe('');
  // Zooming back to the whole picture, after which that cannot be pressed.
  await button(page, 'Zoom in').press('Enter');
  await button(page, 'Fit to window').press('Enter');
  await expect.poll(() => focused(page)).toBe('Fit to window');
});
