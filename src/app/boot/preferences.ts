import { type AppLanguage, LANGUAGES } from '../../story/messages/languages.ts';
import type { ThemeChoice } from '../../view/theme.ts';

/** What a reader chooses once for all stories. Nothing about a story is stored here. */
export type Preferences = {
  readonly language?: AppLanguage | undefined;
  readonly theme?: ThemeChoice | undefined;
  readonly singleKeys?: boolean | undefined;
  /** Whether the legend is open. */
  readonly legend?: boolean | undefined;
};

const KEY = 'throughline';

/** The stored preferences; empty if there are none, or if the browser stores nothing. */
export function loadPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    return {
      language: LANGUAGES.find((language) => language === kept.language),
      theme: (['system', 'light', 'dark'] as const).find((theme) => theme === kept.theme),
      singleKeys: typeof kept.singleKeys === 'boolean' ? kept.singleKeys : undefined,
      legend: typeof kept.legend === 'boolean' ? kept.legend : undefined,
    };
  } catch {
    return {};
  }
}

export function savePreferences(chosen: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...loadPreferences(), ...chosen }));
  } catch {
    // Without storage (in private windows), the choice lasts until the page is closed.
  }
}
