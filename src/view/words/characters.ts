import { grouped } from '../../story/messages/grouped.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** What screen readers are told of the people on the picture, after the first picture. */
type CharacterWords = {
  readonly help: string;
  readonly tiedTo: (count: number) => string;
};

export const CHARACTER_WORDS: Readonly<Record<AppLanguage, CharacterWords>> = {
  en: {
    help: 'Use the arrow keys to follow the strongest relationships from person to person. Alt and an arrow key move a person. Shift and Enter on a second person open their shared biography.',
    tiedTo: (count) =>
      count === 0
        ? 'not connected to anyone'
        : count === 1
          ? 'connected to one person'
          : `connected to ${grouped(count, 'en')} people`,
  },
  de: {
    help: 'Pfeiltasten führen entlang der stärksten Beziehungen von Figur zu Figur. Alt und eine Pfeiltaste verschieben eine Figur. Umschalt und Eingabe auf einer zweiten Figur öffnen die gemeinsame Biografie.',
    tiedTo: (count) =>
      count === 0
        ? 'mit niemandem verbunden'
        : count === 1
          ? 'mit einer Figur verbunden'
          : `mit ${grouped(count, 'de')} Figuren verbunden`,
  },
};
