import type { Relation } from '../../story/types.ts';
import type { DrawnCharacter, DrawnRelation, Picture } from '../types.ts';

/** A relation of a picture, as far as its legend explains it. */
type Line = Pick<DrawnRelation, 'kind' | 'sign' | 'ghost' | 'lit' | 'width' | 'difference'> & {
  readonly relation: Pick<Relation, 'mutual'>;
};

/** A character of a picture, as far as its legend explains it. */
type Person = Pick<DrawnCharacter, 'presence' | 'gone' | 'difference'>;

/** What a picture has that a legend explains. A picture itself has all of it. */
export type Contents = {
  readonly relations: readonly Line[];
  readonly ties: readonly unknown[];
  readonly characters: readonly Person[];
  readonly traces: readonly unknown[] | undefined;
};

/** The contents of a picture, each only once: little enough to be sent from the worker that painted a crowd. */
export function contentsOf({ relations, ties, characters, traces }: Picture): Contents {
  return {
    relations: distinct(
      relations.map(({ kind, sign, ghost, lit, width, difference, relation: { mutual } }) => ({
        kind,
        sign,
        ghost,
        lit,
        width,
        difference,
        relation: { mutual },
      })),
    ),
    ties: ties.length > 0 ? [true] : [],
    characters: distinct(
      characters.map(({ presence, gone, difference }) => ({ presence, gone, difference })),
    ),
    traces: traces && traces.length > 0 ? [true] : undefined,
  };
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
