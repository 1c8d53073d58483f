import { scenesWith } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';

/** Groups of main characters that share neither a scene nor a relation with the largest one. */
export function island(story: Story): Observation[] {
  const groupOf = new Map(
    story.characters.filter(({ role }) => role === 'principal').map(({ id }) => [id, { members: [id] }]),
  );
  const join = (one: string, other: string) => {
    const [a, b] = [groupOf.get(one), groupOf.get(other)];
    if (!a || !b || a === b) return;
    const [large, small] = a.members.length < b.members.length ? [b, a] : [a, b];
    for (const id of small.members) {
      large.members.push(id);
      groupOf.set(id, large);
    }
  };
  for (const { from, to } of story.relations) join(from, to);
  for (const { present } of story.scenes) {
    const [first, ...others] = present.map(({ character }) => character).filter((id) => groupOf.has(id));
    if (first !== undefined) for (const other of others) join(first, other);
  }
  // Who does not appear at all is no group.
  const groups = [...new Set(groupOf.values())].filter(
    ({ members: [id = ''], members }) => members.length > 1 || scenesWith(story, id).length > 0,
  );
  const largest = groups.reduce((most, { members }) => Math.max(most, members.length), 0);
  const mainland = groups.find(({ members }) => members.length === largest);
  return groups
    .filter((group) => group !== mainland)
    .map(({ members }) => ({
      check: 'island',
      characters: members,
      scene: members.map((id) => scenesWith(story, id)[0]).find((scene) => scene !== undefined),
    }));
}
