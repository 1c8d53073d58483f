import { CONNECTED } from '../../story/givenWords.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import { checkCounts } from '../kit/limits.ts';
import { relationCalled } from '../kit/relationNames.ts';
import type { SketchedRelation } from '../kit/storyOf.ts';
import { childrenOf, descendants, type XmlElement } from '../kit/xml.ts';
import type { Pointers } from './teiPointers.ts';

/** Kind, label and evidence of a declared relation, by its name in DraCor ("parent_of"). The kind of other names is unknown. */
export function declaredAs(name: string): Pick<SketchedRelation, 'kind' | 'label' | 'evidence'> {
  const known = relationCalled(name);
  return {
    kind: known?.kind,
    label: known?.label ?? (name.replaceAll('_', ' ').trim() || CONNECTED),
    evidence: name
      ? { en: `Declared in the file as ${name}.`, de: `In der Datei als ${name} angegeben.` }
      : { en: 'Declared in the file.', de: 'In der Datei angegeben.' },
  };
}

/** What is said of declared relations that tie no two characters of the story. */
export function noTwoWhoSpeak(relations: number): InBoth {
  return {
    en: `Declared relationships that don’t connect two speakers were left out: ${relations}.`,
    de: `Angegebene Beziehungen, die keine zwei sprechenden Figuren verbinden, wurden weggelassen: ${relations}.`,
  };
}

export type DeclaredRelations = {
  readonly relations: readonly SketchedRelation[];
  /** Elements that relate no two known characters. */
  readonly without: readonly XmlElement[];
};

/**
 * The relations that `particDesc` declares between `known` characters: each pair in `mutual`, and each character in
 * `active` to each in `passive`.
 *
 * @throws ImportError if there are more than a story can hold
 */
export function relationsIn(
  description: XmlElement | undefined,
  known: ReadonlyMap<string, unknown>,
  idsIn: Pointers,
): DeclaredRelations {
  const relations = new Map<string, SketchedRelation>();
  const without: XmlElement[] = [];
  let asked = 0;
  let found = 0;
  for (const element of description ? elementsIn(description) : []) {
    const name = element.attributes.get('name')?.trim() ?? '';
    const idsOf = (attribute: string) => [
      ...new Set(idsIn(element.attributes.get(attribute)).filter((id) => known.has(id))),
    ];
    const [mutual, active, passive] = [idsOf('mutual'), idsOf('active'), idsOf('passive')];
    asked += (mutual.length * (mutual.length - 1)) / 2 + active.length * passive.length;
    checkCounts({ relations: asked });
    const declared = declaredAs(name);
    const before = found;
    const relate = (from: string, to: string, mutual: boolean) => {
      if (from === to) return;
      found++;
      const [a, b] = mutual && to < from ? [to, from] : [from, to];
      const key = JSON.stringify([name, mutual, a, b]);
      if (!relations.has(key)) relations.set(key, { from, to, mutual, ...declared });
    };
    for (const [index, from] of mutual.entries())
      for (const to of mutual.slice(index + 1)) relate(from, to, true);
    for (const from of active) for (const to of passive) relate(from, to, false);
    if (found === before) without.push(element);
  }
  return { relations: [...relations.values()], without };
}

function elementsIn(description: XmlElement): readonly XmlElement[] {
  return [...descendants(description, 'listRelation')].flatMap((list) => childrenOf(list, 'relation'));
}
