import { textIn } from './text.ts';
import type { Relation, Text } from './types.ts';

/** The label of a relation of which a source says only that it is there. */
export const CONNECTED = { en: 'connected', de: 'verbunden' } as const;

/** A relation's label in a language, or '' where it only says that the relation is there, or repeats its weight. */
export function givenWords({ weight }: Relation, label: Text, language: string): string {
  const words = textIn(label, language);
  const isWeight = weight !== undefined && Math.abs(Number(words) - weight) <= 1e-5 * Math.abs(weight);
  return isWeight || words === textIn(CONNECTED, language) ? '' : words;
}
