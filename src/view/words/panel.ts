import { grouped } from '../../story/messages/grouped.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of what the panel says of people who are in a scene and not on its picture. They are loaded after the first picture. */
type PanelWords = {
  readonly away: (people: number) => string;
  readonly showAway: string;
};

export const PANEL_WORDS: Readonly<Record<AppLanguage, PanelWords>> = {
  en: {
    away: (people) => `${grouped(people, 'en')} of them ${people === 1 ? 'isn’t' : 'aren’t'} in the picture.`,
    showAway: 'Show',
  },
  de: {
    away: (people) =>
      people === 1 ? 'Eine davon ist nicht im Bild.' : `${grouped(people, 'de')} davon sind nicht im Bild.`,
    showAway: 'Zeigen',
  },
};
