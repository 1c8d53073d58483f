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
    curve: 'Curve',
    curves: {
      change: {
        name: 'Amount of change',
        means:
          'How much the relationships move in a scene: the sum of all shifts in warmth and strength, plus half a point for each change of kind. Without stated relationships: how much the shared scenes change who is connected.',
      },
      relations: {
        name: 'Number of relationships',
        means:
          'How many pairs are connected: by a relationship or, if the story states none, by shared scenes.',
      },
      density: {
        name: 'Density',
        means:
          'Connected pairs as a share of all possible pairs among the characters who have appeared so far (graph density, as in DraCor).',
      },
      valence: {
        name: 'Average warmth',
        means: 'How warm the relationships are on average, weighted by strength: −1 hostile, +1 loving.',
      },
      unbalanced: {
        name: 'Unbalanced triads',
        means:
          'Share of unbalanced triads among all groups of three with a warm or strained relationship between each pair, such as a friend of a friend who is an enemy. Structural balance after Heider (1946) and Cartwright and Harary (1956).',
      },
      turnover: {
        name: 'Cast turnover',
        means:
          'Characters who enter or leave since the previous scene, as a share of all characters in the two scenes: 0 the same people, 1 entirely different people (change rate, as in dramavis; Trilcke et al. 2017).',
      },
      degree: { name: 'Degree', means: 'How many people the selected person is connected to.' },
      weightedDegree: {
        name: 'Weighted degree',
        means:
          'The strengths of all the selected person’s relationships, or the number of shared scenes, added up.',
      },
      betweenness: {
        name: 'Betweenness',
        means:
          'Share of the shortest paths between two other people that pass through the selected person (Freeman 1977).',
      },
      ownValence: {
        name: 'Own average warmth',
        means: 'How warm the selected person’s relationships are.',
      },
    },
    of: (measure, name) => `${measure}: ${name}`,
    selectFirst: 'Select a person to see their curves.',
    now: (value) => `This scene: ${value}`,
    definition: 'What this measures',
    turningPoints: 'Turning points',
    turningHelp: (about) =>
      about === undefined
        ? 'Scenes with the biggest changes, marked ▼ on the timeline.'
        : `Scenes with the biggest changes for ${about}.`,
    noTurningPoints: 'None so far.',
    unbalanced: 'Unbalanced in this scene:',
    more: (triads) => `and ${triads} more.`,
  },
  de: {
    curve: 'Kurve',
    curves: {
      change: {
        name: 'Ausmaß der Veränderung',
        means:
          'Wie stark sich die Beziehungen in einer Szene verändern: die Summe aller Verschiebungen von Wärme und Stärke, dazu ein halber Punkt je Wechsel der Art. Ohne angegebene Beziehungen: wie sehr gemeinsame Szenen die Verbindungen verändern.',
      },
      relations: {
        name: 'Zahl der Beziehungen',
        means:
          'Wie viele Paare verbunden sind: durch eine Beziehung oder, wenn die Geschichte keine angibt, durch gemeinsame Szenen.',
      },
      density: {
        name: 'Dichte',
        means:
          'Anteil der verbundenen Paare an allen möglichen Paaren der bisher aufgetretenen Figuren (Netzwerkdichte, wie bei DraCor).',
      },
      valence: {
        name: 'Mittlere Wärme',
        means:
          'Wie herzlich die Beziehungen im Mittel sind, nach Stärke gewichtet: −1 feindselig, +1 liebevoll.',
      },
      unbalanced: {
        name: 'Unbalancierte Triaden',
        means:
          'Anteil der unbalancierten Triaden an allen Dreiergruppen, in denen jedes Paar herzlich oder angespannt verbunden ist: etwa wenn der Freund eines Freundes ein Feind ist. Strukturelle Balance nach Heider (1946) sowie Cartwright und Harary (1956).',
      },
      turnover: {
        name: 'Wechsel der Figuren',
        means:
          'Anteil der Figuren, die seit der vorherigen Szene kommen oder gehen, an allen Figuren beider Szenen: 0 dieselben, 1 lauter andere (Veränderungsrate, wie in dramavis; Trilcke u.\u00a0a. 2017).',
      },
      degree: { name: 'Grad', means: 'Mit wie vielen Figuren die ausgewählte Figur verbunden ist.' },
      weightedDegree: {
        name: 'Gewichteter Grad',
        means: 'Summe der Stärken aller Beziehungen der ausgewählten Figur oder ihrer gemeinsamen Szenen.',
      },
      betweenness: {
        name: 'Betweenness-Zentralität',
        means:
          'Anteil der kürzesten Wege zwischen zwei anderen Figuren, die über die ausgewählte Figur führen (Freeman 1977).',
      },
      ownValence: {
        name: 'Eigene mittlere Wärme',
        means: 'Wie herzlich die Beziehungen der ausgewählten Figur sind.',
      },
    },
    of: (measure, name) => `${measure}: ${name}`,
    selectFirst: 'Für eigene Kurven eine Figur auswählen.',
    now: (value) => `In dieser Szene: ${value}`,
    definition: 'Was das misst',
    turningPoints: 'Wendepunkte',
    turningHelp: (about) =>
      about === undefined
        ? 'Szenen mit den größten Veränderungen, auf der Zeitleiste mit ▼ markiert.'
        : `Szenen mit den größten Veränderungen für ${about}.`,
    noTurningPoints: 'Bisher keine.',
    unbalanced: 'In dieser Szene unbalanciert:',
    more: (triads) => `und ${triads} weitere.`,
  },
};
