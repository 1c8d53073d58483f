import { admit } from '../../story/gate.ts';
import { relationId } from '../../story/relationId.ts';
import type { Text, WholeStory } from '../../story/types.ts';
import type { Reading, Remark } from '../format.ts';
import { type Context, contextOf } from './context.ts';
import type { ChangeDraft, PersonDraft, SceneDraft } from './drafts.ts';
import { changeOf } from './fileOf.ts';
import { idsOf } from './names.ts';
import { type Assertion, assertionsIn, type Note } from './noteLines.ts';
import { type Problem, problemSentence } from './problems.ts';
import { relationsOf } from './relations.ts';
import { evidence } from './sceneLines.ts';
import { castOfScript } from './scriptCast.ts';

/**
 * Takes over what notes in a script say of its people, as in `[[Ben -> Ann: in love (romance, +0.8)]]`: what a scene does to a
 * relation, perhaps with evidence after `>` on a line of its own, and who dies or leaves for good, as in `[[Ben (dies)]]`. Names are
 * those of the script, whatever their case. Other notes are left alone; one that looks as if it should say such a thing is told.
 *
 * @param sceneOf the scene (0-based) in which a line (from 1) stands; -1 before the first
 */
export function withRelationNotes(
  reading: Reading,
  notes: readonly Note[],
  sceneOf: (line: number) => number,
): Reading {
  const { story } = reading;
  const context = contextOf([], story.languages);
  const cast = castOfScript(story, (name, near, at) => context.problem(at, 'not-in-script', name, near));
  const said = notes
    .toSorted((a, b) => a.line - b.line)
    .flatMap((note) => assertionsIn(note, cast.known, (at, code) => context.problem(at, code)));
  if (said.length === 0 && context.problems.length === 0) return reading;

  const relations = relationsOf(context, cast);
  const scenes = story.scenes.map(({ title }) => sceneDraft(title));
  const background: ChangeDraft[] = [];
  const dead = new Set<PersonDraft>();
  let last = -1;
  let change: ChangeDraft | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  const take = ({ line, at, end }: Assertion, scene: SceneDraft | undefined) => {
    if (line.type === 'relation') {
      change = relations.change(line, at, scene);
      if (change) (scene?.changes ?? background).push(change);
    } else if (line.type === 'evidence') {
      // Without an assertion right above it, a note that begins with > is just a note.
      if (at - lastAt > APART) return;
      evidence(context, change, line.text, at, scene);
    } else {
      change = undefined;
      if (!scene) context.problem(at, 'stray-scene-line');
      else depart(context, dead, { scene, person: cast.named(line.name, at), how: line.how, at });
    }
    lastAt = end;
  };
  for (const assertion of said) {
    const number = sceneOf(assertion.at + 1);
    if (last < number) change = undefined;
    for (; last < number; last++) relations.close(scenes[last]);
    take(assertion, scenes[number]);
  }
  for (; last < scenes.length; last++) relations.close(scenes[last]);

  const told = context.problems.toSorted((a, b) => a.line - b.line);
  return {
    ...reading,
    story: withDrafts(story, cast.idOf, { relations: relations.relations, background, scenes }),
    remarks: [...reading.remarks, ...told.slice(0, MOST_TOLD).map(remarkOf), ...moreThan(told.length)],
  };
}

/** Lines between an assertion and a note with its evidence: one may be empty. */
const APART = 2;

/** Each note is told with its own line; a script can have thousands. */
const MOST_TOLD = 50;

const remarkOf = (problem: Problem): Remark => ({ sentence: problemSentence(problem), line: problem.line });

function moreThan(count: number): readonly Remark[] {
  const more = count - MOST_TOLD;
  if (more <= 0) return [];
  return [
    {
      sentence: {
        en: `Other notes that could not be read: ${more}.`,
        de: `Weitere Notizen, die nicht gelesen werden konnten: ${more}.`,
      },
    },
  ];
}

type Leaving = {
  readonly scene: SceneDraft;
  readonly person: PersonDraft | undefined;
  readonly how: 'dies' | 'leaves';
  readonly at: number;
};

function depart(context: Context, dead: Set<PersonDraft>, { scene, person, how, at }: Leaving): void {
  if (!person) return;
  const name = Object.values(person.name)[0] as string;
  if (dead.has(person)) context.problem(at, 'gone', name);
  else if (scene.leaves.some((one) => one.person === person)) context.problem(at, 'twice', name);
  else {
    scene.leaves.push({ person, how });
    if (how === 'dies') dead.add(person);
  }
}

type Made = Pick<SceneDraft, 'changes' | 'leaves'>;

/** The story of a script with what its notes say. */
function withDrafts(
  story: WholeStory,
  idOf: (person: PersonDraft) => string,
  made: {
    readonly relations: ReturnType<typeof relationsOf>['relations'];
    readonly background: readonly ChangeDraft[];
    readonly scenes: readonly Made[];
  },
): WholeStory {
  const ids = idsOf(made.relations, ({ from, to, mutual }) => relationId(idOf(from), idOf(to), mutual));
  const written = (change: ChangeDraft) => changeOf(change, ids, story.languages[0] as string);
  return admit({
    format: 'throughline',
    version: 1,
    ...story,
    relations: made.relations.map((one) => ({
      id: ids.get(one),
      from: idOf(one.from),
      to: idOf(one.to),
      mutual: one.mutual,
      weight: one.weight,
    })),
    background: made.background.map(written),
    scenes: story.scenes.map((scene, index) => ({
      ...scene,
      changes: (made.scenes[index]?.changes ?? []).map(written),
      leaves: (made.scenes[index]?.leaves ?? []).map(({ person, how }) => ({ character: idOf(person), how })),
    })),
  });
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
