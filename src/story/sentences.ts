import type { RelationState, Turn } from './chronicle.ts';
import { identityAt } from './identity.ts';
import type { AppLanguage } from './messages/languages.ts';
import { wordingIn } from './messages/wordingIn.ts';
import { characterOf, relationsAt } from './state.ts';
import { textIn } from './text.ts';
import type { Relation, Story } from './types.ts';
import { moodOf, toneOf } from './valence.ts';

/** Valence or strength must move by more than this to be mentioned. */
export const NOTEWORTHY = 0.05;

/** The name by which a character (id) is known at a scene, or the id where the story has no such character. */
export function nameAt(story: Story, character: string, scene: number, language: AppLanguage): string {
  const found = characterOf(story, character);
  return found ? textIn(identityAt(story, found, scene).name, language) : character;
}

/** "Carrie and Big", or "Carrie towards Big", by the names that are known at a scene. */
export function pairAt(story: Story, relation: Relation, scene: number, language: AppLanguage): string {
  const name = (character: string) => nameAt(story, character, scene, language);
  return wordingIn(language).pair(name(relation.from), name(relation.to), relation.mutual);
}

/** One change as a sentence, with the names that are known at `scene`, which may be a later one. */
export function sentenceOf(story: Story, turn: Turn, scene: number, language: AppLanguage): string {
  const wording = wordingIn(language);
  const pair = pairAt(story, turn.relation, scene, language);
  const { before, after, change } = turn;
  if (change.does === 'part') {
    const { character, how } = change.departure;
    const was = before ? textIn(before.label, language) : '';
    return wording.parts(pair, was, nameAt(story, character, scene, language), how);
  }
  if (!after) {
    const was = before ? textIn(before.label, language) : '';
    const into =
      change.does === 'end' && change.into ? relationsAt(story, turn.scene).get(change.into) : undefined;
    const ending = change.does === 'end' && change.label ? textIn(change.label, language) : undefined;
    if (into) return wording.becomes(pair, was, textIn(into.label, language), ending);
    return wording.ends(pair, was, ending);
  }
  const label = textIn(after.label, language);
  if (!before) return turn.scene < 0 ? wording.holds(pair, label) : wording.begins(pair, label);
  const how = shifts(before, after, language);
  const was = textIn(before.label, language);
  return was === label ? wording.shifts(pair, label, how) : wording.turns(pair, was, label, how);
}

/** Who dies or leaves for good in a scene, as sentences: "Polonius dies." */
export function departuresAt(story: Story, scene: number, language: AppLanguage): string[] {
  const wording = wordingIn(language);
  return (story.scenes[scene]?.leaves ?? []).map(({ character, how }) =>
    wording[how](nameAt(story, character, scene, language)),
  );
}

/** How a relation moves, as far as it is known before and after. */
export function shifts(before: RelationState, after: RelationState, language: AppLanguage): string[] {
  const { stronger, weaker, kinds } = wordingIn(language);
  const how: string[] = [];
  if (after.kind && after.kind !== before.kind)
    how.push(before.kind ? `${kinds[before.kind]} → ${kinds[after.kind]}` : kinds[after.kind]);
  const mood = moodShift(before, after, language);
  if (mood) how.push(mood);
  const strength = rise(before.strength, after.strength);
  if (strength > 0) how.push(stronger);
  if (strength < 0 && !isEasing(before, after)) how.push(weaker);
  return how;
}

/** "Warmer" and "cooler" are said of what is not hostile: a conflict that eases is not warm. */
function moodShift(before: RelationState, after: RelationState, language: AppLanguage): string | undefined {
  const wording = wordingIn(language);
  if (before.valence === undefined || after.valence === undefined) return undefined;
  const [was, is] = [toneOf(before.valence), toneOf(after.valence)];
  const valence = rise(before.valence, after.valence);
  if (valence > 0 && was === 'hostile' && is !== 'friendly') {
    if (!isEasing(before, after)) return wording.lessStrained;
    return is === 'hostile' ? wording.conflictEases : wording.conflictOver;
  }
  if (valence > 0) return wording.warmer;
  if (valence === 0) return undefined;
  if (is !== 'hostile') return wording.cooler;
  return moodOf(after.valence) === 'hostile' ? wording.moreHostile : wording.moreStrained;
}

/** Whether a conflict becomes less hostile and stays one. */
function isEasing(before: RelationState, after: RelationState): boolean {
  const isConflict = before.kind === 'conflict' && after.kind === 'conflict';
  return isConflict && rise(before.valence, after.valence) > 0;
}

/** The way in which a value moves, if it is enough to be mentioned: 1 up, -1 down, else 0. */
function rise(before: number | undefined, after: number | undefined): -1 | 0 | 1 {
  if (before === undefined || after === undefined) return 0;
  if (after > before + NOTEWORTHY) return 1;
  return after < before - NOTEWORTHY ? -1 : 0;
}
