import type { Part } from '../../edit/presence.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { NOT_SAID } from '../../story/notSaid.ts';
import { sceneTitle } from '../../story/sceneTitle.ts';
import { nameAt, pairAt, sentenceOf } from '../../story/sentences.ts';
import { changesAt, historyOf } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Change, Presence, Scene, Text, WholeStory } from '../../story/types.ts';
import { DONE_WORDS } from '../../view/words/editsDone.ts';

/** What an edit made of a story, in a few words without a full stop: "Dan added". Of several differences, the weightiest. */
export function differenceInWords(before: WholeStory, after: WholeStory, language: AppLanguage): string {
  const versions = { before, after, language };
  const found =
    people(versions) ?? list(versions) ?? relations(versions) ?? parts(versions) ?? looks(versions);
  return found ?? DONE_WORDS[language].typed;
}

type Versions = {
  readonly before: WholeStory;
  readonly after: WholeStory;
  readonly language: AppLanguage;
};

type WithId = { readonly id: string };

/** What is in a list and not in another one. */
function only<T extends WithId>(list: readonly T[], others: readonly WithId[]): T | undefined {
  const known = new Set(others.map(({ id }) => id));
  return list.find(({ id }) => !known.has(id));
}

const isSame = (one: unknown, other: unknown) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function people({ before, after, language }: Versions): string | undefined {
  const done = DONE_WORDS[language];
  const name = ({ name }: { readonly name: Text }) => textIn(name, language);
  const added = only(after.characters, before.characters);
  if (added) return done.personAdded(name(added));
  const removed = only(before.characters, after.characters);
  if (removed) return done.personRemoved(name(removed));
  const old = new Map(before.characters.map((one) => [one.id, one]));
  for (const one of after.characters) {
    const was = old.get(one.id);
    if (was && name(was) !== name(one)) return done.personRenamed(name(was), name(one));
  }
  return undefined;
}

/** The scenes as a list: which there are, and in which order. */
function list({ before, after, language }: Versions): string | undefined {
  const done = DONE_WORDS[language];
  const title = ({ title }: Scene) => textIn(title, language);
  const added = only(after.scenes, before.scenes);
  if (added) return done.sceneAdded(title(added));
  const removed = only(before.scenes, after.scenes);
  if (removed) return done.sceneRemoved(title(removed));
  const index = after.scenes.findIndex(({ id }, at) => id !== before.scenes[at]?.id);
  if (index < 0) return undefined;
  // One that has come from behind stands at the first difference; one that has gone there has left it.
  const isForward = after.scenes[index + 1]?.id === before.scenes[index]?.id;
  const moved = (isForward ? after.scenes[index] : before.scenes[index]) as Scene;
  return done.sceneMoved(title(moved), after.scenes.findIndex(({ id }) => id === moved.id) + 1);
}

function relations(versions: Versions): string | undefined {
  const { before, after, language } = versions;
  const done = DONE_WORDS[language];
  const [added, removed] = [only(after.relations, before.relations), only(before.relations, after.relations)];
  const turned = after.relations.find(
    (one, index) => before.relations[index] && added === one && before.relations[index] === removed,
  );
  const earlier = new Map(before.relations.map((one) => [one.id, one]));
  const redirected = after.relations.find((one) => {
    const { from, mutual } = earlier.get(one.id) ?? one;
    return from !== one.from || mutual !== one.mutual;
  });
  const other = turned ?? redirected;
  if (other) return done.turned(pairAt(after, other, after.scenes.length - 1, language));
  const into = added && becoming(versions, added.id);
  if (into ?? added) return into ?? begun(versions, added?.id ?? '');
  if (removed) return done.unsaid(pairAt(before, removed, before.scenes.length - 1, language), undefined);
  for (const [index, scene] of after.scenes.entries()) {
    const told = inScene(versions, index, before.scenes[index]?.changes ?? [], scene.changes);
    if (told !== undefined) return told;
  }
  const was = new Map(before.background.map((change) => [change.relation, change]));
  const changed = after.background.find((change) => !isSame(change, was.get(change.relation)));
  return changed && begun(versions, changed.relation);
}

/** How another relation gives way to one (id), where one does. */
function becoming({ after, language }: Versions, id: string): string | undefined {
  for (const [index, { changes }] of after.scenes.entries()) {
    if (!changes.some((change) => change.does === 'end' && change.into === id)) continue;
    const turn = changesAt(after, index).find(({ change }) => change.does === 'end' && change.into === id);
    return turn && sentenceOf(after, turn, index, language).replace(/\.$/, '');
  }
  return undefined;
}

/** What a relation is from its first change on. */
function begun({ after, language }: Versions, id: string): string | undefined {
  const [turn] = historyOf(after, id);
  if (!turn) return undefined;
  const pair = pairAt(after, turn.relation, Math.max(0, turn.scene), language);
  return DONE_WORDS[language].begins(pair, spoken(turn.after?.label, language));
}

function inScene(
  { before, after, language }: Versions,
  index: number,
  old: readonly Change[],
  now: readonly Change[],
): string | undefined {
  if (isSame(old, now)) return undefined;
  const done = DONE_WORDS[language];
  const was = new Map(old.map((change) => [change.relation, change]));
  const is = new Map(now.map((change) => [change.relation, change]));
  const changed = now.find((change) => !isSame(change, was.get(change.relation)));
  if (changed) {
    const turn = changesAt(after, index).find(({ change }) => change === changed);
    const said = was.get(changed.relation);
    const pair = turn && pairAt(after, turn.relation, index, language);
    if (pair && said && isSame({ ...said, evidence: 0 }, { ...changed, evidence: 0 }))
      return done.evidence(pair);
    if (turn && changed.does === 'begin') return begun({ before, after, language }, changed.relation);
    return turn && sentenceOf(after, turn, index, language).replace(/\.$/, '');
  }
  const gone = old.find(({ relation }) => !is.has(relation));
  const turn = gone && changesAt(before, index).find(({ change }) => change === gone);
  return turn && done.unsaid(pairAt(before, turn.relation, index, language), spoken(gone?.label, language));
}

/** Who takes part in scenes, and who dies or leaves. */
function parts({ before, after, language }: Versions): string | undefined {
  const done = DONE_WORDS[language];
  for (const [index, { present, leaves }] of after.scenes.entries()) {
    const old = before.scenes[index];
    if (!old || (isSame(present, old.present) && isSame(leaves, old.leaves))) continue;
    const name = (id: string) => nameAt(after, id, index, language);
    const left = leaves.find((one) => !old.leaves.some((other) => isSame(one, other)));
    if (left) return done.departure(name(left.character), left.how);
    const stays = old.leaves.find(({ character }) => !leaves.some((one) => one.character === character));
    if (stays) return done.departure(name(stays.character), undefined);
    const came = present.find((one) => !old.present.some((other) => isSame(one, other)));
    if (came) return done.presence(name(came.character), partOf(came));
    const went = old.present.find(({ character }) => !present.some((one) => one.character === character));
    if (went) return done.presence(name(went.character), 'away');
  }
  return undefined;
}

/** The title, place and summary of scenes, and their acts. */
function looks({ before, after, language }: Versions): string | undefined {
  const done = DONE_WORDS[language];
  for (const [index, scene] of after.scenes.entries()) {
    const old = before.scenes[index];
    if (!old) continue;
    const title = sceneTitle(after, index, language);
    if (!isSame(scene.title, old.title)) return done.sceneTitled(textIn(scene.title, language));
    if (!isSame(scene.summary, old.summary)) return done.sceneSummary(title);
    if (scene.place !== old.place) {
      const place = after.places.find(({ id }) => id === scene.place);
      return done.scenePlace(title, place && textIn(place.name, language));
    }
    if (scene.act !== old.act) return done.acts;
  }
  return isSame(before.acts, after.acts) ? undefined : done.acts;
}

/** How one takes part. Where there is no presence, the person is away. */
export function partOf(presence: Presence | undefined): Part {
  if (!presence) return 'away';
  return presence.remote ?? (presence.speaks ? 'there' : 'silent');
}

function spoken(label: Text | undefined, language: AppLanguage): string | undefined {
  const words = label && textIn(label, language);
  return words === NOT_SAID ? undefined : words;
}
