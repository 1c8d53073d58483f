import type { Relation } from '../story/types.ts';
import type { PictureOptions } from './types.ts';

/** Whether the relation is dimmed because the selection has nothing to do with it. */
export function isDimmed(relation: Relation, selection: PictureOptions['selection']): boolean {
  if (!selection) return false;
  if ('character' in selection) {
    return relation.from !== selection.character && relation.to !== selection.character;
  }
  return !('relation' in selection) || relation.id !== selection.relation;
}
