import { type RelationState, valueAfter } from '../story/chronicle.ts';
import { NOT_SAID } from '../story/notSaid.ts';
import { historyOf } from '../story/state.ts';
import type { Change, Departure, Quality, Scene, WholeStory } from '../story/types.ts';
import { intoWhatBegins } from './intoWhatBegins.ts';
import { withoutUnnamed } from './withoutUnnamed.ts';

/**
 * An edited story with all that follows from the order of its scenes: the first change of a relation begins it and later ones change
 * it, with what they said before; what ends or dies twice does so once; an act is one run of scenes. What nothing names any more goes.
 *
 * @param before the story that was edited, which knows what each change said
 */
export function consistent(edited: WholeStory, before: WholeStory): WholeStory {
  const said = statesAfter(before);
  const known = new Map(edited.relations.map((relation) => [relation.id, relation]));
  const now = new Map<string, Quality>();
  const parted = new Map<string, Quality>();
  const dead = new Set<string>();

  const follow = (change: Change): Change | undefined => {
    const { relation } = change;
    if (!known.has(relation)) return undefined;
    const left = change.does === 'begin' ? undefined : parted.get(relation);
    const held = now.get(relation) ?? left;
    const isParted = parted.has(relation);
    const made = fitting(change, held, { said: said.get(change), isParted });
    if (!made) return undefined;
    parted.delete(relation);
    if (made.does === 'end') now.delete(relation);
    else now.set(relation, after(made, held));
    return made;
  };
  const part = ({ character }: Departure) => {
    for (const [id, quality] of now) {
      const relation = known.get(id);
      if (relation?.from !== character && relation?.to !== character) continue;
      now.delete(id);
      parted.set(id, quality);
    }
  };

  const background = edited.background.flatMap((change) => follow(change) ?? []);
  const scenes = edited.scenes.map((scene): Scene => {
    const changes = scene.changes.flatMap((change) => follow(change) ?? []);
    const leaves = scene.leaves.filter(
      ({ character }, index) =>
        !dead.has(character) && scene.leaves.findIndex((one) => one.character === character) === index,
    );
    for (const departure of leaves) {
      if (departure.how === 'dies') dead.add(departure.character);
      part(departure);
    }
    return { ...scene, changes: intoWhatBegins(changes), leaves };
  });
  return withoutUnnamed({ ...edited, background, scenes }, before);
}

/** What each change of a story leaves its relation as; nothing for one that ends it. */
function statesAfter(story: WholeStory): ReadonlyMap<unknown, RelationState | undefined> {
  return new Map(
    story.relations.flatMap(({ id }) => historyOf(story, id).map(({ change, after }) => [change, after])),
  );
}

type Context = { readonly said: Quality | undefined; readonly isParted: boolean };

/** The change as it can stand where its relation is `held` so far, or not held. */
function fitting(change: Change, held: Quality | undefined, { said, isParted }: Context): Change | undefined {
  if (change.does === 'end') return held && !isParted ? change : held && change;
  if (change.does === 'begin') {
    if (!held || isParted) return change;
    const { does: _, kind, valence, strength, ...rest } = change;
    const unlessSame = <T>(value: T | undefined, was: T | undefined) =>
      value ?? (was === undefined ? undefined : null);
    return {
      ...rest,
      does: 'change',
      kind: unlessSame(kind, held.kind),
      valence: unlessSame(valence, held.valence),
      strength: unlessSame(strength, held.strength),
    };
  }
  if (held) return change;
  const { relation, evidence, label } = change;
  const whole = said ?? after(change, undefined);
  return {
    does: 'begin',
    relation,
    evidence,
    kind: whole.kind,
    valence: whole.valence,
    strength: whole.strength,
    label: label ?? whole.label,
  };
}

function after(change: Exclude<Change, { does: 'end' }>, held: Quality | undefined): Quality {
  const { does, kind, valence, strength } = change;
  const from = does === 'change' ? held : undefined;
  return {
    kind: valueAfter(kind, from?.kind),
    valence: valueAfter(valence, from?.valence),
    strength: valueAfter(strength, from?.strength),
    label: change.label ?? from?.label ?? { [Object.keys(change.evidence.words)[0] as string]: NOT_SAID },
  };
}
