import { type Browser, errors, type Page } from 'playwright-core';
import { trackOf } from '../drag.ts';
import { pageIn } from '../pageIn.ts';
import { quantile } from '../quantile.ts';
import { scrubbed } from '../scrub.ts';
import { median } from '../table.ts';
import type { Figures } from './figures.ts';
import { CannotShow, TooLong, within } from './limit.ts';
import { memoryOf } from './memory.ts';
import type { Jump, Standing, StoryFile, Subject } from './subject.ts';

export type Limits = {
  /** Seconds that each part of a visit may take, and a layout to come to rest; at 0 it is not waited for. */
  readonly part: number;
  readonly rest: number;
  /** Seconds of scrubbing, and how many jumps. */
  readonly scrub: number;
  readonly jumps: number;
};

/** What is measured: a page with a story. */
export type Visited = { readonly page: Page; readonly subject: Subject; readonly file: StoryFile };

/** All figures of one page, in one visit; a figure that takes too long is left out. */
export async function visit(
  browser: Browser,
  subject: Subject,
  file: StoryFile,
  limits: Limits,
  picture?: string,
): Promise<Figures> {
  const page = await pageIn(browser);
  try {
    const opened = await openedIn({ page, subject, file }, limits);
    if (opened.didNotFinish) return opened;
    return { ...opened, ...(await moved({ page, subject, file }, limits, picture)) };
  } finally {
    await closed(page);
  }
}

/** The figures of opening a page's story. */
export const openedIn = ({ page, subject, file }: Visited, { part, rest }: Limits): Promise<Figures> =>
  asFarAsItGoes(part, async (measured) => {
    page.setDefaultTimeout(1000 * part);
    measured(await within(part, 'its first picture', subject.open(page, file)));
    const layoutMs = rest > 0 ? await inTime(rest, subject.settle(page)) : undefined;
    if (layoutMs !== undefined) measured({ layoutMs });
  });

/** The figures of scrubbing an open story, and of jumps in it. It is at its first scene afterwards. */
export const moved = (
  { page, subject, file }: Visited,
  { part, rest, scrub, jumps: most }: Limits,
  picture?: string,
): Promise<Figures> =>
  asFarAsItGoes(part, async (measured) => {
    const last = file.story.scenes.length - 1;
    await page.bringToFront();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const track = await within(part, 'its first picture', trackOf(subject.slider(page)));
    const { frames, elapsed, workers, dropped } = await within(
      part,
      `${scrub} s of scrubbing`,
      scrubbed(page, track, scrub),
    );
    if (frames.length === 0) throw new TooLong('did not show one frame while scrubbed');
    measured({
      workMedian: quantile(frames, 0.5),
      workP95: quantile(frames, 0.95),
      elapsedMedian: quantile(elapsed, 0.5),
      workersMedian: quantile(workers, 0.5),
      dropped,
    });

    if (picture) await within(part, 'scrubbing', page.screenshot({ path: picture }));
    if (rest > 0) {
      const moving = await within(part, 'scrubbing', subject.standing(page, file));
      await inTime(rest, subject.settle(page));
      const resting = await within(part, 'scrubbing', subject.standing(page, file));
      if (moving && resting) measured({ unsettled: apart(moving, resting) });
    }
    await within(part, 'scrubbing', page.mouse.up());

    await page.emulateMedia({ reducedMotion: 'reduce' });
    const jumps: Jump[] = [];
    for (let jump = 0; jump < most; jump++) {
      jumps.push(await within(part, 'a jump', subject.jump(page, jump % 2 === 0 ? 0 : last, file)));
      await page.waitForTimeout(300);
    }
    measured({
      jumpMs: median(jumps.map(({ first }) => first)),
      wholeJumpMs: median(jumps.map(({ whole }) => whole)),
      heapMB: (await within(part, 'all', memoryOf(page))).heapMB,
    });
    if (most % 2 === 0) await within(part, 'a jump', subject.jump(page, 0, file));
  });

/** Closes a page, also one that does not answer. */
export const closed = (page: Page) => within(5, 'closing', page.close()).catch(() => {});

/** The figures that were measured before something took too long, and what that was. */
async function asFarAsItGoes(
  part: number,
  measure: (measured: (some: Figures) => void) => Promise<void>,
): Promise<Figures> {
  let figures: Figures = {};
  try {
    await measure((some) => {
      figures = { ...figures, ...some };
    });
    return figures;
  } catch (error) {
    if (error instanceof TooLong || error instanceof CannotShow)
      return { ...figures, didNotFinish: error.message };
    if (error instanceof errors.TimeoutError)
      return { ...figures, didNotFinish: `did not answer in ${part} s` };
    // One page that crashes must not lose the figures of the others.
    return { ...figures, didNotFinish: `crashed: ${String(error).split('\n', 1)}` };
  }
}

async function inTime<T>(seconds: number, promise: Promise<T>): Promise<T | undefined> {
  try {
    return await within(seconds, 'its layout', promise);
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}

/** The mean distance between two pictures with their centres aligned, in edge lengths of the resting one. */
function apart(moving: Standing, resting: Standing): number {
  const [x, y] = [0, 1].map((axis) => meanOf(moving, axis) - meanOf(resting, axis)) as [number, number];
  const distances = resting.places.flatMap((at, i) =>
    i % 2 === 0
      ? [
          Math.hypot(
            (moving.places[i] ?? 0) - x - at,
            (moving.places[i + 1] ?? 0) - y - (resting.places[i + 1] ?? 0),
          ),
        ]
      : [],
  );
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length / resting.edge;
}

function meanOf({ places }: Standing, axis: number): number {
  const values = places.filter((_, i) => i % 2 === axis);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
