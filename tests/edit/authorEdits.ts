import type { AuthorEdit } from '../../src/edit/authorEdit.ts';
import { newId } from '../../src/edit/newId.ts';
import type { Part } from '../../src/edit/presence.ts';
import { newRelationId } from '../../src/edit/relations/beginRelation.ts';
import type { Said } from '../../src/edit/relations/changeRelation.ts';
import { relationsAt } from '../../src/story/state.ts';
import { KINDS, type Scene, type WholeStory } from '../../src/story/types.ts';

/** Numbers from which an edit of any story is made. */
export type Dice = { readonly verb: number; readonly a: number; readonly b: number; readonly c: number };

const pick = <T>(list: readonly T[], number: number) => list[number % list.length] as T;

const PARTS: readonly Part[] = ['there', 'silent', 'away', 'telephone', 'letter', 'unknown'];

/** An edit as authors make it: of one fact, or of all that a scene or a person is. */
export type Made = { readonly edit: AuthorEdit; readonly isSmall: boolean };

const VERBS: readonly ((story: WholeStory, dice: Dice) => Made | undefined)[] = [
  (story, { a, b }) => {
    const scene = b % 4 === 0 ? undefined : pick(story.scenes, a).id;
    const name = pick(['Dan', 'Mrs O’Hara (so)', 'Ben -> Eve', 'von der Heide', '# 7'], b);
    return small({ does: 'addPerson', id: newId(name, story.characters), name, scene });
  },
  (story, dice) => {
    const [from, to] = [pick(story.characters, dice.a).id, pick(story.characters, dice.b).id];
    const direction = { from, to, mutual: dice.c % 2 === 0 };
    const relation = { id: newRelationId(story, direction), ...direction };
    return small({ does: 'beginRelation', relation, scene: sceneOf(story, dice), said: saidIn(story, dice) });
  },
  (story, dice) => changeOf(story, dice),
  (story, dice) => changeOf(story, dice),
  (story, { a, b, c }) => {
    if (story.relations.length === 0) return undefined;
    const label = c % 2 === 0 ? { [story.languages[0] as string]: 'over' } : undefined;
    return small({
      does: 'endRelation',
      relation: pick(story.relations, a).id,
      scene: pick(story.scenes, b).id,
      label,
    });
  },
  (story, { a, b, c }) => {
    if (story.relations.length === 0) return undefined;
    const { id, from, to, mutual } = pick(story.relations, a);
    const direction = b % 2 === 0 ? { from: to, to: from, mutual } : { from, to, mutual: !mutual };
    return c % 3 === 0
      ? { edit: { does: 'turnRelation', relation: id, direction }, isSmall: false }
      : undefined;
  },
  (story, { a, b }) => {
    const { id, changes } = pick(story.scenes, a);
    return changes.length === 0
      ? undefined
      : { edit: { does: 'forgetChange', relation: pick(changes, b).relation, scene: id }, isSmall: false };
  },
  (story, { a, b, c }) =>
    small({
      does: 'presence',
      character: pick(story.characters, a).id,
      scene: pick(story.scenes, b).id,
      as: pick(PARTS, c),
    }),
  (story, { a, b, c }) =>
    small({
      does: 'departure',
      character: pick(story.characters, a).id,
      scene: pick(story.scenes, b).id,
      how: pick(['dies', 'leaves', undefined] as const, c),
    }),
  (story, { a, b }) => {
    const title = pick(['Storm', 'At night @ sea', '', '# again'], b);
    const after = b % 5 === 0 ? undefined : pick(story.scenes, a).id;
    return small({ does: 'addScene', id: newId(title, story.scenes), title, after });
  },
  (story, { a, b, c }) =>
    small({
      does: 'describeScene',
      scene: pick(story.scenes, a).id,
      language: pick(['en', 'de'], c),
      ...pick(
        [
          { title: `Title ${c}` },
          { summary: '' },
          { summary: `It is ${c}.` },
          { place: 'the sea' },
          { place: '' },
        ],
        b,
      ),
    }),
  (story, { a, b }) => ({
    edit: { does: 'moveScene', scene: pick(story.scenes, a).id, to: b % story.scenes.length },
    isSmall: false,
  }),
  (story, { a, b }) => {
    const { id, changes } = pick(story.scenes, a);
    const second = { id: newId('Then', story.scenes), title: 'Then', at: b % (changes.length + 1) };
    return { edit: { does: 'splitScene', scene: id, second }, isSmall: false };
  },
  (story, { a }) => ({ edit: { does: 'mergeScenes', scene: pick(story.scenes, a).id }, isSmall: false }),
  (story, { a, b }) => {
    const title = b % 3 === 0 ? '' : `Act ${b}`;
    return {
      edit: { does: 'actFrom', scene: pick(story.scenes, a).id, language: 'en', title },
      isSmall: false,
    };
  },
  (story, { a, b }) =>
    b % 4 === 0 && story.scenes.length > 6
      ? { edit: { does: 'removeScene', scene: pick(story.scenes, a).id }, isSmall: false }
      : undefined,
  (story, { a, b }) =>
    b % 4 === 0 && story.relations.length > 0
      ? { edit: { does: 'removeRelation', relation: pick(story.relations, a).id }, isSmall: false }
      : undefined,
];

/** The edit that some numbers stand for; undefined where the story has nothing for it. */
export function authorEditOf(story: WholeStory, dice: Dice): Made | undefined {
  return pick(VERBS, dice.verb)(story, dice);
}

function changeOf(story: WholeStory, dice: Dice): Made | undefined {
  if (story.relations.length === 0) return undefined;
  // Of one that is said something of in the scene, as often as not.
  const scene = pick(story.scenes, dice.b) as Scene;
  const here = dice.a % 2 === 0 && scene.changes.length > 0;
  const relation = here ? pick(scene.changes, dice.c).relation : pick(story.relations, dice.a).id;
  const edit: AuthorEdit = { does: 'changeRelation', relation, scene: scene.id, said: saidIn(story, dice) };
  // One that has not begun begins, and others may have turned into it later.
  return { edit, isSmall: relationsAt(story, story.scenes.indexOf(scene)).has(relation) };
}

function saidIn({ languages }: WholeStory, { a, b, c }: Dice): Said {
  const text = (words: string) => ({ [languages[0] as string]: words });
  return {
    ...(a % 2 === 0 && { kind: pick([...KINDS, null], c) }),
    ...(b % 2 === 0 && { valence: (c % 21) / 10 - 1 }),
    ...(c % 3 === 0 && { strength: c % 2 === 0 ? null : (b % 11) / 10 }),
    ...(c % 2 === 0 && { label: text(pick(['in love', '…', `as of ${c} (so far)`, 'hostile'], a)) }),
    ...(b % 3 === 0 && { evidence: { words: text('It says so.'), source: undefined } }),
  };
}

const sceneOf = ({ scenes }: WholeStory, { b, c }: Dice) => (c % 7 === 0 ? undefined : pick(scenes, b).id);
const small = (edit: AuthorEdit): Made => ({ edit, isSmall: true });
