import { type Browser, errors } from 'playwright-core';
import { trackOf } from '../hand.ts';
import { pageIn } from '../pageIn.ts';
import { quantile } from '../quantile.ts';
import { scrubbed } from '../scrub.ts';
import { middle } from '../table.ts';
import type { Figures } from './figures.ts';
import { heldBy } from './heap.ts';
import { CannotShow, TooLong, within } from './limit.ts';
import type { Standing, Subject, Told } from './subject.ts';

/** How many seconds each part of a visit may take, and how many a layout is waited for. */
export type Patience = { readonly part: number; readonly rest: number };

const JUMPS = 6;

/** Everything that is measured of one page, in one visit; what it does not come to in time is left out. */
export async function visit(
  browser: Browser,
  subject: Subject,
  told: Told,
  { part, rest }: Patience,
  picture?: string,
): Promise<Figures> {
  const page = await pageIn(browser);
  page.setDefaultTimeout(1000 * part);
  const last = told.story.scenes.length - 1;
  let figures: Figures = {};
  try {
    figures = { ...figures, ...(await within(part, 'its first picture', subject.open(page, told))) };
    const layoutMs = await inTime(rest, subject.settle(page));
    if (layoutMs !== undefined) figures = { ...figures, layoutMs };

    const track = await within(part, 'its first picture', trackOf(subject.slider(page)));
    const { frames, elapsed, workers, dropped } = await within(
      part,
      '3 s of scrubbing',
      scrubbed(page, track),
    );
    if (frames.length === 0) throw new TooLong('did not show one frame while scrubbed');
    figures = {
      ...figures,
      workMedian: quantile(frames, 0.5),
      workP95: quantile(frames, 0.95),
      elapsedMedian: quantile(elapsed, 0.5),
      workersMedian: quantile(workers, 0.5),
      dropped,
    };

    const moving = await within(part, 'scrubbing', subject.standing(page, told));
    if (picture) await within(part, 'scrubbing', page.screenshot({ path: picture }));
    await inTime(rest, subject.settle(page));
    const resting = await within(part, 'scrubbing', subject.standing(page, told));
    if (moving && resting) figures = { ...figures, unsettled: apart(moving, resting) };
    await within(part, 'scrubbing', page.mouse.up());

    await page.emulateMedia({ reducedMotion: 'reduce' });
    const jumps: number[] = [];
    for (let jump = 0; jump < JUMPS; jump++) {
      jumps.push(await within(part, 'a jump', subject.jump(page, jump % 2 === 0 ? 0 : last, told)));
      await page.waitForTimeout(300);
    }
    return { ...figures, jumpMs: middle(jumps), heapMB: (await within(part, 'all', heldBy(page))).heapMB };
  } catch (error) {
    if (error instanceof TooLong || error instanceof CannotShow)
      return { ...figures, didNotFinish: error.message };
    if (error instanceof errors.TimeoutError)
      return { ...figures, didNotFinish: `did not answer in ${part} s` };
    // One page that breaks down is no reason to lose what was measured of all the others.
    return { ...figures, didNotFinish: `broke down: ${String(error).split('\n', 1)}` };
  } finally {
    await within(5, 'closing', page.close()).catch(() => {});
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

/** The mean distance, in edge lengths of the settled picture, whose middle is where the other's is. */
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
