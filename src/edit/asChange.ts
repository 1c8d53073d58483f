import type { Change } from '../story/types.ts';

/** A change to all that a begin or change says; what it does not say becomes unknown. */
export function asChange(one: Exclude<Change, { readonly does: 'end' }>): Change {
  const { relation, evidence, label, kind = null, valence = null, strength = null } = one;
  return { does: 'change', relation, evidence, label, kind, valence, strength };
}
