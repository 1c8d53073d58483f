import type { Browser, Page } from 'playwright-core';
import { scrubTo } from '../browser/page.ts';
import { type Memory, memoryOf } from './compare/memory.ts';
import { exposeStageState } from './compare/stageState.ts';
import { fileOf } from './compare/subject.ts';
import { drop } from './compare/throughline.ts';
import { pageIn } from './pageIn.ts';
import { syntheticStory } from './synthetic.ts';
import type { Row } from './table.ts';

const SCRUBS = 1000;
const SWITCHES = 100;

/** Heap, nodes and listeners that a page holds after much use and did not hold before. */
export async function leakRows(browser: Browser, site: string): Promise<Row[]> {
  const page = await pageIn(browser, { reducedMotion: 'reduce' });
  try {
    await exposeStageState(page);
    await page.goto(site);
    await page.getByTestId('stage').waitFor();
    // Every tenth goes to the first scene, so that the page ends where it began.
    const scrubbed = await grown(page, SCRUBS, (scrub) =>
      scrubTo(page, scrub % 10 === 9 ? 1 : 1 + ((scrub * 7) % 171) / 10),
    );
    const stories = [syntheticStory(7, 12), syntheticStory(8, 14)].map((story) => ({
      text: fileOf(story).text,
      wanted: { scenes: story.scenes.length, cast: story.characters.length, scene: 1 },
    }));
    const switched = await grown(page, SWITCHES, async (turn) => {
      const { text, wanted } = stories[turn % 2] as (typeof stories)[0];
      await drop(page, text, wanted);
    });
    return [
      ...rowsOf(`after ${SCRUBS} scrubs`, scrubbed, 2),
      ...rowsOf(`after ${SWITCHES} switches between stories`, switched, 5),
    ];
  } finally {
    await page.close();
  }
}

/** The growth over so many turns, counted from the tenth: the first turns load code that stays. */
async function grown(page: Page, turns: number, doing: (turn: number) => Promise<unknown>): Promise<Memory> {
  const several = async (from: number, to: number) => {
    for (let turn = from; turn < to; turn++) await doing(turn);
    await page.waitForTimeout(1500);
    return memoryOf(page);
  };
  // An even number, so that the same story is open before and after.
  const before = await several(0, 10);
  const after = await several(10, 10 + turns);
  return {
    heapMB: after.heapMB - before.heapMB,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

function rowsOf(when: string, { heapMB, nodes, listeners }: Memory, heapAtMost: number): Row[] {
  return [
    { what: `heap grown ${when}`, measured: heapMB, unit: 'MB', goal: { atMost: heapAtMost } },
    { what: `nodes left ${when}`, measured: nodes, goal: { atMost: 0 } },
    { what: `listeners left ${when}`, measured: listeners, goal: { atMost: 0 } },
  ];
}
