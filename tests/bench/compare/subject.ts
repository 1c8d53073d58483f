import type { Locator, Page } from 'playwright-core';
import type { Story } from '../../../src/story/types.ts';

/** x and y of everybody, and the mean length of what ties them, in one unit. */
export type Standing = { readonly places: readonly number[]; readonly edge: number };

/** A story, and its file's text. */
export type Told = { readonly story: Story; readonly text: string };

/** Without the white space that makes files readable: the largest story has 40 MB as it is. */
export const told = (story: Story): Told => ({
  story,
  text: JSON.stringify({ format: 'throughline', version: 1, ...story }),
});

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
