import type { Locator, Page } from 'playwright-core';
import type { Presence, Story } from '../../../src/story/types.ts';

/** x and y of every character, and the mean length of the edges, in the same unit. */
export type Standing = { readonly places: readonly number[]; readonly edge: number };

/** A story and the text of its file. */
export type StoryFile = { readonly story: Story; readonly text: string };

/** Without default values, since the largest story would otherwise exceed the limit for a file. */
export const fileOf = (story: Story): StoryFile => ({
  story,
  text: JSON.stringify({ format: 'throughline', version: 1, ...story }, (key, value) =>
    isDefault(key, value) ? undefined : (value?.en ?? shortPresence(value)),
  ),
});

/** Whether a value is the default, which a file may leave out. */
const isDefault = (key: string, value: unknown) =>
  value === false || value === 'principal' || (key === 'names' && (value as unknown[]).length === 0);

/** A character that is present and speaks is written as its id. */
const shortPresence = (value: Partial<Presence> | undefined) =>
  value?.speaks && !value.remote ? value.character : value;

/** Milliseconds from a jump to the first picture of its scene, and to the whole one: some of its lines may come a frame later. */
export type Jump = { readonly first: number; readonly whole: number };

/** A page that shows a story: Throughline's, a peer's or the floor's. Times in ms. */
export type Subject = {
  readonly name: string;
  /** Opens the story on an empty page; resolves when there is a picture. */
  readonly open: (
    page: Page,
    file: StoryFile,
  ) => Promise<{ readonly firstPictureMs: number; readonly wholePictureMs: number }>;
  /** The time from the opening until the layout came to rest. */
  readonly settle: (page: Page) => Promise<number | undefined>;
  /** Stops a page that draws also while nothing changes, or lets it go on. */
  readonly pause?: (page: Page, isPaused: boolean) => Promise<void>;
  readonly slider: (page: Page) => Locator;
  readonly jump: (page: Page, scene: number, file: StoryFile) => Promise<Jump>;
  /** Where every character is now; undefined where the page does not say. */
  readonly standing: (page: Page, file: StoryFile) => Promise<Standing | undefined>;
};
