import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { arriveAt, button, characters, details, slider } from './page.ts';

/** What the browser itself says of a request that failed. */
const FAILED = /^console: Failed to load resource|^failed: .*\.js|A part of the program could not be loaded/;

/** Has requests for a script fail, as on a train, until the function that it returns is called. */
async function withhold(page: Page, script: string): Promise<() => void> {
  let isWithheld = true;
  await page.route(new RegExp(`/assets/${script}-[\\w-]{8}\\.js(\\?|$)`), (route: Route) =>
    isWithheld ? route.abort('connectionfailed') : route.continue(),
  );
  return () => {
    isWithheld = false;
  };
}

const MISSING = 'This part couldn’t be loaded.';

/** A part that is loaded when it is first shown: how it is opened, and what it shows. */
type Act = (page: Page) => Promise<unknown>;
const PARTS = {
  CharacterDetails: [
    (page) => characters(page).getByRole('button').first().press('Enter'),
    (page) => details(page).getByRole('heading').first().waitFor(),
  ],
  ExportMenu: [(page) => button(page, 'Export').click(), (page) => button(page, 'SVG').waitFor()],
  SettingsMenu: [
    (page) => button(page, 'Settings').click(),
    (page) =>
      page.getByRole('combobox', { name: 'Language' }).or(page.getByText('Deutsch')).first().waitFor(),
  ],
  Start: [
    (page) => button(page, 'Stories').click(),
    (page) => page.getByRole('dialog', { name: 'Stories' }).getByRole('heading').first().waitFor(),
  ],
  SearchField: [
    (page) => page.keyboard.press('Control+k'),
    (page) => page.getByRole('combobox', { name: 'Search' }).waitFor(),
  ],
  Curves: [
    (page) => button(page, 'Curves and turning points').click(),
    (page) =>
      page
        .getByRole('dialog', { name: 'Curves' })
        .getByRole('radio')
        .or(page.getByRole('dialog', { name: 'Curves' }).getByRole('combobox'))
        .first()
        .waitFor(),
  ],
  CompareChoice: [
    (page) => button(page, 'Compare').click(),
    (page) => page.getByRole('dialog', { name: 'Compare' }).getByRole('combobox').first().waitFor(),
  ],
  ScenesByAct: [
    (page) => button(page, 'All scenes').click(),
    (page) => page.getByRole('dialog', { name: 'All scenes' }).getByRole('button').first().waitFor(),
  ],
  LegendContent: [
    (page) => page.locator('summary', { hasText: /^Legend$/ }).click(),
    (page) => page.getByRole('combobox', { name: 'Shared scenes' }).waitFor(),
  ],
  ShareDialog: [
    (page) => button(page, 'Share').click(),
    (page) => page.getByRole('dialog', { name: 'Share' }).getByRole('textbox', { name: 'Link' }).waitFor(),
  ],
  Help: [
    (page) => page.keyboard.press('Shift+?'),
    (page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByRole('heading').first().waitFor(),
  ],
  StorylinesView: [
    (page) => page.getByRole('button', { name: 'Storylines' }).click(),
    (page) => button(page, 'Save as SVG').waitFor(),
  ],
  Tables: [
    (page) => page.getByRole('button', { name: 'Tables' }).click(),
    (page) => page.getByRole('grid').first().waitFor(),
  ],
  Filmstrip: [
    (page) => page.getByRole('button', { name: 'Filmstrip' }).click(),
    (page) => button(page, 'Save as SVG').waitFor(),
  ],
  TextPane: [(page) => button(page, 'Edit').click(), (page) => page.locator('.cm-content').waitFor()],
} satisfies Readonly<Record<string, readonly [show: Act, shown: Act]>>;

type Part = keyof typeof PARTS;

/** Those that are in one script; each of the others has one of its own. */
const LATER: readonly Part[] = [
  'CharacterDetails',
  'ExportMenu',
  'SettingsMenu',
  'SearchField',
  'LegendContent',
];
const scriptOf = (part: Part) => (LATER.includes(part) ? 'later' : part);

test('a part that does not come says so in its place, and is there after “Try again”', async () => {
  const parts = Object.keys(PARTS) as readonly Part[];
  const release = new Map<string, () => void>();
  const page = await open({
    address: '?scene=5',
    expected: FAILED,
    before: async (fresh) => {
      for (const script of new Set(parts.map(scriptOf))) release.set(script, await withhold(fresh, script));
    },
  });
  for (const part of parts) {
    const [show, shown] = PARTS[part];
    const script = scriptOf(part);
    await show(page);
    const missing = page.getByText(MISSING).filter({ visible: true });
    const isWithheld = release.has(script);
    if (isWithheld) await expect.poll(() => missing.count(), { message: part }).toBe(1);
    expect(await page.getByText('Something went wrong.').count()).toBe(0);
    release.get(script)?.();
    release.delete(script);
    if (isWithheld) await missing.getByRole('button').click();
    await tryUntil(page, shown(page));
    expect(await missing.count()).toBe(0);
    await page.keyboard.press('Escape');
  }
});

test('on a phone, too, the text that does not come can be asked for again', async () => {
  let release = () => {};
  const page = await open({
    address: '?scene=5',
    width: 390,
    height: 844,
    expected: FAILED,
    before: async (fresh) => {
      release = await withhold(fresh, 'TextPane');
    },
  });
  await page.keyboard.press('e');
  const missing = page.getByText(MISSING).filter({ visible: true });
  await missing.waitFor();
  release();
  await missing.getByRole('button').click();
  await PARTS.TextPane[1](page);
});

test('where every later script fails once, all parts come by themselves', async () => {
  const seen = new Set<string>();
  const page = await open({
    address: '?scene=5',
    expected: FAILED,
    before: (fresh) =>
      fresh.route(
        /\/assets\/(?!index|mount|rolldown-runtime|\w+\.worker|en-|de-)[^/]*\.js(\?|$)/,
        (route) => {
          const { pathname } = new URL(route.request().url());
          if (seen.has(pathname)) return route.continue();
          seen.add(pathname);
          return route.fulfill({ status: 404 });
        },
      ),
  });
  for (const part of ['CharacterDetails', 'Tables', 'Filmstrip', 'StorylinesView', 'TextPane'] as const) {
    const [show, shown] = PARTS[part];
    await show(page);
    await shown(page);
  }
  expect(await page.getByText(/couldn’t be loaded|didn’t load|went wrong/).allTextContents()).toEqual([]);
});

test('where the styles fail at first, they are asked for again until they come', async () => {
  let asked = 0;
  const page = await open({
    address: '?scene=5',
    expected: /Failed to load resource|failed: .*\.css/,
    before: (fresh) =>
      fresh.route(/\/assets\/style-[^/]*\.css(\?|$)/, (route) =>
        ++asked <= 2 ? route.fulfill({ status: 404 }) : route.continue(),
      ),
  });
  const header = page.getByRole('banner');
  await expect.poll(() => header.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
  expect(asked).toBe(3);
});

test('without a connection the rest of the app goes on, and what is missing comes when the connection does', async () => {
  const page = await open({ address: '?scene=5', expected: /./ });
  await page.context().setOffline(true);
  await PARTS.Tables[0](page);
  const missing = page.getByText(MISSING).filter({ visible: true }).first();
  await missing.waitFor();
  await slider(page).press('ArrowRight');
  await arriveAt(page, 6);
  await missing.getByRole('button').click();
  await missing.waitFor();
  await page.context().setOffline(false);
  await tryUntil(page, PARTS.Tables[1](page));
});

/** Presses each “Try again” there is until a part is there: it may need scripts that are missing in several places. */
async function tryUntil(page: Page, shown: Promise<unknown>): Promise<void> {
  let isThere = false;
  const there = shown.then(() => {
    isThere = true;
  });
  const missing = page.getByText(MISSING).filter({ visible: true });
  await expect
    .poll(async () => {
      for (const again of await missing.getByRole('button').all())
        await again.click({ timeout: 1000 }).catch(() => {});
      return isThere;
    })
    .toBe(true);
  await there;
}
