import type { TieWindow } from '../../measures/coPresence.ts';
import { formatNumber } from '../../story/messages/formatNumber.ts';
import { grouped } from '../../story/messages/grouped.ts';
import { countedIn } from '../../story/messages/inBoth.ts';
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

const countedEn = countedIn('en');
const countedDe = countedIn('de');

export const LEGEND_WORDS: Readonly<Record<AppLanguage, LegendWords>> = {
  en: {
    kinds: 'Kinds of relationship',
    kindsHelp: 'Click a kind to hide or show it',
    moveHelp: 'Drag to pin someone in place; double-click to unpin.',
    showSupporting: (count) => `Show ${countedEn(count, 'supporting character', 'supporting characters')}`,
    sharesScenesHelp: 'Inferred from shared scenes. The nature of the relationship isn’t given.',
    tieWindowNone: 'off',
    tieWindowHelp: (window) => {
      switch (window.type) {
        case 'scene':
          return 'Connects people who are in this scene together.';
        case 'so-far':
          return 'Lines get thicker with each scene shared so far.';
        case 'last':
          return `Lines show the scenes shared within the last ${grouped(window.scenes, 'en')}.`;
        case 'fading':
          return `Lines get thicker with each shared scene and fade over time: after ${formatNumber(window.halfLife, 'en', 2)} scenes, a scene counts half.`;
        case 'whole':
          return 'Lines get thicker with each scene shared in the whole story, including later ones.';
        case 'smoothed':
          return 'Stays steady while either is off stage (narrative smoothing); looks ahead to the next meeting.';
      }
    },
    tieWindowName: (window) => {
      switch (window.type) {
        case 'scene':
          return 'this scene';
        case 'so-far':
          return 'all scenes so far';
        case 'last':
          return `the last ${grouped(window.scenes, 'en')} scenes`;
        case 'fading':
          return `recent scenes count more (half after ${formatNumber(window.halfLife, 'en', 2)})`;
        case 'whole':
          return 'the whole story (looks ahead)';
        case 'smoothed':
          return 'smoothed (looks ahead)';
      }
    },
  },
  de: {
    kinds: 'Arten von Beziehungen',
    kindsHelp: 'Ein Klick blendet eine Art aus oder ein',
    moveHelp: 'Figur ziehen, um sie zu fixieren; ein Doppelklick löst sie.',
    showSupporting: (count) => `${countedDe(count, 'Nebenfigur', 'Nebenfiguren')} zeigen`,
    sharesScenesHelp: 'Aus gemeinsamen Szenen erschlossen. Art der Beziehung nicht angegeben.',
    tieWindowNone: 'aus',
    tieWindowHelp: (window) => {
      switch (window.type) {
        case 'scene':
          return 'Verbindet Figuren, die in dieser Szene zusammen sind.';
        case 'so-far':
          return 'Linien werden mit jeder bisher gemeinsamen Szene dicker.';
        case 'last':
          return `Linien zeigen die gemeinsamen unter den letzten ${grouped(window.scenes, 'de')} Szenen.`;
        case 'fading':
          return `Linien werden mit jeder gemeinsamen Szene dicker und verblassen mit der Zeit: Nach ${formatNumber(window.halfLife, 'de', 2)} Szenen zählt eine Szene halb.`;
        case 'whole':
          return 'Linien werden mit jeder gemeinsamen Szene der ganzen Geschichte dicker, auch mit späteren.';
        case 'smoothed':
          return 'Bleibt gleich, solange eine der beiden Figuren nicht zu sehen ist (narrative Glättung); greift auf die nächste Begegnung vor.';
      }
    },
    tieWindowName: (window) => {
      switch (window.type) {
        case 'scene':
          return 'diese Szene';
        case 'so-far':
          return 'alle Szenen bis hier';
        case 'last':
          return `die letzten ${grouped(window.scenes, 'de')} Szenen`;
        case 'fading':
          return `neuere Szenen zählen mehr (halb nach ${formatNumber(window.halfLife, 'de', 2)})`;
        case 'whole':
          return 'die ganze Geschichte (greift vor)';
        case 'smoothed':
          return 'geglättet (greift vor)';
      }
    },
  },
};
