import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bringAxe, findings } from './axe.ts';
import { open, type Visit } from './harness.ts';
import { settled } from './page.ts';
import { ALIKE, ARRANGED } from './states/arranged.ts';
import { OPENED } from './states/files.ts';
import { PRINTED } from './states/printing.ts';
import { FIRST, READING } from './states/reading.ts';
import { type States, screenOf } from './states/screen.ts';
import { WRITING } from './states/writing.ts';

// `EVERY_SCREEN=1 npx vitest run --project browser tests/browser/access.test.ts` looks at every state on every screen; `-t '390 wide'` at some.

/** A screen, and the colours in which axe looks at each of its states. */
type Look = Omit<Visit, 'colors'> & { readonly width: number; readonly colors: readonly Scheme[] };
type Scheme = 'light' | 'dark' | 'forced';

const SAMPLES: readonly Look[] = [
  { width: 320, colors: ['light'] },
  { width: 768, colors: ['dark'] },
  { width: 1440, colors: ['light'] },
];

const EVERY: readonly Look[] = [
  ...[320, 390, 768, 1024, 1440].flatMap((width) =>
    ['en', 'de'].map((language): Look => ({ width, language, colors: ['light', 'dark'] })),
  ),
  { width: 1440, colors: ['forced'] },
  { width: 390, height: 844, touch: true, colors: ['light'] },
  { width: 320, height: 256, colors: ['light'] },
];

/** Milliseconds; a hang is noticed by the page's own limit. */
const HOUR = 3_600_000;

/** What the browser says where a state has a script withheld or the page crash. */
const PROVOKED = /Failed to load resource|failed: .*\.js|could not be loaded|on purpose/;

const everyState = { ...ARRANGED, ...ALIKE, ...READING, ...WRITING, ...OPENED, ...PRINTED };

for (const [at, look] of (process.env.EVERY_SCREEN ? EVERY : SAMPLES).entries())
  test(`axe finds nothing, ${nameOf(look)}`, { timeout: HOUR }, async () => {
    const address = `?scene=9&lang=${look.language ?? 'en'}`;
    if (process.env.EVERY_SCREEN) {
      const known = await foundIn({ ...look, address }, everyState);
      expect([...known, ...(await foundIn({ ...look, first: true }, FIRST))]).toEqual([]);
    } else {
      const alike = Object.entries(ALIKE).filter((_, index) => index % SAMPLES.length === at);
      const states = { ...ARRANGED, ...Object.fromEntries(alike) };
      expect(await foundIn({ ...look, address }, states)).toEqual([]);
    }
  });

function nameOf({ width, height, colors, language, touch }: Look): string {
  const parts = [`${width} wide`, height && `${height} high`, touch && 'by touch', language];
  return [...parts, colors.join(' and ')].filter(Boolean).join(', ');
}

/** Enters each state in turn, from a page that is loaded again, and returns what axe finds there in each of the colours. */
async function foundIn({ colors, ...visit }: Look, states: States): Promise<readonly string[]> {
  const [first = 'light'] = colors;
  const page = await open({ ...visit, reducedMotion: true, before: bringAxe, expected: PROVOKED });
  const screen = screenOf(
    page,
    visit.language === 'de' ? 'de' : 'en',
    visit.first ? inject('site') : page.url(),
  );
  const found: string[] = [];
  for (const [name, enter] of Object.entries(states)) {
    await page.emulateMedia({ media: 'screen' });
    await show(page, first);
    await page.evaluate(() => localStorage.clear());
    await page.goto(screen.start);
    await page.getByTestId('stage').waitFor();
    await enter(screen).catch((error) => found.push(`${name}: cannot be entered: ${error}`));
    if (await page.getByTestId('stage').isVisible()) await settled(page);
    for (const scheme of colors) {
      await show(page, scheme);
      found.push(...(await findings(page)).map((finding) => `${name}, ${scheme}: ${finding}`));
    }
  }
  return found;
}

/** Shows the page as for a reader who has set these colours, and waits until it is painted so. */
async function show(page: Page, scheme: Scheme): Promise<void> {
  const forced = scheme === 'forced';
  await page.emulateMedia({
    colorScheme: forced ? 'light' : scheme,
    forcedColors: forced ? 'active' : 'none',
  });
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
}
