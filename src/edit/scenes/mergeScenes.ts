import { NOT_SAID } from '../../story/notSaid.ts';
import { CAPS } from '../../story/schema.ts';
import type { Change, Evidence, Presence, Scene, Text, WholeStory } from '../../story/types.ts';
import { asChange } from '../asChange.ts';
import { consistent } from '../consistent.ts';
import { comparing } from './comparing.ts';

/**
 * The story with a scene (id) and the one before it as one: who is in either is there, and what both change is said once. Nothing
 * changes where a relation begins in the first and ends in the second, since one scene cannot say both.
 */
export function mergeScenes(story: WholeStory, id: string): WholeStory {
  const index = story.scenes.findIndex((scene) => scene.id === id);
  const [one, other] = [story.scenes[index - 1], story.scenes[index]];
  if (!one || !other || !canMerge(story, id)) return story;
  const guide = [...(one.guide ?? []), ...(other.guide ?? [])];
  const merged: Scene = {
    ...one,
    summary: joined(one.summary, other.summary, CAPS.prose),
    place: one.place ?? other.place,
    happens: one.happens ?? other.happens,
    present: mergedPresence(one, other),
    changes: mergedChanges(one.changes, other.changes),
    leaves: [...one.leaves, ...other.leaves],
    ...(guide.length > 0 && { guide }),
  };
  const characters = story.characters.map((character) => {
    if (!character.names.some(({ scene }) => scene === id)) return character;
    // Of two names that one scene would reveal, the later one holds.
    const kept = character.names.filter(({ scene }) => scene !== one.id);
    return {
      ...character,
      names: kept.map((name) => (name.scene === id ? { ...name, scene: one.id } : name)),
    };
  });
  const scenes = story.scenes.toSpliced(index - 1, 2, merged);
  const edited = { ...story, characters, scenes: comparing(scenes, id, one.id) };
  return consistent(edited, story);
}

/** Whether a scene (id) can be merged with the one before it. */
export function canMerge({ scenes }: WholeStory, id: string): boolean {
  const index = scenes.findIndex((scene) => scene.id === id);
  const [one, other] = [scenes[index - 1], scenes[index]];
  if (!one || !other || one.changes.length + other.changes.length > CAPS.changesPerScene) return false;
  if ((one.guide?.length ?? 0) + (other.guide?.length ?? 0) > CAPS.stepsPerScene) return false;
  const begun = new Set(one.changes.filter(({ does }) => does === 'begin').map(({ relation }) => relation));
  return !other.changes.some(({ does, relation }) => does === 'end' && begun.has(relation));
}

function mergedPresence(one: Scene, other: Scene): readonly Presence[] {
  const later = new Map(other.present.map((presence) => [presence.character, presence]));
  const both = one.present.map((presence) => {
    const also = later.get(presence.character);
    if (!also) return presence;
    later.delete(presence.character);
    const inPerson = presence.remote && !also.remote ? also : presence;
    return { ...inPerson, speaks: presence.speaks || also.speaks };
  });
  // Who was at the place of the second scene is where that was.
  const isElsewhere = one.place !== undefined && other.place !== undefined && one.place !== other.place;
  return [
    ...both,
    ...[...later.values()].map((presence) =>
      isElsewhere && !presence.remote && presence.place === undefined
        ? { ...presence, place: other.place }
        : presence,
    ),
  ];
}

/** The changes of two scenes, one for each relation. */
function mergedChanges(one: readonly Change[], other: readonly Change[]): readonly Change[] {
  const later = new Map(other.map((change) => [change.relation, change]));
  const both = one.map((change) => {
    const next = later.get(change.relation);
    later.delete(change.relation);
    return next ? inOne(change, next) : change;
  });
  return [...both, ...other.filter(({ relation }) => later.has(relation))];
}

/** Two changes of one relation, of which the second follows the first, as one. */
function inOne(one: Change, next: Change): Change {
  const evidence: Evidence = {
    words: joined(one.evidence.words, next.evidence.words, CAPS.prose) as Text,
    source: joined(one.evidence.source, next.evidence.source, CAPS.prose),
  };
  if (next.does === 'end') return { ...next, evidence };
  if (one.does === 'end' || next.does === 'begin') return asChange({ ...next, evidence });
  const over = <T>(value: T | null | undefined, was: T | null | undefined) =>
    value === undefined ? was : value;
  const made = {
    kind: over(next.kind, one.kind),
    valence: over(next.valence, one.valence),
    strength: over(next.strength, one.strength),
  };
  if (one.does === 'change') return { ...one, ...made, label: next.label ?? one.label, evidence };
  return {
    ...one,
    kind: made.kind ?? undefined,
    valence: made.valence ?? undefined,
    strength: made.strength ?? undefined,
    label: next.label ?? one.label,
    evidence,
  };
}

/** Two texts one after the other, in all languages of either. Where that would be too long, or both say the same, the first. */
function joined(one: Text | undefined, other: Text | undefined, longest: number): Text | undefined {
  if (!one || !other) return one ?? other;
  const languages = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const words = languages.map((language) => {
    const all = [one[language], other[language]].filter((part) => part !== undefined);
    const said = all.filter((part) => part !== NOT_SAID);
    const parts = said.length > 0 ? said : all;
    return [language, [...new Set(parts)].join(' ')] as const;
  });
  return words.some(([, text]) => text.length > longest) ? one : Object.fromEntries(words);
}
