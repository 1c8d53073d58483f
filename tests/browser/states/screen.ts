import type { Locator, Page } from 'playwright-core';
import type { AppLanguage } from '../../../src/story/messages/languages.ts';
import { de } from '../../../src/view/words/de.ts';
import { en } from '../../../src/view/words/en.ts';
import type { Words } from '../../../src/view/words/words.ts';

/** A page at a scene of the finale in one language, whose words the states are entered by. */
export type Screen = {
  readonly page: Page;
  /** The address that each state begins at. */
  readonly start: string;
  readonly language: AppLanguage;
  readonly words: Words;
};

/** Ways into the states of the page, by the state's name: from the first picture until all of the state is there. */
export type States = Readonly<Record<string, (screen: Screen) => Promise<unknown>>>;

export const screenOf = (page: Page, language: AppLanguage, start: string): Screen => ({
  page,
  start,
  language,
  words: { en, de }[language],
});

/** Goes to an address that asks for more than the start. */
export const ask = ({ page, start }: Screen, more: string) => page.goto(start + more);

/** A button that can be seen, by its whole name. */
export const shownButton = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true }).filter({ visible: true }).first();

/** Presses a button of the header. On a phone, some are below “More”. */
export async function pressInHeader({ page, words }: Screen, name: string): Promise<void> {
  const header = page.getByRole('banner');
  const [wanted, more] = [shownButton(header, name), shownButton(header, words.showSheet)];
  await wanted.or(more).first().waitFor();
  if (!(await wanted.isVisible())) await more.press('Enter');
  await wanted.press('Enter');
}

/** Presses a button by key, wherever it is: by mouse, what lies over it would be pressed. */
export const press = ({ page }: Screen, name: string) => shownButton(page, name).press('Enter');

export const dialog = ({ page }: Screen, name: string) =>
  page.getByRole('dialog', { name, exact: true }).filter({ visible: true });

/** Opens the sheet with the details, which on a phone is closed at first. */
export async function openPanel({ page }: Screen): Promise<void> {
  const handle = page.locator('#app > :not([inert]) [data-panel] > button[aria-expanded]');
  await handle.waitFor({ state: 'attached' });
  if ((await handle.isVisible()) && (await handle.getAttribute('aria-expanded')) === 'false')
    await handle.press('Enter');
}

/** Waits for what reads scenes out, and with it for the keys: both come after the first picture. */
export const keysAreThere = ({ page }: Screen) =>
  page.locator('main > [role=status]').filter({ hasText: /\d/ }).first().waitFor({ state: 'attached' });

export const personOf = ({ page }: Screen, id: string) => page.locator(`[data-stage] [data-person="${id}"]`);

/** Opens the search by key and waits until its field has the focus. */
export async function openSearch(screen: Screen): Promise<Locator> {
  await keysAreThere(screen);
  await screen.page.keyboard.press('Control+k');
  const field = screen.page.getByRole('combobox', { name: screen.words.search, exact: true });
  await field.and(screen.page.locator(':focus')).waitFor();
  return field;
}

/** Closes the notice over the page. */
export async function closeNotice({ page, words }: Screen): Promise<void> {
  const close = page.getByRole('alert').getByRole('button', { name: words.close, exact: true });
  await close.waitFor();
  // By key it could get the focus only after the notice has gone by itself.
  await close.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await close.waitFor({ state: 'detached' });
}
