import type { Kind } from '../../story/types.ts';
import { checkSize } from '../kit/limits.ts';
import type { SketchedRelation } from '../kit/storyOf.ts';
import { childrenOf, descendants, type Element } from '../kit/xml.ts';
import { idsIn } from './teiSegments.ts';

/** The names of relations that DraCor's encoding guidelines list, as kinds; all others are `other`. */
const KIND_OF: ReadonlyMap<string, Kind> = new Map([
  ['parent_of', 'family'],
  ['siblings', 'family'],
  ['spouses', 'family'],
  ['lover_of', 'romance'],
  ['friends', 'friendship'],
]);

/** What a declared relation says of two people, by its name in DraCor ("parent_of"). */
export function declaredAs(name: string): Pick<SketchedRelation, 'kind' | 'label' | 'words'> {
  return {
    kind: KIND_OF.get(name) ?? 'other',
    label: name.replaceAll('_', ' ').trim() || 'related',
    words: `Declared in the file as ${name || 'a relation'}.`,
  };
}

export type DeclaredRelations = {
  readonly relations: readonly SketchedRelation[];
  /** Elements that tie nobody whom `known` holds, and the line of the first. */
  readonly without: readonly Element[];
};

/**
 * The relations that `particDesc` declares between characters that are `known`: `mutual` ties everybody in it to
 * everybody, `active` everybody in it to everybody in `passive`, one way.
 *
 * @throws ImportError where there are more than a story can hold
 */
export function relationsIn(
  description: Element | undefined,
  known: ReadonlyMap<string, unknown>,
): DeclaredRelations {
  const relations = new Map<string, SketchedRelation>();
  const without: Element[] = [];
  let ties = 0;
  let found = 0;
  for (const element of description ? elementsIn(description) : []) {
    const name = element.attributes.get('name')?.trim() ?? '';
    const idsOf = (attribute: string) => [
      ...new Set(idsIn(element.attributes.get(attribute), known).filter((id) => known.has(id))),
    ];
    const [mutual, active, passive] = [idsOf('mutual'), idsOf('active'), idsOf('passive')];
    ties += (mutual.length * (mutual.length - 1)) / 2 + active.length * passive.length;
    checkSize({ relations: ties });
    const declared = declaredAs(name);
    const before = found;
    const tie = (from: string, to: string, mutual: boolean) => {
      if (from === to) return;
      found++;
      const [a, b] = mutual && to < from ? [to, from] : [from, to];
      const key = JSON.stringify([name, mutual, a, b]);
      if (!relations.has(key)) relations.set(key, { from, to, mutual, ...declared });
    };
    for (const [index, from] of mutual.entries())
      for (const to of mutual.slice(index + 1)) tie(from, to, true);
    for (const from of active) for (const to of passive) tie(from, to, false);
    if (found === before) without.push(element);
  }
  return { relations: [...relations.values()], without };
}

function elementsIn(description: Element): readonly Element[] {
  return [...descendants(description, 'listRelation')].flatMap((list) => childrenOf(list, 'relation'));
}
