import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open as openPage, type Visit } from './harness.ts';
import { arriveAt, button, character, details, settled } from './page.ts';

/** Opens the app, and waits for what explains the screen: it is loaded after the first picture, with what is read out. */
async function open(visit: Visit = {}): Promise<Page> {
  const page = await openPage(visit);
  await page.locator('[role=status].unseen').first().waitFor({ state: 'attached' });
  return page;
}

const tooltip = (page: Page) => page.getByRole('tooltip');

/** How much two boxes share, in square pixels. */
async function sharedArea(page: Page, name: string): Promise<number> {
  const [card, person] = await Promise.all([
    tooltip(page).boundingBox(),
    character(page, name).boundingBox(),
  ]);
  if (!card || !person) throw new Error('The card or the person is not on the screen.');
  const across = Math.min(card.x + card.width, person.x + person.width) - Math.max(card.x, person.x);
  const down = Math.min(card.y + card.height, person.y + person.height) - Math.max(card.y, person.y);
  return across > 0 && down > 0 ? across * down : 0;
}

const opacityOf = async (page: Page, id: string) =>
  Number(await page.locator(`[data-testid=stage] [data-character="${id}"]`).getAttribute('opacity'));

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`at ${size.width} pixels, pointing at a person dims the others and says who it is, and covers and moves no one`, async () => {
    const page = await open({ ...size, address: '?scene=4' });
    const before = await settled(page);
    await character(page, 'Miranda').hover({ position: { x: 20, y: 14 } });
    await tooltip(page).getByText('Miranda', { exact: true }).waitFor();
    expect(await tooltip(page).getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await sharedArea(page, 'Miranda')).toBe(0);
    expect([await opacityOf(page, 'miranda'), await opacityOf(page, 'aleksandr')]).toEqual([1, 0.24]);
    expect(await settled(page)).toEqual(before);
    await page.mouse.move(4, 4);
    await expect.poll(() => opacityOf(page, 'aleksandr')).toBe(1);
    expect(await tooltip(page).count()).toBe(0);
  });

test('the menu of a person opens by right click, and by keyboard alone pins, compares and hides', async () => {
  const page = await open({ address: '?scene=4' });
  await settled(page);
  await character(page, 'Steve').click({ button: 'right', position: { x: 20, y: 14 } });
  await page.getByRole('menuitem', { name: 'Pin here' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  await character(page, 'Steve').and(page.locator(':focus')).waitFor();

  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Pin here' }).and(page.locator(':focus')).press('Enter');
  await page.getByText('Steve is pinned.').first().waitFor();
  await character(page, 'Steve').and(page.locator(':focus')).press('ContextMenu');
  await page.getByRole('menuitem', { name: 'Unpin' }).and(page.locator(':focus')).press('End');
  await page.getByRole('menuitem', { name: 'Hide' }).and(page.locator(':focus')).press('Enter');
  await expect.poll(() => page.locator('[data-testid=stage] [data-character="steve"]').count()).toBe(0);
  await button(page, 'Show everyone again').click();
  await page.locator('[data-testid=stage] [data-character="steve"]').waitFor();
});

test('a long press opens the menu of a person, and does not select', async () => {
  const page = await open({ width: 390, height: 844, touch: true, address: '?scene=4' });
  await settled(page);
  const box = await character(page, 'Miranda').boundingBox();
  if (!box) throw new Error('Miranda is not on the screen.');
  const touch = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + 18 };
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await page.getByRole('menu', { name: 'Menu for Miranda' }).waitFor();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.getByRole('menuitem', { name: 'Compare with…' }).tap();
  await page.getByRole('menu', { name: 'Compare Miranda with' }).getByText('Carrie', { exact: true }).tap();
  await page.getByRole('dialog', { name: 'Shared biography' }).waitFor();
  expect(await details(page).count()).toBe(0);
});

test('a button has a tooltip with its key, and the one of the browser stays away', async () => {
  const page = await open();
  await button(page, 'Next scene').hover();
  await tooltip(page).waitFor();
  expect(await tooltip(page).textContent()).toBe('Next scene→');
  expect(await button(page, 'Next scene').getAttribute('title')).toBeNull();
  await page.mouse.move(4, 4);
  await expect.poll(() => button(page, 'Next scene').getAttribute('title')).toBe('Next scene');
});

test('a card and a tooltip stay while the pointer is on them, and go when it leaves', async () => {
  const page = await open({ address: '?scene=4' });
  await settled(page);
  const goesOn = async () => {
    const { x, y, width, height } = (await tooltip(page).boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    for (const share of [0.5, 0.3, 0.7]) {
      await page.mouse.move(x + share * width, y + share * height, { steps: 12 });
      // Two frames, in which it could go.
      await page.evaluate(
        () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
      );
      expect(await tooltip(page).boundingBox()).toEqual({ x, y, width, height });
    }
  };
  await character(page, 'Miranda').hover({ position: { x: 20, y: 14 } });
  await tooltip(page).getByText('Miranda', { exact: true }).waitFor();
  await goesOn();
  await page.mouse.move(4, 4, { steps: 12 });
  await expect.poll(() => tooltip(page).count()).toBe(0);
  await button(page, 'Next scene').hover();
  await tooltip(page).waitFor();
  await goesOn();
  await page.keyboard.press('Escape');
  await expect.poll(() => tooltip(page).count()).toBe(0);
  await page.mouse.move(4, 4, { steps: 12 });
  await button(page, 'Next scene').hover();
  await tooltip(page).waitFor();
  await page.mouse.move(4, 4, { steps: 12 });
  await expect.poll(() => tooltip(page).count()).toBe(0);
});

test('the card of a person who has the focus says which keys go on from there', async () => {
  const page = await open({ address: '?scene=4' });
  await settled(page);
  await character(page, 'Miranda').focus();
  await page.keyboard.press('Shift');
  await page.keyboard.press('ArrowRight');
  await tooltip(page).getByText('Arrows: neighbor · Enter: select · “?”: all keys').waitFor();
  await page.mouse.move(4, 4);
  await character(page, 'Carrie').hover({ position: { x: 20, y: 14 } });
  await tooltip(page).getByText('Carrie', { exact: true }).waitFor();
  expect(await tooltip(page).getByText('Arrows').count()).toBe(0);
});

test('an act and the bar of a place say their scenes, and a click goes to the first', async () => {
  const page = await open({ address: '?scene=18' });
  await settled(page);
  const act = page.locator('[data-act][data-first="2"]');
  const told = page.getByText(/^Two cities: scenes 3 to \d+$/);
  // What tells is loaded after the first picture, and a hand does not stop at once.
  await expect
    .poll(async () => {
      await act.hover({ position: { x: 8, y: 8 } });
      await act.hover({ position: { x: 20, y: 9 } });
      return told.isVisible();
    })
    .toBe(true);
  await act.click({ position: { x: 20, y: 9 } });
  await arriveAt(page, 3);
  const bar = page.locator('[data-place][data-first]').first();
  await bar.hover();
  await page.getByText(/^New York: scenes? 1/).waitFor();
  await bar.click();
  await arriveAt(page, 1);
});

test('a turning point and the curve say what they are in words', async () => {
  const page = await open({ address: '?scene=18' });
  await settled(page);
  const track = page.getByRole('slider', { name: 'Scene', exact: true });
  const { x, y, width, height } = (await track.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await expect
    .poll(async () => {
      await page.mouse.move(x + 11 + ((width - 22) * 15) / 17, y + height / 2, { steps: 2 });
      return page.getByText(/Amount of change \d.*Turning point: /).isVisible();
    })
    .toBe(true);
});

test('what the timeline says where it is pointed at covers nothing that is used, and Escape ends it', async () => {
  const page = await open({ address: '?scene=18' });
  await settled(page);
  const track = page.getByRole('slider', { name: 'Scene', exact: true });
  const { x, y, width, height } = (await track.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const reading = page.getByText(/Amount of change \d/);
  await expect
    .poll(async () => {
      await page.mouse.move(x + width * 0.4, y + height / 2, { steps: 2 });
      return reading.isVisible();
    })
    .toBe(true);
  const covered = await reading.evaluate((part) => {
    const own = part.getBoundingClientRect();
    return [...document.querySelectorAll('button:not([data-panel] *), summary, [data-panel] h2')]
      .filter((other) => {
        const { left, right, top, bottom } = other.getBoundingClientRect();
        return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
      })
      .map(({ textContent }) => textContent);
  });
  expect(covered).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => reading.isVisible()).toBe(false);
});

test('what undoes a pin is in the corner where it covers neither a person nor what the picture does not show', async () => {
  const page = await open({ width: 390, height: 844, address: '?story=hamlet&scene=6&together=so-far' });
  await settled(page);
  const unpin = page.locator('[data-stage] button', { hasText: /^Unpin/ });
  await character(page, 'Hamlet').press('Alt+ArrowDown');
  await unpin.waitFor();
  const covered = () =>
    unpin.evaluate((button) => {
      const own = button.getBoundingClientRect();
      const marks = '[data-stage] :is([data-person], [data-more], [data-more-ties])';
      return [...document.querySelectorAll(marks)].filter((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
      }).length;
    });
  for (const scene of [6, 7, 8, 9]) {
    await page.locator(`[data-testid=stage][data-rest="${scene}"][data-layout=final]`).waitFor();
    await expect.poll(covered, { message: `scene ${scene}` }).toBe(0);
    await button(page, 'Next scene').press('Enter');
  }
});
