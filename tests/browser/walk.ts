import type { Page } from 'playwright-core';

/** The parts of the page, by the roles and names that readers with a screen reader know them by. */
export const slider = (page: Page) => page.getByRole('slider', { name: /^(Scene|Szene)$/ });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const characters = (page: Page) =>
  page
    .getByRole('group', { name: 'Characters' })
    .or(page.getByRole('region', { name: 'Characters' }))
    .first();
export const character = (page: Page, name: string) =>
  characters(page).getByRole('button', { name: new RegExp(`^${name}\\b`) });
export const details = (page: Page) =>
  page
    .getByRole('region', { name: 'Details', exact: true })
    .or(page.getByRole('complementary', { name: 'Details', exact: true }))
    .first();
export const sceneDetails = (page: Page) => page.getByRole('region', { name: 'Scene details', exact: true });
export const stage = (page: Page) => page.getByTestId('stage');
export const menuEntry = (page: Page, name: string) =>
  page.getByRole('menuitem', { name }).or(page.getByRole('button', { name })).first();

export const SCENES = 18;

/** The words that the slider speaks: "Scene 5 of 18: The necklace". */
export const valueText = async (page: Page) => (await slider(page).getAttribute('aria-valuetext')) ?? '';

/** The scene (from 1) that the slider says it stands at. */
export const sceneOf = async (page: Page) => Number(/^Scene (\d+) of 18: ./.exec(await valueText(page))?.[1]);

export const arriveAt = (page: Page, scene: number) =>
  waitUntil(async () => (await sceneOf(page)) === scene, `the slider says scene ${scene}`);

/** The scene that the address names, in the query or the fragment. */
export const addressOf = (page: Page) => {
  const { search, hash } = new URL(page.url());
  return new URLSearchParams([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]);
};

/** Moves the slider as a dragging hand does, to any moment: `scene` is from 1 and may lie between two scenes. */
export async function scrubTo(page: Page, scene: number): Promise<void> {
  await slider(page).evaluate((range, at) => {
    const input = range as HTMLInputElement;
    const low = Number(input.min);
    const value = low + ((at - 1) / 17) * (Number(input.max) - low);
    // React listens to its own copy of `value`, so a hand's change has to come through the prototype.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(value));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, scene);
}

export type Place = { readonly id: string; readonly x: string; readonly y: string };

/** Where everyone stands on the stage, in picture units, to the letter. */
export const standing = (page: Page): Promise<readonly Place[]> =>
  stage(page)
    .locator('[data-character]')
    .evaluateAll((groups) =>
      groups
        .map((group) => ({
          id: group.getAttribute('data-character') ?? '',
          x: group.getAttribute('data-x') ?? '',
          y: group.getAttribute('data-y') ?? '',
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );

/**
 * Waits until nothing on the stage moves any more, and says where everyone stands then. The slider has to have arrived
 * as well: at the start of a step, what ends leaves first and people still stand.
 */
export async function settled(page: Page): Promise<readonly Place[]> {
  let places = await standing(page);
  await waitUntil(async () => {
    const before = JSON.stringify(places);
    places = await standing(page);
    const arrived = Number.isInteger(Number(await slider(page).inputValue()));
    return arrived && places.length > 0 && JSON.stringify(places) === before;
  }, 'the stage stands still');
  return places;
}

/** Clicks in the middle of a relation's line, as a hand with a mouse does. */
export async function clickRelation(page: Page, id?: string): Promise<void> {
  const line = stage(page)
    .locator(`[data-relation${id ? `="${id}"` : ''}] path`)
    .first();
  const middle = await line.evaluate((element) => {
    const path = element as SVGPathElement;
    const point = path
      .getPointAtLength(path.getTotalLength() / 2)
      .matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: point.x, y: point.y };
  });
  await page.mouse.click(middle.x, middle.y);
}

/** Asks until the answer is yes, or ten seconds have passed. The bench asks too, so this knows no test runner. */
async function waitUntil(ask: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Waited for ten seconds in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
