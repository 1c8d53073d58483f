import type { Page } from 'playwright-core';
import type { PeerPage } from '../peers/protocol.ts';
import type { Subject } from './subject.ts';

declare global {
  /** Only in a peer's page, where `peers/page.ts` puts it. */
  var peerPage: PeerPage;
}

/** When each page began to open its story, by the clock of the bench. */
const begun = new WeakMap<Page, number>();

/** A library's page (or the floor's) at `site`, as a subject of the comparison. */
export function peerAt(site: string, name: string): Subject {
  return {
    name,
    async open(page, { text }) {
      await page.goto(`${site}?peer=${encodeURIComponent(name)}`);
      await page.waitForFunction(() => 'peerPage' in globalThis);
      const words = await page.evaluateHandle((sent) => sent, text);
      await page.waitForTimeout(300);
      const ms = await page.evaluate((sent) => peerPage.open(sent), words);
      begun.set(page, performance.now() - ms);
      return { firstPictureMs: ms, wholePictureMs: ms };
    },
    async settle(page) {
      await page.evaluate(() => peerPage.settle());
      return performance.now() - (begun.get(page) ?? Number.NaN);
    },
    pause: (page, isPaused) => page.evaluate((asked) => peerPage.pause(asked), isPaused),
    slider: (page) => page.locator('#slider'),
    jump: async (page, scene) => {
      const ms = await page.evaluate((to) => peerPage.jump(to), scene);
      return { first: ms, whole: ms };
    },
    standing: (page) => page.evaluate(() => peerPage.standing()),
  };
}
