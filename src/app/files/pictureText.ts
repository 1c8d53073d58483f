import type { Theme } from '../../picture/palette.ts';
import { ALL_PARTS, formatOf } from '../../picture/posters/posterSizes.ts';
import { fileOf } from '../../picture/posters/svgText.ts';
import type { ViewState } from '../../view/viewState.ts';
import { posterOf } from './posterOf.tsx';

const PICTURE = formatOf('picture', ALL_PARTS);

/** The current view as an SVG file, byte for byte as the command line writes it before it embeds fonts, see `posterOf`. */
export function pictureText(state: ViewState, theme: Theme, format = PICTURE): string {
  return fileOf(posterOf(state, theme, format));
}
