import {
  ALL_PARTS,
  POSTER_SIZE_IDS,
  type PosterParts,
  type PosterSize,
} from '../../picture/posters/posterSizes.ts';

/** How a reader wants pictures to be exported. */
export type ExportChoices = PosterParts & {
  readonly size: PosterSize;
  /** `shown` is the theme on the screen. */
  readonly theme: 'shown' | 'light' | 'dark';
  /** In SVG, all letters as outlines instead of text. */
  readonly outlines: boolean;
  /** Of a PNG, for each pixel of the size. */
  readonly scale: 1 | 2;
};

export const FIRST_CHOICES: ExportChoices = {
  ...ALL_PARTS,
  size: 'picture',
  theme: 'shown',
  outlines: false,
  scale: 2,
};

export const EXPORT_THEMES = ['shown', 'light', 'dark'] as const;
export const SCALES = [1, 2] as const;

const KEY = 'throughline-export';

/** The choices of the last time, as far as the browser remembers them. */
export function loadChoices(): ExportChoices {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const switches = (['title', 'caption', 'legend', 'ground', 'outlines'] as const).map((name) => [
      name,
      typeof kept[name] === 'boolean' ? kept[name] : FIRST_CHOICES[name],
    ]);
    return {
      ...(Object.fromEntries(switches) as PosterParts & { outlines: boolean }),
      size: POSTER_SIZE_IDS.find((size) => size === kept.size) ?? FIRST_CHOICES.size,
      theme: EXPORT_THEMES.find((theme) => theme === kept.theme) ?? FIRST_CHOICES.theme,
      scale: SCALES.find((scale) => scale === kept.scale) ?? FIRST_CHOICES.scale,
    };
  } catch {
    return FIRST_CHOICES;
  }
}

export function saveChoices(choices: ExportChoices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Without storage (in private windows), they last until the page is closed.
  }
}
