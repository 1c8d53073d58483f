import { NOT_SAID } from '../../story/notSaid.ts';
import { CAPS } from '../../story/schema.ts';
import type { Change, Evidence, Text, WholeStory } from '../../story/types.ts';
import { consistent } from '../consistent.ts';
import { inScene } from '../inScene.ts';

type Ending = {
  readonly scene: string;
  readonly label?: Text | undefined;
  readonly evidence?: Evidence | undefined;
  /** The relation (its id) that begins in the same scene and takes this one's place. */
  readonly into?: string | undefined;
};

/**
 * The story in which a relation (id) ends in a scene (id). What the scene said of it gives way to that; a later change begins it anew.
 * Nothing changes where it begins in that scene.
 */
export function endRelation(story: WholeStory, relation: string, ending: Ending): WholeStory {
  const first = story.languages[0] as string;
  const edited = inScene(story, ending.scene, (scene) => {
    const { changes } = scene;
    const index = changes.findIndex((change) => change.relation === relation);
    const old = changes[index];
    if (old?.does === 'begin' || (!old && changes.length >= CAPS.changesPerScene)) return scene;
    const end: Change = {
      does: 'end',
      relation,
      label: ending.label ?? (old?.does === 'end' ? old.label : undefined),
      into: ending.into,
      evidence: ending.evidence ?? old?.evidence ?? { words: { [first]: NOT_SAID } },
    };
    return { ...scene, changes: old ? changes.with(index, end) : [...changes, end] };
  });
  return consistent(edited, story);
}

/** The story without what a scene (id), or what holds before the first, says of a relation (id). */
export function forgetChange(story: WholeStory, relation: string, scene: string | undefined): WholeStory {
  const others = (changes: readonly Change[]) => changes.filter((change) => change.relation !== relation);
  if (scene === undefined) return consistent({ ...story, background: others(story.background) }, story);
  const edited = inScene(story, scene, (there) => ({ ...there, changes: others(there.changes) }));
  return consistent(edited, story);
}

/** The story without a relation (id) and all that is said of it. */
export function removeRelation(story: WholeStory, relation: string): WholeStory {
  const relations = story.relations.filter(({ id }) => id !== relation);
  return relations.length === story.relations.length ? story : consistent({ ...story, relations }, story);
}
