import type { Theme } from '../picture/palette.ts';
import { themeShown } from '../view/selectors.ts';
import { useView } from '../view/store.ts';
import { DARK, useMedia } from './screen.ts';

/** The theme that is shown, which may be the system's. */
export function useTheme(): Theme {
  const choice = useView((state) => state.theme);
  return themeShown(choice, useMedia(DARK));
}
