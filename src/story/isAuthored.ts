import type { Story } from './types.ts';

/**
 * Whether any scene changes a relation. If none does, ties are inferred from shared scenes instead. The first scenes of a story
 * give the same answer as the whole of it, also before the first change.
 */
export function isAuthored({ authored, scenes }: Story): boolean {
  return authored ?? scenes.some(({ changes }) => changes.length > 0);
}
