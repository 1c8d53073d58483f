import { CAPS } from '../../story/schema.ts';
import { KINDS, type Kind } from '../../story/types.ts';
import { cut } from './storyOf.ts';

/** What a file of nodes and edges says of one edge at one time. */
export type Said = {
  readonly weight?: number | undefined;
  readonly kind?: Kind | undefined;
  readonly valence?: number | undefined;
  readonly strength?: number | undefined;
  readonly label?: string | undefined;
};

/** The names under which edges say what is taken over from them, by what it becomes. */
const TITLES: Readonly<Record<keyof Said, readonly string[]>> = {
  weight: ['weight'],
  kind: ['kind'],
  valence: ['valence', 'sign', 'sentiment', 'polarity'],
  strength: ['strength'],
  label: ['label', 'edge label', 'edgelabel'],
};

const FIELDS = new Map<string, keyof Said>(
  Object.entries(TITLES).flatMap(([field, titles]) =>
    titles.map((title) => [title, field as keyof Said] as const),
  ),
);

/** The names under which nodes say to which group they belong, the first that is there counts. */
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
];

/** What an attribute or column of that name says of an edge, if it is one that is taken over. */
export function fieldOf(title: string): keyof Said | undefined {
  return FIELDS.get(title.trim().toLowerCase());
}

/** Texts by field, understood: numbers, signs in words, the kinds that there are. */
export function saidBy(get: (field: keyof Said) => string | undefined): Said {
  const strength = numberOf(get('strength'));
  const kind = get('kind')?.trim().toLowerCase();
  return {
    weight: numberOf(get('weight')),
    valence: valenceOf(get('valence')),
    kind: KINDS.find((known) => known === kind),
    strength: strength === undefined ? undefined : Math.min(1, Math.max(0, strength)),
    label: get('label') || undefined,
  };
}

/** Infinity too, which real files hold. */
export function numberOf(text: string | undefined): number | undefined {
  const plain = text?.trim() ?? '';
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(plain);
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (!/^[+-]?[\d.]/.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isNaN(value) ? undefined : value;
}

function valenceOf(text: string | undefined): number | undefined {
  const plain = text?.trim().toLowerCase() ?? '';
  if (['+', 'positive', 'pos', 'friendly'].includes(plain)) return 1;
  if (['-', '−', 'negative', 'neg', 'hostile'].includes(plain)) return -1;
  return numberOf(plain);
}

/** The greatest weight and valence of a file, against which the others are measured. */
export type Scale = { readonly weight: number; readonly valence: number };

export function scaleOf(all: Iterable<Said>): Scale {
  let weight = 0;
  let valence = 1;
  for (const said of all) {
    const heavy = Math.abs(said.weight ?? 1);
    if (Number.isFinite(heavy)) weight = Math.max(weight, heavy);
    const strong = Math.abs(said.valence ?? 0);
    if (Number.isFinite(strong)) valence = Math.max(valence, strong);
  }
  return { weight: weight || 1, valence };
}

export type SaidQuality = {
  readonly kind: Kind;
  readonly valence: number;
  readonly strength: number;
  readonly label: string;
};

/** What a relation is like by what its edge says, measured against the rest of the file. */
export function qualityOf(said: Said, scale: Scale): SaidQuality {
  const weight = said.weight ?? 1;
  return {
    kind: said.kind ?? 'other',
    valence: Math.min(1, Math.max(-1, (said.valence ?? 0) / scale.valence)),
    strength: said.strength ?? Math.min(1, Math.abs(weight) / scale.weight),
    label: cut(said.label ?? '', CAPS.label) || String(weight),
  };
}
