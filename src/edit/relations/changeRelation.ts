import { NOT_SAID } from '../../story/notSaid.ts';
import { CAPS } from '../../story/schema.ts';
import { relationsAt } from '../../story/state.ts';
import type { Change, Evidence, Kind, Text, WholeStory } from '../../story/types.ts';
import { consistent } from '../consistent.ts';
import { inScene } from '../inScene.ts';

/** What is said of a relation: what is undefined stays as it is, null is no longer known. */
export type Said = {
  readonly kind?: Kind | null | undefined;
  readonly valence?: number | null | undefined;
  readonly strength?: number | null | undefined;
  readonly label?: Text | undefined;
  readonly evidence?: Evidence | undefined;
};

/**
 * The story in which a relation (id) is as said from a scene (id) on, or since before the first scene. What the scene says of it
 * already is corrected; else the relation changes there, or begins where it does not hold.
 */
export function changeRelation(
  story: WholeStory,
  relation: string,
  { scene, said }: { readonly scene: string | undefined; readonly said: Said },
): WholeStory {
  const isSaid = Object.values(said).some((value) => value !== undefined);
  if (!isSaid || !story.relations.some(({ id }) => id === relation)) return story;
  const first = story.languages[0] as string;
  const set = (changes: readonly Change[], isHeld: boolean): readonly Change[] => {
    const index = changes.findIndex((change) => change.relation === relation);
    const old = changes[index];
    if (old) return changes.with(index, corrected(old, said));
    if (changes.length >= CAPS.changesPerScene) return changes;
    const { evidence = { words: { [first]: NOT_SAID } }, ...rest } = said;
    const made: Change = { does: 'change', relation, evidence, ...rest };
    return [...changes, isHeld ? made : beginning(made, first)];
  };
  if (scene === undefined) return consistent({ ...story, background: set(story.background, false) }, story);
  const edited = inScene(story, scene, (there, index) => {
    const holds = index === 0 ? isInBackground(story, relation) : relationsAt(story, index - 1).has(relation);
    return { ...there, changes: set(there.changes, holds) };
  });
  return consistent(edited, story);
}

function corrected(old: Change, { kind, valence, strength, label, evidence }: Said): Change {
  const words = { label: label ?? old.label, evidence: evidence ?? old.evidence };
  const isQuality = kind !== undefined || valence !== undefined || strength !== undefined;
  if (old.does === 'end' && !isQuality) return { ...old, ...words };
  const { relation } = old;
  const was: Said = old.does === 'end' ? {} : old;
  const changed = {
    relation,
    ...words,
    kind: kind === undefined ? was.kind : kind,
    valence: valence === undefined ? was.valence : valence,
    strength: strength === undefined ? was.strength : strength,
  };
  return old.does === 'begin'
    ? beginning({ does: 'change', ...changed }, Object.keys(old.label)[0] as string)
    : { does: 'change', ...changed };
}

/** A change as the beginning of its relation. */
export function beginning(change: Change & { does: 'change' }, first: string): Change {
  const { relation, evidence, kind, valence, strength, label } = change;
  return {
    does: 'begin',
    relation,
    evidence,
    kind: kind ?? undefined,
    valence: valence ?? undefined,
    strength: strength ?? undefined,
    label: label ?? { [first]: NOT_SAID },
  };
}

function isInBackground({ background }: WholeStory, relation: string): boolean {
  return background.some((change) => change.relation === relation);
}
