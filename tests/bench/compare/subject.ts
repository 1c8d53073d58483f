import type { Locator, Page } from 'playwright-core';
import type { Presence, Story } from '../../../src/story/types.ts';

/** x and y of everybody, and the mean length of what ties them, in one unit. */
export type Standing = { readonly places: readonly number[]; readonly edge: number };

/** A story, and its file's text. */
export type Told = { readonly story: Story; readonly text: string };

/** As short as a file may say it, or the largest story would be too large a file. */
export const told = (story: Story): Told => ({
  story,
  text: JSON.stringify({ format: 'throughline', version: 1, ...story }, (key, value) =>
    isUsual(key, value) ? undefined : (value?.en ?? aloneOf(value)),
  ),
});

/** What a file need not say where it is as usual. */
const isUsual = (key: string, value: unknown) =>
  value === false || value === 'principal' || (key === 'names' && (value as unknown[]).length === 0);

/** Who is there and speaks is named by the id alone. */
const aloneOf = (value: Partial<Presence> | undefined) =>
  value?.speaks && !value.remote ? value.character : value;

/** A page that shows a story, be it of ours, of a peer or of the floor. Times in ms. */
export type Subject = {
  readonly name: string;
  /** Opens the story on an empty page, until there is a picture. */
  readonly open: (
    page: Page,
    told: Told,
  ) => Promise<{ readonly firstPictureMs: number; readonly wholePictureMs: number }>;
  /** The time that the layout took until it rested, from the opening on. */
  readonly settle: (page: Page) => Promise<number | undefined>;
  readonly slider: (page: Page) => Locator;
  readonly jump: (page: Page, scene: number, told: Told) => Promise<number>;
  /** Where everybody is now; missing where that cannot be seen. */
  readonly standing: (page: Page, told: Told) => Promise<Standing | undefined>;
};
