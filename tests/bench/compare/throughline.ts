import type { Page } from 'playwright-core';
import { defaultLens } from '../../../src/lens/lens.ts';
import { relationsAt } from '../../../src/story/state.ts';
import { FILTER_WORDS } from '../../../src/view/words/filters.ts';
import { CannotShow } from './limit.ts';
import { exposeStageState, type Wanted } from './stageState.ts';
import type { Jump, Standing, StoryFile, Subject } from './subject.ts';

/** When each page began to open its story, by the clock of the bench and without the bench's own part. */
const begun = new WeakMap<Page, number>();

/** The built site, as a subject of the comparison. A large cast is switched on under “Filter”, as by a reader. */
export function throughlineAt(site: string): Subject {
  return {
    name: 'Throughline',
    async open(page, { story, text }) {
      await exposeStageState(page);
      await page.goto(site);
      await page.getByTestId('stage').waitFor();
      await page.waitForTimeout(1000);
      const [scenes, all] = [story.scenes.length, story.characters.length];
      const cast = defaultLens(story).most;
      const firstPictureMs = await drop(page, text, { scenes, cast, scene: 1 });
      const more = cast < all ? await showWholeCast(page, { scenes, cast: all, scene: 1 }) : 0;
      begun.set(page, performance.now() - firstPictureMs - more);
      return { firstPictureMs, wholePictureMs: firstPictureMs + more };
    },
    async settle(page) {
      await page.evaluate(() => stageState.until(stageState.isFinal));
      return performance.now() - (begun.get(page) ?? Number.NaN);
    },
    slider: (page) => page.getByRole('slider', { name: 'Scene', exact: true }),
    jump: (page, scene, { story }) =>
      jump(page, { scenes: story.scenes.length, cast: story.characters.length, scene: scene + 1 }),
    standing,
  };
}

/** Drops the story onto the page, over which it has been dragged for .3 s. @returns the time until its first picture is painted */
export async function drop(page: Page, text: string, wanted: Wanted): Promise<number> {
  const file = await page.evaluateHandle((words) => new File([words], 'story.json'), text);
  return page.evaluate(
    async ([dropped, shown]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(dropped);
      const drag = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragenter', drag));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const start = performance.now();
      document.body.dispatchEvent(new DragEvent('drop', drag));
      await stageState.until(() => stageState.shows(shown));
      return performance.now() - start;
    },
    [file, wanted] as const,
  );
}

/** Switches the whole cast on. @returns the time until a picture of it is painted */
async function showWholeCast(page: Page, wanted: Wanted): Promise<number> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const most = page.getByLabel(FILTER_WORDS.en.filterMost);
  const greatest = Number(await most.getAttribute('max'));
  if (greatest < wanted.cast) throw new CannotShow(`has at most ${greatest} people on its picture`);
  const ms = await most.evaluate(async (input, shown) => {
    const start = performance.now();
    // React replaces the element's own `value` property, so a change by the user is only seen through the prototype.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, String(shown.cast));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await stageState.until(() => stageState.shows(shown));
    return performance.now() - start;
  }, wanted);
  await page.keyboard.press('Escape');
  return ms;
}

/** Goes to the first or the last scene by key. */
function jump(page: Page, wanted: Wanted): Promise<Jump> {
  return page.evaluate(async (shown) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range][step=any]');
    const start = performance.now();
    const key = shown.scene === 1 ? 'Home' : 'End';
    slider?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await stageState.until(() => stageState.reaches(shown));
    const first = performance.now() - start;
    if (!stageState.shows(shown)) await stageState.until(() => stageState.shows(shown));
    return { first, whole: performance.now() - start };
  }, wanted);
}

/** Positions as drawn and the mean length of the edges, where the stage has an element for every character. */
async function standing(page: Page, { story }: StoryFile): Promise<Standing | undefined> {
  const drawn = await page
    .locator('[data-testid=stage] [data-character]')
    .evaluateAll((groups) =>
      groups.map((group): [string, number, number] => [
        group.getAttribute('data-character') ?? '',
        Number(group.getAttribute('data-x')),
        Number(group.getAttribute('data-y')),
      ]),
    );
  if (drawn.length < story.characters.length) return undefined;
  const places = new Map(drawn.map(([id, x, y]) => [id, { x, y }]));
  // Scrubbing ends at the last scene.
  const lengths = [...relationsAt(story, story.scenes.length - 1).values()].flatMap(({ relation }) => {
    const [from, to] = [places.get(relation.from), places.get(relation.to)];
    return from && to ? [Math.hypot(from.x - to.x, from.y - to.y)] : [];
  });
  return {
    places: story.characters.flatMap(({ id }) => [places.get(id)?.x ?? 0, places.get(id)?.y ?? 0]),
    edge: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
  };
}
