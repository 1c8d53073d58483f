import type { Theme } from '../picture/palette.ts';
import { themeShown } from '../view/theme.ts';
import { useView } from '../view/useView.ts';
import { DARK } from './media.ts';
import { useMedia } from './useMedia.ts';

/** The theme that is shown: the reader's choice, or the system's. */
export function useTheme(): Theme {
  const choice = useView((state) => state.theme);
  return themeShown(choice, useMedia(DARK));
}
