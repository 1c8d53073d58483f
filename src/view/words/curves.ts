import type { CurveId } from '../../measures/curveIds.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the curves' menu. They are loaded with it, after the first picture. */
type CurveWords = {
  readonly curve: string;
  readonly curves: Readonly<Record<CurveId, { readonly name: string; readonly means: string }>>;
  readonly of: (measure: string, name: string) => string;
  readonly selectFirst: string;
  readonly now: (value: string) => string;
  readonly definition: string;
  readonly turningPoints: string;
  readonly turningHelp: (about: string | undefined) => string;
  readonly noTurningPoints: string;
  readonly unbalanced: string;
  readonly more: (triads: number) => string;
};

export const CURVE_WORDS: Readonly<Record<AppLanguage, CurveWords>> = {
  en: {
    curve: 'Along the timeline',
    curves: {
      change: {
        name: 'Amount of change',
        means:
          'The sum over all changes of a scene: how far valence and strength move, and half a unit where the kind turns. Where nobody asserts relations, how much shared scenes move the ties.',
      },
      relations: {
        name: 'Number of relations',
        means: 'How many pairs are tied: by a relation, or where nobody asserts any, by shared scenes.',
      },
      density: {
        name: 'Density',
        means:
          'The tied pairs as a share of all pairs among those who have come on so far (graph density, as DraCor counts it).',
      },
      valence: {
        name: 'Mean valence',
        means: 'How warm the relations are on average, each counting by its strength: -1 hostile, 1 loving.',
      },
      unbalanced: {
        name: 'Unbalanced triads',
        means:
          'Of all threes in which everybody is tied to everybody, warm or strained, the share whose signs multiply to minus: my friend’s friend is my enemy. Structural balance after Heider (1946) and Cartwright and Harary (1956).',
      },
      turnover: {
        name: 'Cast turnover',
        means:
          'Who comes or goes from the scene before, as a share of all in either scene: 0 the same people, 1 all others (change rate, as in dramavis; Trilcke and others 2017).',
      },
      degree: { name: 'Degree', means: 'How many people the selected one is tied to.' },
      weightedDegree: {
        name: 'Weighted degree',
        means: 'The strengths of the selected person’s ties added up, or their shared scenes.',
      },
      betweenness: {
        name: 'Betweenness',
        means:
          'The share of shortest ways between two others that lead past the selected person (Freeman 1977).',
      },
      ownValence: {
        name: 'Own mean valence',
        means: 'How warm the relations are that the selected person is part of.',
      },
    },
    of: (measure, name) => `${measure}: ${name}`,
    selectFirst: 'Select a person to choose a curve of their own.',
    now: (value) => `In this scene: ${value}`,
    definition: 'What it is',
    turningPoints: 'Turning points',
    turningHelp: (about) =>
      about === undefined
        ? 'The scenes that change more than their neighbours and than most, the greatest first; ▼ on the timeline.'
        : `The same for what concerns ${about}.`,
    noTurningPoints: 'None so far.',
    unbalanced: 'Unbalanced in this scene:',
    more: (triads) => `and ${triads} more.`,
  },
  de: {
    curve: 'Entlang der Zeitleiste',
    curves: {
      change: {
        name: 'Ausmaß der Veränderung',
        means:
          'Die Summe über alle Änderungen einer Szene: wie weit sich Wertung und Stärke bewegen, dazu eine halbe Einheit, wo die Art wechselt. Wo niemand Beziehungen angibt: wie sehr gemeinsame Szenen die Verbindungen bewegen.',
      },
      relations: {
        name: 'Zahl der Beziehungen',
        means:
          'Wie viele Paare verbunden sind: durch eine Beziehung oder, wo niemand eine angibt, durch gemeinsame Szenen.',
      },
      density: {
        name: 'Dichte',
        means:
          'Die verbundenen Paare als Anteil aller Paare unter denen, die bisher aufgetreten sind (Netzwerkdichte, wie DraCor sie zählt).',
      },
      valence: {
        name: 'Mittlere Wertung',
        means:
          'Wie herzlich die Beziehungen im Mittel sind, jede nach ihrer Stärke gewichtet: -1 feindselig, 1 liebevoll.',
      },
      unbalanced: {
        name: 'Unbalancierte Triaden',
        means:
          'Von allen Dreiergruppen, in denen jeder mit jedem herzlich oder angespannt verbunden ist, der Anteil, dessen Vorzeichen minus ergeben: Der Freund meines Freundes ist mein Feind. Strukturelle Balance nach Heider (1946) sowie Cartwright und Harary (1956).',
      },
      turnover: {
        name: 'Wechsel der Figuren',
        means:
          'Wer gegenüber der Szene davor kommt oder geht, als Anteil aller in beiden Szenen: 0 dieselben, 1 lauter andere (Veränderungsrate, wie in dramavis; Trilcke u. a. 2017).',
      },
      degree: { name: 'Grad', means: 'Mit wie vielen die ausgewählte Figur verbunden ist.' },
      weightedDegree: {
        name: 'Gewichteter Grad',
        means:
          'Die Stärken der Verbindungen der ausgewählten Figur zusammengezählt, oder ihre gemeinsamen Szenen.',
      },
      betweenness: {
        name: 'Betweenness',
        means:
          'Der Anteil der kürzesten Wege zwischen zwei anderen, die über die ausgewählte Figur führen (Freeman 1977).',
      },
      ownValence: {
        name: 'Eigene mittlere Wertung',
        means: 'Wie herzlich die Beziehungen sind, an denen die ausgewählte Figur teilhat.',
      },
    },
    of: (measure, name) => `${measure}: ${name}`,
    selectFirst: 'Wählen Sie eine Figur aus, um eine Kurve nur von ihr zu sehen.',
    now: (value) => `In dieser Szene: ${value}`,
    definition: 'Was das ist',
    turningPoints: 'Wendepunkte',
    turningHelp: (about) =>
      about === undefined
        ? 'Die Szenen, die mehr ändern als ihre Nachbarn und als die meisten, die größten zuerst; ▼ auf der Zeitleiste.'
        : `Dasselbe für alles, was ${about} betrifft.`,
    noTurningPoints: 'Bisher keine.',
    unbalanced: 'In dieser Szene unbalanciert:',
    more: (triads) => `und ${triads} weitere.`,
  },
};
