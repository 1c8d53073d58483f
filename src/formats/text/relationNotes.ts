import { admit } from '../../story/gate.ts';
import { relationId } from '../../story/relationId.ts';
import type { Character, Text, WholeStory } from '../../story/types.ts';
import type { Reading } from '../format.ts';
import { collectRemarks } from '../kit/remarks.ts';
import { contextOf } from './context.ts';
import type { ChangeDraft, PersonDraft, SceneDraft } from './drafts.ts';
import { shown } from './escapes.ts';
import { changeOf } from './fileOf.ts';
import { lineOf } from './lines.ts';
import { idsOf, nameIndex } from './names.ts';
import { problemSentence } from './problems.ts';
import { relationsOf } from './relations.ts';
import { evidence } from './sceneLines.ts';

/** A note in a script, and the line (from 1) on which it begins. */
export type Note = { readonly line: number; readonly words: string };

/**
 * Takes over what notes in a script say of relations, as in `[[Ben -> Ann: in love (romance, +0.8)]]`, perhaps with evidence after
 * `>` on a line of its own. Other notes are left alone. Names are those of the script, whatever their case.
 *
 * @param sceneOf the scene (0-based) in which a line (from 1) stands; -1 before the first
 */
export function withRelationNotes(
  reading: Reading,
  notes: readonly Note[],
  sceneOf: (line: number) => number,
): Reading {
  const { story } = reading;
  const meant = notes.filter(({ words }) =>
    words.split('\n').some((line) => lineOf(line).type === 'relation'),
  );
  if (meant.length === 0) return reading;
  const context = contextOf([], story.languages);
  const drafts = new Map(story.characters.map((character) => [character.id, draftOf(character)]));
  const cast = castOfScript(story, drafts, (name, at) => context.problem(at, 'not-in-script', name));
  const relations = relationsOf(context, cast);
  const scenes = story.scenes.map(({ title }) => sceneDraft(title));
  const background: ChangeDraft[] = [];
  let last = -1;
  for (const { line, words } of meant.toSorted((a, b) => a.line - b.line)) {
    const number = sceneOf(line);
    for (; last < number; last++) relations.close(scenes[last]);
    const scene = scenes[number];
    let change: ChangeDraft | undefined;
    for (const [index, one] of words.split('\n').entries()) {
      const said = lineOf(one);
      const at = line - 1 + index;
      if (said.type === 'relation') {
        change = relations.change(said, at, scene);
        if (change) (scene?.changes ?? background).push(change);
      } else if (said.type === 'evidence') evidence(context, change, said.text, at, scene);
    }
  }
  for (; last < scenes.length; last++) relations.close(scenes[last]);

  const remarks = collectRemarks();
  for (const problem of context.problems) remarks.add(problemSentence(problem), problem.line);
  const people = new Map([...drafts].map(([id, draft]) => [draft, id]));
  const idIn = (person: PersonDraft) => people.get(person) as string;
  const ids = idsOf(relations.relations, ({ from, to, mutual }) => relationId(idIn(from), idIn(to), mutual));
  const written = (change: ChangeDraft) => changeOf(change, ids, story.languages[0] as string);
  return {
    ...reading,
    story: admit({
      format: 'throughline',
      version: 1,
      ...story,
      relations: relations.relations.map((one) => ({
        id: ids.get(one),
        from: idIn(one.from),
        to: idIn(one.to),
        mutual: one.mutual,
      })),
      background: background.map(written),
      scenes: story.scenes.map((scene, index) => ({
        ...scene,
        changes: (scenes[index]?.changes ?? []).map(written),
      })),
    }),
    remarks: [...reading.remarks, ...remarks.list()],
  };
}

function castOfScript(
  story: WholeStory,
  drafts: ReadonlyMap<string, PersonDraft>,
  tellUnknown: (name: string, at: number) => void,
) {
  const index = nameIndex<PersonDraft>();
  for (const { id, name } of story.characters)
    index.add(name[story.languages[0] as string] as string, drafts.get(id) as PersonDraft);
  const known = (words: string) => index.exact(shown(words)) ?? index.folded(shown(words));
  return {
    known,
    named: (words: string, at: number) => {
      const person = known(words);
      if (!person) tellUnknown(shown(words), at);
      return person;
    },
  };
}

function draftOf({ name }: Character): PersonDraft {
  return { name, tag: undefined, names: [], isListed: true, line: 0, mentions: 0 };
}

function sceneDraft(title: Text): SceneDraft {
  return {
    title,
    tag: undefined,
    place: undefined,
    act: undefined,
    present: new Map(),
    leaves: [],
    changes: [],
    guide: [],
  };
}
