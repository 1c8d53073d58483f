import type { TieWindow } from '../../measures/coPresence.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the legend. They are loaded with it, after the first picture. */
type LegendWords = {
  readonly kinds: string;
  readonly kindsHelp: string;
  readonly moveHelp: string;
  readonly showSupporting: (count: number) => string;
  readonly sharesScenesHelp: string;
  readonly tieWindowNone: string;
  readonly tieWindowHelp: (window: TieWindow) => string;
  readonly tieWindowName: (window: TieWindow) => string;
};

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const LEGEND_WORDS: Readonly<Record<AppLanguage, LegendWords>> = {
  en: {
    kinds: 'Kinds of relation',
    kindsHelp: 'Press one to hide or show it',
    moveHelp: 'Drag a person to pin them to a spot; double-click to let go.',
    showSupporting: (count) => `Show ${many(count, 'supporting character', 'supporting characters')}`,
    sharesScenesHelp: 'Inferred from the scenes that two people share; nobody says what is between them.',
    tieWindowNone: 'not shown',
    tieWindowHelp: (window) => {
      switch (window.type) {
        case 'scene':
          return 'A line joins two people who are in this scene together.';
        case 'so-far':
          return 'The more scenes two people have shared up to here, the thicker their line.';
        case 'last':
          return `The more of the last ${window.scenes} scenes two people have shared, the thicker their line.`;
        case 'fading':
          return `Each shared scene makes a line thicker, and counts half after ${window.halfLife} more scenes.`;
        case 'whole':
          return 'The more scenes two people ever share, the thicker their line; later scenes count as well.';
        case 'smoothed':
          return 'A line thins only while its two are seen with others, and thickens towards their next meeting.';
      }
    },
    tieWindowName: (window) => {
      switch (window.type) {
        case 'scene':
          return 'this scene';
        case 'so-far':
          return 'all scenes so far';
        case 'last':
          return `the last ${window.scenes} scenes`;
        case 'fading':
          return `fading, half after ${window.halfLife} scenes`;
        case 'whole':
          return 'the whole story (looks ahead)';
        case 'smoothed':
          return 'smoothed (looks ahead)';
      }
    },
  },
  de: {
    kinds: 'Arten von Beziehung',
    kindsHelp: 'Antippen blendet eine Art aus oder ein',
    moveHelp: 'Ziehen heftet eine Figur fest, ein Doppelklick löst sie wieder.',
    showSupporting: (count) => `${many(count, 'Nebenfigur', 'Nebenfiguren')} zeigen`,
    sharesScenesHelp:
      'Erschlossen aus Szenen, in denen zwei Figuren gemeinsam auftreten; niemand sagt, was zwischen ihnen ist.',
    tieWindowNone: 'nicht gezeigt',
    tieWindowHelp: (window) => {
      switch (window.type) {
        case 'scene':
          return 'Eine Linie verbindet zwei, die in dieser Szene zusammen sind.';
        case 'so-far':
          return 'Je mehr Szenen zwei bis hierher geteilt haben, desto dicker ihre Linie.';
        case 'last':
          return `Je mehr der letzten ${window.scenes} Szenen zwei geteilt haben, desto dicker ihre Linie.`;
        case 'fading':
          return `Jede gemeinsame Szene macht eine Linie dicker und zählt nach ${window.halfLife} weiteren nur noch halb.`;
        case 'whole':
          return 'Je mehr Szenen zwei überhaupt teilen, desto dicker ihre Linie; auch spätere zählen.';
        case 'smoothed':
          return 'Eine Linie wird nur dünner, solange die zwei mit anderen zu sehen sind, und zur nächsten Begegnung hin wieder dicker.';
      }
    },
    tieWindowName: (window) => {
      switch (window.type) {
        case 'scene':
          return 'diese Szene';
        case 'so-far':
          return 'alle Szenen bis hier';
        case 'last':
          return `die letzten ${window.scenes} Szenen`;
        case 'fading':
          return `verblassend, halb nach ${window.halfLife} Szenen`;
        case 'whole':
          return 'die ganze Geschichte (greift vor)';
        case 'smoothed':
          return 'geglättet (greift vor)';
      }
    },
  },
};
