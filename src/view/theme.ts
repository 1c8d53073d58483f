import type { Theme } from '../picture/palette.ts';

export type ThemeChoice = 'system' | Theme;

/** The theme to show, given whether the system's theme is dark. */
export function themeShown(choice: ThemeChoice, systemIsDark: boolean): Theme {
  if (choice === 'system') return systemIsDark ? 'dark' : 'light';
  return choice;
}
