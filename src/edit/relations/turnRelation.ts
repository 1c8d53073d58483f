import { relationId } from '../../story/relationId.ts';
import type { Change, Relation, WholeStory } from '../../story/types.ts';
import { newRelationId } from './beginRelation.ts';

export type Direction = Pick<Relation, 'from' | 'to' | 'mutual'>;

/** The same relation (id) in another direction, in all scenes. An id that says the direction follows it; `turnedId` tells which. */
export function turnRelation(story: WholeStory, relation: string, direction: Direction): WholeStory {
  const index = story.relations.findIndex(({ id }) => id === relation);
  const old = story.relations[index];
  const { from, to, mutual } = direction;
  if (!old || from === to || (old.from === from && old.to === to && old.mutual === mutual)) return story;
  const id = turnedId(story, old, direction);
  const turned = (change: Change): Change => {
    const into = change.does === 'end' && change.into === relation ? { into: id } : {};
    return { ...change, ...into, relation: change.relation === relation ? id : change.relation };
  };
  const concerns = (change: Change) =>
    change.relation === relation || (change.does === 'end' && change.into === relation);
  const turnedIn = (changes: readonly Change[]) =>
    changes.some(concerns) ? changes.map((change) => (concerns(change) ? turned(change) : change)) : changes;
  return {
    ...story,
    relations: story.relations.with(index, { ...old, id, from, to, mutual }),
    background: turnedIn(story.background),
    scenes: story.scenes.map((scene) => {
      const changes = turnedIn(scene.changes);
      return changes === scene.changes ? scene : { ...scene, changes };
    }),
  };
}

/** The id of a relation after it is turned: another one only where its own says the direction. */
export function turnedId(story: WholeStory, { id, from, to, mutual }: Relation, turned: Direction): string {
  return id === relationId(from, to, mutual) ? newRelationId(story, turned) : id;
}
