import { expect, test } from 'vitest';
import { open } from './harness.ts';
import { addressOf, arriveAt, button, sceneDetails } from './page.ts';

test('the scene lists what happens elsewhere at the same time, and leads there', async () => {
  const page = await open({ address: '?scene=6&ahead=1' });
  const beside = sceneDetails(page).getByRole('list').last().getByRole('button');
  await expect
    .poll(() => beside.allInnerTexts())
    .toEqual(['7 After the beep', '8 A question for the friends']);
  await beside.first().click();
  await arriveAt(page, 7);
});

test('the timeline is put in chronological order, which is kept in the address', async () => {
  const page = await open({ address: '?scene=7' });
  const happened = button(page, 'Chronological order');
  expect(await happened.getAttribute('aria-pressed')).toBe('false');
  await happened.click();
  await expect.poll(() => happened.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => addressOf(page).get('order')).toBe('happened');
  await arriveAt(page, 7);
});
