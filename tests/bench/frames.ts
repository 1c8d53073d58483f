import type { Page } from 'playwright-core';
import { SECONDS } from './hand.ts';

/** From now on, the page notes when each of its frames begins. */
export const countFrames = (page: Page) =>
  page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const next = (time: number) => {
      frames.push(time);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** The frames that the page noted, in ms. */
export const framesOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { frames: readonly number[] }).frames);

/**
 * A gap of two frames' time is one dropped frame, and so on; only the time in which the hand moved counts, from the first
 * frame on.
 */
export function droppedIn(frames: readonly number[]): number {
  const end = (frames[0] ?? 0) + 1000 * SECONDS;
  const within = [...frames, end].map((time) => Math.min(time, end));
  const gaps = within.slice(1).map((time, index) => time - (within[index] ?? time));
  return gaps.reduce((sum, gap) => sum + Math.max(0, Math.round((gap * 60) / 1000) - 1), 0);
}
