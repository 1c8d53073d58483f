import type { RelationState, Turn } from './chronicle.ts';
import type { AppLanguage } from './messages/languages.ts';
import { wordingIn } from './messages/wordingIn.ts';
import { characterOf, identityAt, presentAt, relationsAt, turnsAt } from './state.ts';
import { textIn } from './text.ts';
import type { Kind, Relation, Story, Text } from './types.ts';

/** Valence or strength must move by more than this to be mentioned. */
const NOTEWORTHY = 0.05;

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

function shifts(before: RelationState, after: RelationState, language: AppLanguage): string[] {
  const { stronger, weaker, warmer, cooler, kinds } = wordingIn(language);
  const how: string[] = [];
  if (before.kind !== after.kind) how.push(`${kinds[before.kind]} → ${kinds[after.kind]}`);
  if (after.valence > before.valence + NOTEWORTHY) how.push(warmer);
  if (after.valence < before.valence - NOTEWORTHY) how.push(cooler);
  if (after.strength > before.strength + NOTEWORTHY) how.push(stronger);
  if (after.strength < before.strength - NOTEWORTHY) how.push(weaker);
  return how;
}

/** What a picture shows: these characters (ids), and relations of all kinds but the hidden ones. */
export type Visible = { readonly shown: ReadonlySet<string>; readonly hiddenKinds: ReadonlySet<Kind> };

/** The picture of a scene as a text alternative: who is present, what changes, which relations hold. */
export function describe(
  story: Story,
  scene: number,
  language: AppLanguage,
  { shown, hiddenKinds }: Visible,
): string {
  const wording = wordingIn(language);
  const drawn = ({ from, to }: Relation, kind: Kind | undefined) =>
    shown.has(from) && shown.has(to) && kind !== undefined && !hiddenKinds.has(kind);
  const present = [...presentAt(story, scene).keys()].filter((character) => shown.has(character));
  const turns = turnsAt(story, scene).filter((turn) =>
    drawn(turn.relation, (turn.after ?? turn.before)?.kind),
  );
  const states = [...relationsAt(story, scene).values()].filter((state) => drawn(state.relation, state.kind));
  return wording.described(
    present.map((character) => nameAt(story, character, scene, language)),
    states.map((state) =>
      wording.holds(pairAt(story, state.relation, scene, language), textIn(state.label, language)),
    ),
    turns.map((turn) => sentenceOf(story, turn, scene, language)),
  );
}

/** How a relation differs between two scenes (see `differencesOf`), with the names that are known at `scene`. */
export function comparedIn(
  story: Story,
  compared: {
    readonly relation: Relation;
    readonly before: RelationState | undefined;
    readonly after: RelationState | undefined;
    readonly ending: Text | undefined;
  },
  scene: number,
  language: AppLanguage,
): string {
  const { relation, before, after, ending } = compared;
  const label = (text: Text | undefined) => text && textIn(text, language);
  return wordingIn(language).compared(
    pairAt(story, relation, scene, language),
    label(before?.label),
    label(after?.label ?? ending),
  );
}
