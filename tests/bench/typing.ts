import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { writeText } from '../../src/formats/text/writeText.ts';
import { throughline } from '../../src/formats/throughline.ts';
import { drop } from '../browser/drop.ts';
import { textOf } from '../browser/page.ts';
import { memoryOf } from './compare/memory.ts';
import { pageIn } from './pageIn.ts';
import { quantile } from './quantile.ts';
import type { Row } from './table.ts';

/** Letters of the text in which is typed: the longest of the stories that ship has nearly as many. */
const LETTERS = 40_000;

const KEYS = 80;
const EDITS = 1000;

/** Milliseconds between two keys of someone who types fast. */
const PACE = 120;

/** How long a key takes until its letter is on the screen, while the story is read beside it, and what many edits leave behind. */
export async function typingRows(browser: Browser, site: string): Promise<Row[]> {
  const { story } = throughline.read(readFileSync('data/pride-and-prejudice.json', 'utf8'));
  const text = writeText(story);
  const page = await pageIn(browser);
  try {
    await page.goto(`${site}?lang=en`);
    await page.getByTestId('stage').waitFor();
    // As if its author had kept many notes.
    const notes = '// A note that is kept.\n'.repeat(Math.max(0, Math.ceil((LETTERS - text.length) / 24)));
    await drop(page, 'pride.story', `${text}${notes}`);
    await page.waitForURL(/own=/);
    await page.keyboard.press('e');
    await textOf(page).waitFor();
    const times = await keyTimes(page);
    await edit(page, 20);
    const before = await memoryOf(page);
    await edit(page, EDITS);
    const after = await memoryOf(page);
    return [
      {
        what: `key to painted frame, text of ${LETTERS / 1000} kB, median`,
        measured: quantile(times, 0.5),
        unit: 'ms',
        goal: { atMost: 30 },
      },
      { what: 'one of twenty takes longer than', measured: quantile(times, 0.95), unit: 'ms' },
      {
        what: `heap after ${EDITS} edits`,
        measured: after.heapMB - before.heapMB,
        unit: 'MB',
        goal: { atMost: 5 },
      },
    ];
  } finally {
    await page.close();
  }
}

/** Milliseconds from each key until the frame with its letter has been handed to the screen. */
async function keyTimes(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    const painted = new MessageChannel();
    let pressed: number[] = [];
    painted.port1.onmessage = () => {
      for (const at of pressed) times.push(performance.now() - at);
      pressed = [];
    };
    const onKey = ({ timeStamp }: Event) => {
      if (pressed.push(timeStamp) === 1) requestAnimationFrame(() => painted.port2.postMessage(0));
    };
    addEventListener('keydown', onKey, { capture: true });
  });
  await textOf(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.type('// ');
  await page.evaluate(() => Reflect.get(globalThis, 'times').splice(0));
  await page.keyboard.type('a kept note '.repeat(KEYS / 12 + 1).slice(0, KEYS), { delay: PACE });
  return await page.evaluate(() => Reflect.get(globalThis, 'times'));
}

/** Edits of the text, each of which is read before the next. */
async function edit(page: Page, count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    await page.keyboard.type(done % 30 === 29 ? '\n// ' : 'x');
    await page.waitForTimeout(230);
  }
  await page.waitForTimeout(1500);
}
