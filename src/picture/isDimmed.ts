import type { Relation } from '../story/types.ts';
import type { PictureOptions } from './types.ts';

/** Whether the relation is dimmed because the selection has nothing to do with it. */
export function isDimmed(relation: Relation, selection: PictureOptions['selection']): boolean {
  if (!selection) return false;
  if ('character' in selection) {
    return relation.from !== selection.character && relation.to !== selection.character;
  }
  if ('people' in selection) return !isAmong(relation, selection.people);
  return !('relation' in selection) || relation.id !== selection.relation;
}

/** The options of a picture on which `shown` (ids) are: who is pointed at dims the others, and all else stays as it is. */
export function pointedAt(options: PictureOptions, shown: ReadonlySet<string>): PictureOptions {
  const { hovered, selection, asked } = options;
  if (hovered === undefined || !shown.has(hovered)) return options;
  const labelled = selection && 'relation' in selection ? selection.relation : undefined;
  return { ...options, selection: { character: hovered }, asked: asked ?? labelled };
}

/** Whether both ends of a relation or tie are among some people (ids). */
export function isAmong({ from, to }: Pick<Relation, 'from' | 'to'>, people: readonly string[]): boolean {
  return people.includes(from) && people.includes(to);
}
