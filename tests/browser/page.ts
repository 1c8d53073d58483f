import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The parts of the page by role and name, as a screen reader announces them. */
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

/** Opens the legend over the picture, which starts closed and has what it holds a moment later. */
export async function openLegend(page: Page): Promise<void> {
  await page.locator('summary', { hasText: /^Legend$/ }).click();
  await page.getByRole('combobox', { name: 'Shared scenes' }).waitFor();
}

/** Opens the search by key and waits until its field has the focus. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.and(page.locator(':focus')).waitFor();
  return field;
}

export const SCENES = 18;

/** What the slider says of its value: "Scene 5 of 18: The necklace". */
export const valueText = async (page: Page) => (await slider(page).getAttribute('aria-valuetext')) ?? '';

/** The scene (from 1) that the slider says it is at. */
export const sceneOf = async (page: Page) => Number(/^Scene (\d+) of 18: ./.exec(await valueText(page))?.[1]);

export const arriveAt = (page: Page, scene: number) =>
  page.locator(`input[type=range][aria-valuetext^="Scene ${scene} of ${SCENES}: "]`).waitFor();

/** What the address says, in its query or its fragment. */
export const addressOf = (page: Page) => {
  const { search, hash } = new URL(page.url());
  return new URLSearchParams([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]);
};

/** Moves the slider as dragging does, to any time: `scene` counts from 1 and may lie between two scenes. */
export async function scrubTo(page: Page, scene: number): Promise<void> {
  await slider(page).evaluate((range, at) => {
    const input = range as HTMLInputElement;
    const low = Number(input.min);
    const value = low + ((at - 1) / 17) * (Number(input.max) - low);
    // React replaces the element's own `value` property, so a change by the user is only seen through the prototype.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(value));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, scene);
}

export type Place = { readonly id: string; readonly x: string; readonly y: string };

/** Where every character stands on the stage: picture units, as the picture writes them. */
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
 * Waits until the stage shows a scene in its final layout and nothing moves any more, and returns where every character
 * stands then. The stage itself says so, hence no pause is needed to see that nothing moves.
 */
export async function settled(page: Page): Promise<readonly Place[]> {
  await page.locator('[data-testid=stage][data-rest][data-layout=final]').waitFor();
  return standing(page);
}

/** Waits until the picture is made for the stage as it is now, and nothing moves. */
export async function fits(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const [stage, frame] = ['[data-stage]', '[data-frame]'].map((part) => document.querySelector(part));
    const [room, box] = [stage?.getBoundingClientRect(), frame?.getBoundingClientRect()];
    return room && box && box.width <= room.width + 1 && box.height <= room.height + 1;
  });
  await settled(page);
}

/** Clicks in the middle of a relation's line with the mouse. */
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

/** The smallest text of the picture and the texts above it in full screen, in pixels of the screen. */
export const textSizes = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('[data-stage]') as HTMLElement;
    const enlarged = stage.getBoundingClientRect().width / stage.clientWidth;
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const texts = [...stage.querySelectorAll('svg[data-testid] text, svg[data-testid] tspan')];
    return {
      picture: Math.min(...texts.map(sizeOf)) * enlarged,
      above: [...document.querySelectorAll('[data-full-screen] > :is(h1, p)')].map(sizeOf),
    };
  });

/** The text of the story that is edited. */
export const textOf = (page: Page) => page.getByRole('textbox', { name: 'Story text' });

/** Types lines at the end of the story's text, and waits until the last is there. */
export async function typeAtEnd(page: Page, lines: string): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(lines);
  const last = lines.trimEnd().split('\n').at(-1);
  await expect.poll(() => lastLine(page)).toContain(last);
}

/** The last line that is written in the text, without what is offered behind the caret. */
const lastLine = (page: Page) =>
  textOf(page)
    .locator('.cm-line')
    .evaluateAll((lines) => {
      const written = lines.map((line) => {
        const offered = line.querySelector('.text-ghost')?.textContent ?? '';
        return (line.textContent ?? '').replace(offered, '').trim();
      });
      return written.filter((line) => line !== '').at(-1);
    });
