import { CONNECTED } from '../../story/givenWords.ts';
import { CAPS } from '../../story/schema.ts';
import { KINDS, type Kind } from '../../story/types.ts';
import { cut } from './cut.ts';
import type { EdgeNumbers, NumberField } from './edgeNumbers.ts';
import type { EdgeQuality } from './period.ts';
import { relationCalled } from './relationNames.ts';
import { rounded } from './rounded.ts';

/** What a file of nodes and edges gives for one edge at one time; weights and valences on the file's own scale. */
export type EdgeValues = {
  readonly weight?: number | undefined;
  /** A weight is given and not understood, so that the edge does not count as one without. */
  readonly unread?: boolean | undefined;
  readonly kind?: Kind | undefined;
  readonly valence?: number | undefined;
  readonly strength?: number | undefined;
  readonly label?: string | undefined;
};

/** A value that a column or an attribute may hold. */
export type EdgeField = Exclude<keyof EdgeValues, 'unread'>;

/** The column or attribute names of each value; where a file has several, the first in this list counts. */
const TITLES: Readonly<Record<EdgeField, readonly string[]>> = {
  weight: ['weight'],
  kind: ['kind'],
  valence: ['valence', 'sign', 'sentiment', 'polarity'],
  strength: ['strength'],
  label: [
    'label',
    'edge label',
    'edgelabel',
    'edge_label',
    'relation',
    'relationship',
    'interaction',
    'relation type',
    'relation_type',
    'relationtype',
    'relationship type',
    'relationship_type',
    'edge type',
    'edge_type',
    'edgetype',
    'predicate',
    'beziehung',
    'beziehungsart',
    'verhältnis',
    'verbindung',
    'art',
    'lien',
    'relación',
    'relazione',
    'relação',
    'отношение',
    'связь',
    'vztah',
    'ilişki',
    '关系',
    '關係',
    '関係',
    '관계',
    'type',
    'tipo',
  ],
};

const FIELDS = new Map<string, EdgeField>(
  Object.entries(TITLES).flatMap(([field, titles]) =>
    titles.map((title) => [title, field as EdgeField] as const),
  ),
);

/** The column or attribute names of a node's group; where a file has several, the first in this list counts. */
export const GROUP_TITLES = [
  'group',
  'house',
  'family',
  'faction',
  'side',
  'category',
  'community',
  'modularity class',
  'modularity_class',
  'gruppe',
  'haus',
  'familie',
  'fraktion',
  'seite',
];

/** The value that an attribute or column of that name holds; undefined if it is none of them. */
export function edgeFieldOf(title: string): EdgeField | undefined {
  return FIELDS.get(title.trim().toLowerCase());
}

/** The titles, of those that a file has, that hold the values of its edges: one for each value. */
export function edgeTitlesIn(titles: Iterable<string>): ReadonlyMap<EdgeField, string> {
  const known = new Map([...titles].toReversed().map((title) => [title.trim().toLowerCase(), title]));
  return new Map(
    Object.entries(TITLES).flatMap(([field, wanted]) => {
      const title = wanted.map((one) => known.get(one)).find((one) => one !== undefined);
      return title === undefined ? [] : [[field as EdgeField, title] as const];
    }),
  );
}

/** Parses the texts of an edge's values. What cannot be parsed is left out, and `numbers` counts it. */
export function parseEdgeValues(
  get: (field: EdgeField) => string | undefined,
  numbers: EdgeNumbers,
  line?: number,
): EdgeValues {
  const read = (field: NumberField) => numbers.read(field, get(field) ?? '', line);
  const [weight, strength] = [read('weight'), read('strength')];
  const given = get('kind')?.trim();
  const kind = kindCalled(given);
  // A kind that is not one of ours still describes the edge.
  const label = get('label') || (kind ? undefined : given);
  return {
    weight,
    unread: (weight === undefined && Boolean(get('weight')?.trim())) || undefined,
    valence: signIn(get('valence')) ?? read('valence'),
    kind: kind ?? kindCalled(label) ?? relationCalled(label ?? '')?.kind,
    strength: strength === undefined ? undefined : Math.min(1, Math.max(0, strength)),
    label: label || undefined,
  };
}

function kindCalled(word: string | undefined): Kind | undefined {
  const said = word?.trim().toLowerCase();
  return KINDS.find((kind) => kind === said || GERMAN[kind] === said) ?? WORDS.get(said ?? '');
}

/** Plain words that say of which kind a tie is. */
const WORDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    family:
      'mother father parent parents child son daughter brother sister brothers sisters husband wife spouse cousin cousins uncle aunt nephew niece grandmother grandfather in-laws relatives mutter vater eltern kind sohn tochter bruder schwester brüder schwestern ehemann ehefrau ehepaar cousine cousins onkel tante neffe nichte großmutter großvater verwandt',
    romance:
      'lover couple dating boyfriend girlfriend fiancé fiancée affair verliebt geliebter geliebte paar affäre',
    friendship: 'friend freund freundin freundinnen',
    conflict: 'enemy rival rivals foe foes feind feindin rivale rivalin rivalen',
    acquaintance: 'acquaintances acquainted bekannt bekannte',
    work: 'colleague colleagues coworker coworkers boss employer employee kollege kollegin kollegen chef chefin',
  } as const).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as Kind] as const)),
);

const GERMAN: Readonly<Record<Kind, string>> = {
  romance: 'liebe',
  friendship: 'freundschaft',
  family: 'familie',
  conflict: 'konflikt',
  acquaintance: 'bekanntschaft',
  work: 'arbeit',
  other: 'andere',
};

/** The weight that a story keeps: none where it is infinite or larger than a story can hold. */
export function countedIn(values: EdgeValues | undefined): number | undefined {
  const weight = values?.weight;
  return weight !== undefined && Math.abs(weight) <= MOST_WEIGHT ? weight : undefined;
}

const MOST_WEIGHT = 1e15;

/** The weights of two rows of one pair. A row without a weight counts 1, and one whose weight is not understood nothing. */
export function sumOf(some: EdgeValues, other: EdgeValues): Pick<EdgeValues, 'weight' | 'unread'> {
  if (some.unread && other.unread) return {};
  const countOf = ({ weight, unread }: EdgeValues) => weight ?? (unread ? 0 : 1);
  return { weight: countOf(some) + countOf(other), unread: undefined };
}

/** A valence in a word or a sign. */
function signIn(text: string | undefined): number | undefined {
  const sign = text?.trim().toLowerCase() ?? '';
  if (['+', 'positive', 'pos', 'friendly', 'positiv', 'freundlich'].includes(sign)) return 1;
  return ['-', '−', 'negative', 'neg', 'hostile', 'negativ', 'feindlich'].includes(sign) ? -1 : undefined;
}

/** The greatest finite weight and valence of a file, against which the others are measured. */
export type Scale = {
  readonly weight: number;
  readonly valence: number;
  /** Whether the file has a place for strengths. If so, its weights count something else. */
  readonly hasStrengths: boolean;
};

export function scaleOf(edges: Iterable<EdgeValues>, hasStrengths: boolean): Scale {
  let weight = 0;
  let valence = 1;
  for (const edge of edges) {
    const heavy = Math.abs(edge.weight ?? 0);
    if (Number.isFinite(heavy)) weight = Math.max(weight, heavy);
    const strong = Math.abs(edge.valence ?? 0);
    if (Number.isFinite(strong)) valence = Math.max(valence, strong);
  }
  return { weight: weight || 1, valence, hasStrengths };
}

/**
 * The quality of a relation from its edge. In a file without strengths, weights are strengths; without a label, it is labelled with
 * its weight. What the file does not give is not known.
 */
export function qualityOf({ kind, valence, strength, weight, label }: EdgeValues, scale: Scale): EdgeQuality {
  const share =
    weight === undefined || scale.hasStrengths ? undefined : Math.min(1, Math.abs(weight) / scale.weight);
  return {
    kind,
    valence: valence === undefined ? undefined : rounded(Math.min(1, Math.max(-1, valence / scale.valence))),
    strength: strength === undefined ? share && rounded(share) : rounded(strength),
    label: cut(label ?? '', CAPS.label) || (weight === undefined ? CONNECTED.en : String(rounded(weight))),
  };
}
