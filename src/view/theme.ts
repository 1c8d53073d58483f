import type { Theme } from '../picture/palette.ts';

export type ThemeChoice = 'system' | Theme;

/** The theme that is shown, given whether the system is dark. */
export function themeShown(choice: ThemeChoice, systemIsDark: boolean): Theme {
  if (choice === 'system') return systemIsDark ? 'dark' : 'light';
  return choice;
}
