import type { Departure, Kind, Remote } from '../../story/types.ts';

/** The words of the format in one language. Of several spellings the first is written, and all are read. */
export type Vocabulary = {
  readonly keys: Readonly<Record<Key, readonly string[]>>;
  readonly blocks: Readonly<Record<Block, readonly string[]>>;
  readonly when: readonly string[];
  /** Between two numbers of `When:`. */
  readonly until: readonly string[];
  readonly with: readonly string[];
  /** Before the scene that a step of the guide compares its own with. */
  readonly versus: readonly string[];
  readonly kinds: Readonly<Record<Kind, readonly string[]>>;
  /** -1, -0.5, 0, 0.5, 1 */
  readonly warmth: readonly string[];
  /** 0.25, 0.5, 0.75, 1 */
  readonly strength: readonly string[];
  readonly unknown: Readonly<Record<'kind' | 'valence' | 'strength', readonly string[]>>;
  /** Before what a network counts for a relation. */
  readonly weight: readonly string[];
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  readonly becomes: readonly string[];
  readonly supporting: readonly string[];
  readonly at: readonly string[];
  readonly of: readonly string[];
  readonly silent: readonly string[];
  /** Named for what happens, but not in the scene. */
  readonly away: readonly string[];
  readonly leaves: Readonly<Record<Departure['how'], readonly string[]>>;
  readonly remote: Readonly<Record<Remote, readonly string[]>>;
};

export type Key = 'title' | 'languages' | 'about' | 'source' | 'id';
export type Block = 'places' | 'groups' | 'acts' | 'people' | 'relations' | 'before';

export const WARMTH = [-1, -0.5, 0, 0.5, 1] as const;
export const STRENGTH = [0.25, 0.5, 0.75, 1] as const;

const en: Vocabulary = {
  keys: {
    title: ['Title'],
    languages: ['Languages', 'Language'],
    about: ['About'],
    source: ['Source'],
    id: ['Id'],
  },
  blocks: {
    places: ['Places'],
    groups: ['Groups'],
    acts: ['Acts'],
    people: ['People', 'Characters'],
    relations: ['Relations', 'Relationships'],
    before: ['Before'],
  },
  when: ['When'],
  until: ['to'],
  with: ['With'],
  versus: ['vs', 'vs.', 'compared with', 'compared to'],
  kinds: {
    romance: ['romance', 'love'],
    friendship: ['friendship'],
    family: ['family'],
    conflict: ['conflict'],
    acquaintance: ['acquaintance'],
    work: ['work'],
    other: ['other'],
  },
  warmth: ['hostile', 'cold', 'neutral', 'warm', 'loving'],
  strength: ['faint', 'moderate', 'strong', 'utter'],
  unknown: { kind: ['kind unknown'], valence: ['warmth unknown'], strength: ['strength unknown'] },
  weight: ['weight'],
  begins: ['begins'],
  ends: ['ends'],
  becomes: ['becomes'],
  supporting: ['supporting'],
  at: ['at', 'in', '@'],
  of: ['of'],
  silent: ['silent'],
  away: ['away'],
  leaves: { dies: ['dies', 'die'], leaves: ['leaves for good', 'leave for good', 'leaves', 'leave'] },
  remote: {
    telephone: ['by telephone', 'by phone', 'on the telephone', 'on the phone'],
    letter: ['by letter'],
    voice: ['heard', 'by voice'],
    screen: ['on a screen', 'on screen'],
    unknown: ['not in the room', 'remote'],
  },
};

const de: Vocabulary = {
  keys: {
    title: ['Titel'],
    languages: ['Sprachen', 'Sprache'],
    about: ['Über', 'Inhalt'],
    source: ['Quelle'],
    id: ['Kennung', 'Id'],
  },
  blocks: {
    places: ['Orte'],
    groups: ['Gruppen'],
    acts: ['Akte'],
    people: ['Personen', 'Figuren'],
    relations: ['Beziehungen'],
    before: ['Vorher'],
  },
  when: ['Wann'],
  until: ['bis'],
  with: ['Mit'],
  versus: ['vs', 'vs.', 'verglichen mit', 'im Vergleich mit'],
  kinds: {
    romance: ['Liebe', 'Romanze'],
    friendship: ['Freundschaft'],
    family: ['Familie'],
    conflict: ['Konflikt'],
    acquaintance: ['Bekanntschaft'],
    work: ['Arbeit'],
    other: ['Anderes'],
  },
  warmth: ['feindlich', 'kalt', 'neutral', 'warm', 'liebevoll'],
  strength: ['schwach', 'mittel', 'stark', 'völlig'],
  unknown: { kind: ['Art unbekannt'], valence: ['Wärme unbekannt'], strength: ['Stärke unbekannt'] },
  weight: ['Gewicht'],
  begins: ['beginnt'],
  ends: ['endet'],
  becomes: ['wird zu', 'wird'],
  supporting: ['Nebenfigur', 'Nebenrolle'],
  at: ['@', 'in', 'im', 'am', 'an', 'auf', 'bei', 'beim'],
  of: ['Gruppe', 'aus', 'von', 'vom'],
  silent: ['stumm', 'schweigt'],
  away: ['abwesend'],
  leaves: { dies: ['stirbt', 'sterben'], leaves: ['geht für immer', 'gehen für immer', 'geht', 'gehen'] },
  remote: {
    telephone: ['am Telefon', 'per Telefon'],
    letter: ['per Brief', 'brieflich'],
    voice: ['nur zu hören', 'zu hören'],
    screen: ['auf einem Bildschirm', 'auf dem Bildschirm'],
    unknown: ['nicht im Raum'],
  },
};

/** Both languages are always read. */
export const VOCABULARIES: readonly Vocabulary[] = [en, de];

/** The words that are written for a story whose first language is this one. */
export function vocabularyOf(language: string): Vocabulary {
  return language.split('-')[0] === 'de' ? de : en;
}

/** All spellings of both languages in lower case, each with what it means. */
export function meanings<T>(entries: (words: Vocabulary) => readonly (readonly [T, readonly string[]])[]) {
  return new Map(
    VOCABULARIES.flatMap((words) =>
      entries(words).flatMap(([means, spellings]) =>
        spellings.map((spelling) => [spelling.toLowerCase(), means] as const),
      ),
    ),
  );
}

/** The entries of a record whose keys are known. */
export function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): (readonly [K, V])[] {
  return Object.entries(record) as [K, V][];
}
