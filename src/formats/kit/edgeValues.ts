import { CONNECTED } from '../../story/givenWords.ts';
import { CAPS } from '../../story/schema.ts';
import { KINDS, type Kind } from '../../story/types.ts';
import { cut } from './cut.ts';
import type { EdgeQuality } from './period.ts';
import { rounded } from './rounded.ts';

/** What a file of nodes and edges gives for one edge at one time; weights and valences on the file's own scale. */
export type EdgeValues = {
  readonly weight?: number | undefined;
  readonly kind?: Kind | undefined;
  readonly valence?: number | undefined;
  readonly strength?: number | undefined;
  readonly label?: string | undefined;
};

/** The column or attribute names of each value. */
const TITLES: Readonly<Record<keyof EdgeValues, readonly string[]>> = {
  weight: ['weight'],
  kind: ['kind'],
  valence: ['valence', 'sign', 'sentiment', 'polarity'],
  strength: ['strength'],
  label: ['label', 'edge label', 'edgelabel'],
};

const FIELDS = new Map<string, keyof EdgeValues>(
  Object.entries(TITLES).flatMap(([field, titles]) =>
    titles.map((title) => [title, field as keyof EdgeValues] as const),
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
];

/** The value that an attribute or column of that name holds; undefined if it is none of them. */
export function edgeFieldOf(title: string): keyof EdgeValues | undefined {
  return FIELDS.get(title.trim().toLowerCase());
}

/** Parses the texts of an edge's values. What cannot be parsed is left out. */
export function parseEdgeValues(get: (field: keyof EdgeValues) => string | undefined): EdgeValues {
  const strength = numberIn(get('strength'));
  const kind = get('kind')?.trim().toLowerCase();
  return {
    weight: numberIn(get('weight')),
    valence: valenceIn(get('valence')),
    kind: KINDS.find((known) => known === kind),
    strength: strength === undefined ? undefined : Math.min(1, Math.max(0, strength)),
    label: get('label') || undefined,
  };
}

/** The weight that a story keeps: none where it is infinite or larger than a story can hold. */
export function countedIn(values: EdgeValues | undefined): number | undefined {
  const weight = values?.weight;
  return weight !== undefined && Math.abs(weight) <= MOST_WEIGHT ? weight : undefined;
}

const MOST_WEIGHT = 1e15;

/** A number in a text. Infinity counts, since real files have it. */
function numberIn(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(trimmed);
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (!/^[+-]?[\d.]/.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isNaN(value) ? undefined : value;
}

function valenceIn(text: string | undefined): number | undefined {
  const sign = text?.trim().toLowerCase() ?? '';
  if (['+', 'positive', 'pos', 'friendly'].includes(sign)) return 1;
  if (['-', '−', 'negative', 'neg', 'hostile'].includes(sign)) return -1;
  return numberIn(sign);
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
