import { NOT_SAID } from '../../story/notSaid.ts';
import { relationId } from '../../story/relationId.ts';
import { CAPS } from '../../story/schema.ts';
import type { Relation, WholeStory } from '../../story/types.ts';
import { changeRelation, type Said } from './changeRelation.ts';

/**
 * The story with a relation that holds from a scene (id) on, or since before the first scene. Nothing changes where one of the two is
 * not in it or the id is taken.
 */
export function beginRelation(
  story: WholeStory,
  { id, from, to, mutual }: Relation,
  begun: { readonly scene: string | undefined; readonly said: Said },
): WholeStory {
  const { relations, characters, scenes } = story;
  const has = (character: string) => characters.some((one) => one.id === character);
  const isKnown = begun.scene === undefined || scenes.some((scene) => scene.id === begun.scene);
  const isTaken = relations.some((one) => one.id === id);
  if (from === to || !has(from) || !has(to) || isTaken || !isKnown || relations.length >= CAPS.relations)
    return story;
  const label = begun.said.label ?? { [story.languages[0] as string]: NOT_SAID };
  const added = { ...story, relations: [...relations, { id, from, to, mutual }] };
  return changeRelation(added, id, { scene: begun.scene, said: { ...begun.said, label } });
}

/** An id for a relation between two: the one that needs no tag in a text, if that is free. */
export function newRelationId(
  { relations }: WholeStory,
  { from, to, mutual }: Pick<Relation, 'from' | 'to' | 'mutual'>,
): string {
  const taken = new Set(relations.map(({ id }) => id));
  const plain = relationId(from, to, mutual);
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  return id;
}

/** The relation between two in one direction that the story has already; of several, the one that is listed first. */
export function relationBetween(
  { relations }: WholeStory,
  { from, to, mutual }: Pick<Relation, 'from' | 'to' | 'mutual'>,
): Relation | undefined {
  return relations.find(
    (one) =>
      one.mutual === mutual &&
      ((one.from === from && one.to === to) || (mutual && one.from === to && one.to === from)),
  );
}
