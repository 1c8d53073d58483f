import { expect, test } from 'vitest';
import { pass, stopClock } from './clock.ts';
import { open } from './harness.ts';
import { arriveAt, button, type Place, standing } from './page.ts';

/** Longer than one step takes, in milliseconds. */
const STEP = 3000;

/** Where Carrie stands at every 50th millisecond from the press of the button on. */
async function wayOfOneStep(reducedMotion: boolean): Promise<readonly Place[]> {
  const page = await open({ address: '?scene=16', reducedMotion });
  await arriveAt(page, 16);
  await stopClock(page);
  const look = async () => {
    const everyone = await standing(page);
    expect(everyone).toHaveLength(7);
    return everyone.find(({ id }) => id === 'carrie') as Place;
  };
  const places = [await look()];
  await button(page, 'Next scene').click();
  for (let passed = 0; passed < STEP; passed += 50) {
    await pass(page, 50);
    places.push(await look());
  }
  await arriveAt(page, 17);
  return places;
}

const stops = (places: readonly Place[]) => new Set(places.map(({ x, y }) => `${x} ${y}`)).size;

test('a step is a movement that can be followed', async () => {
  expect(stops(await wayOfOneStep(false))).toBeGreaterThan(5);
});

test('a reader who asked for less motion gets a jump', async () => {
  expect(stops(await wayOfOneStep(true))).toBe(2);
});
