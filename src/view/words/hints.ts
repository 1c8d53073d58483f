import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of what explains the picture and the timeline where they are pointed at. They are loaded after the first picture. */
type HintWords = {
  readonly supporting: string;
  readonly noOneHere: string;
  readonly hereInScene: (names: string) => string;
  readonly alsoHere: (names: string) => string;
  readonly scenesHere: (numbers: string, count: number) => string;
  readonly menuOf: (name: string) => string;
  readonly pin: string;
  readonly unpin: string;
  readonly onlyAround: (name: string) => string;
  readonly everyone: string;
  readonly compareWith: string;
  readonly compareNameWith: (name: string) => string;
  readonly biographyWith: (name: string) => string;
  readonly hide: string;
  /** What keys do on a person who has the focus; `all`: whether there is a key for the list of all keys. */
  readonly onPerson: (all: boolean) => string;
  readonly keys: Readonly<Record<'Space' | 'Control', string>>;
  /** The scenes of an act, or in a row at a place. */
  readonly span: (name: string, first: number, last: number) => string;
  readonly turning: (rank: number) => string;
};

export const HINT_WORDS: Readonly<Record<AppLanguage, HintWords>> = {
  en: {
    supporting: 'supporting character',
    noOneHere: 'No one is here in this scene.',
    hereInScene: (names) => `In the scene: ${names}`,
    alsoHere: (names) => `Also here: ${names}`,
    scenesHere: (numbers, count) => `${count === 1 ? 'Scene' : 'Scenes'} here: ${numbers}`,
    menuOf: (name) => `Menu for ${name}`,
    pin: 'Pin here',
    unpin: 'Unpin',
    onlyAround: (name) => `Show only people around ${name}`,
    everyone: 'Show everyone again',
    compareWith: 'Compare with…',
    compareNameWith: (name) => `Compare ${name} with`,
    biographyWith: (name) => `Biography with ${name}`,
    hide: 'Hide',
    onPerson: (all) => `Arrows: neighbor · Enter: select${all ? ' · “?”: all keys' : ''}`,
    keys: { Space: 'Space', Control: 'Ctrl' },
    span: (name, first, last) =>
      first === last ? `${name}: scene ${first}` : `${name}: scenes ${first} to ${last}`,
    turning: (rank) =>
      rank === 1 ? 'Turning point: the biggest change' : `Turning point: ${ordinal(rank)} biggest change`,
  },
  de: {
    supporting: 'Nebenfigur',
    noOneHere: 'In dieser Szene ist hier niemand.',
    hereInScene: (names) => `In der Szene: ${names}`,
    alsoHere: (names) => `Außerdem hier: ${names}`,
    scenesHere: (numbers, count) => `${count === 1 ? 'Szene' : 'Szenen'} hier: ${numbers}`,
    menuOf: (name) => `Menü zu ${name}`,
    pin: 'Hier fixieren',
    unpin: 'Lösen',
    onlyAround: (name) => `Nur das Umfeld von ${name} zeigen`,
    everyone: 'Wieder alle zeigen',
    compareWith: 'Vergleichen mit …',
    compareNameWith: (name) => `${name} vergleichen mit`,
    biographyWith: (name) => `Biografie mit ${name}`,
    hide: 'Ausblenden',
    onPerson: (all) => `Pfeile: Nachbarfigur · Eingabe: auswählen${all ? ' · „?“: alle Tasten' : ''}`,
    keys: { Space: 'Leertaste', Control: 'Strg' },
    span: (name, first, last) =>
      first === last ? `${name}: Szene ${first}` : `${name}: Szenen ${first} bis ${last}`,
    turning: (rank) => `Wendepunkt: ${NTH[rank] ?? ''}größte Veränderung`,
  },
};

/** German ordinals before “größte”. */
const NTH = ['', '', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht'];

/** "2nd": there are at most eight turning points. */
function ordinal(rank: number): string {
  return `${rank}${['th', 'st', 'nd', 'rd'][rank] ?? 'th'}`;
}
