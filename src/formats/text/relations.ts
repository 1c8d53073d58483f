import { NOT_SAID } from '../../story/notSaid.ts';
import { CAPS } from '../../story/schema.ts';
import type { Text } from '../../story/types.ts';
import { lastBracket } from './brackets.ts';
import { type Cast, idIn } from './cast.ts';
import type { Context } from './context.ts';
import type { ChangeDraft, PersonDraft, RelationDraft, SceneDraft } from './drafts.ts';
import { shown } from './escapes.ts';
import { kindInWords } from './kindInWords.ts';
import { isAttempt, type RelationLine, type RelationParts, relationPart, withParts } from './parts.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What is said of relations, in the order of the story: whether a line begins or changes one is worked out here. */
export type Relations = {
  readonly relations: readonly RelationDraft[];
  /** A line under `Relations:`, which may also say what holds before the first scene. */
  readonly list: (relation: RelationLine, line: number) => ChangeDraft | undefined;
  /** A line in a scene, or before the first one; undefined, with a problem, where it says nothing that can be read. */
  readonly change: (relation: RelationLine, line: number, scene?: SceneDraft) => ChangeDraft | undefined;
  /** To be called after the last line of a scene, and of what stands before the first. */
  readonly close: (scene?: SceneDraft) => void;
};

export function relationsOf(context: Context, cast: Pick<Cast, 'named' | 'known'>): Relations {
  const relations: RelationDraft[] = [];
  const byTag = new Map<string, RelationDraft>();
  /** For each pair and direction: the one that is meant without a tag. */
  const byPair = new Map<string, RelationDraft>();
  const holding = new Set<RelationDraft>();
  /** Of those that hold: the ones that ended with a death or a departure. */
  const parted = new Set<RelationDraft>();
  const byPerson = new Map<PersonDraft, RelationDraft[]>();
  const becoming: { readonly change: ChangeDraft; readonly target: RelationLine; readonly line: number }[] =
    [];
  const changed = new Set<RelationDraft>();
  const numbers = new Map<PersonDraft, number>();

  const numberOf = (person: PersonDraft) => {
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  };
  const pairOf = (from: PersonDraft, to: PersonDraft, mutual: boolean) => {
    const ends = [numberOf(from), numberOf(to)];
    if (mutual) ends.sort((a, b) => a - b);
    return `${ends.join(' ')} ${mutual}`;
  };
  const add = (
    from: PersonDraft,
    to: PersonDraft,
    mutual: boolean,
    tag: string | undefined,
    line: number,
  ) => {
    if (relations.length >= CAPS.relations) {
      context.problemOnce(line, 'many', 'relations', String(CAPS.relations));
      return undefined;
    }
    const relation = { from, to, mutual, tag };
    relations.push(relation);
    if (tag === undefined) byPair.set(pairOf(from, to, mutual), relation);
    else byTag.set(tag, relation);
    for (const person of [from, to]) {
      const own = byPerson.get(person);
      if (own) own.push(relation);
      else byPerson.set(person, [relation]);
    }
    return relation;
  };
  const endsOf = (relation: RelationLine, line: number) => {
    const from = cast.named(relation.from, line);
    const to = cast.named(relation.to, line);
    if (!from || !to) return undefined;
    if (from !== to) return { from, to };
    context.problem(line, 'self', shown(relation.from));
    return undefined;
  };
  const find = (from: PersonDraft, to: PersonDraft, { mutual, tag }: RelationLine) => {
    const id = idIn(tag);
    const found = id === undefined ? byPair.get(pairOf(from, to, mutual)) : byTag.get(id);
    const same = found && pairOf(found.from, found.to, found.mutual) === pairOf(from, to, mutual);
    return { id, found: same ? found : undefined, elsewhere: found !== undefined && !same };
  };

  const change: Relations['change'] = (said, line, scene) => {
    const ends = endsOf(said, line);
    if (!ends) return undefined;
    const { id, found, elsewhere } = find(ends.from, ends.to, said);
    if (elsewhere) context.problem(line, 'tag-elsewhere', id as string);
    if (elsewhere) return undefined;
    const { label, parts } = saidOf(context, said.rest, line);
    const ending = parts.ends || parts.becomes;
    if (ending && scene === undefined) context.problem(line, 'ends-before');
    else if (ending && !(found && holding.has(found))) context.problem(line, 'not-begun');
    else if (found && changed.has(found)) context.problem(line, 'changes-twice');
    else {
      const relation: RelationDraft | undefined = found ?? add(ends.from, ends.to, said.mutual, id, line);
      if (!relation) return undefined;
      const holds = holding.has(relation) && !(parts.begins && parted.has(relation));
      changed.add(relation);
      parted.delete(relation);
      holding.add(relation);
      const { kind, valence, strength, weight, becomes } = parts;
      if (weight !== undefined) relation.weight = weight;
      if (ending) {
        holding.delete(relation);
        if ([kind, valence, strength].some((value) => value !== undefined))
          context.problem(line, 'end-with-values');
        const made: ChangeDraft = { does: 'end', relation, label };
        if (becomes) becoming.push({ change: made, target: becomes, line });
        return made;
      }
      if (holds) return { does: 'change', relation, label, kind, valence, strength };
      return beginning(context, { does: 'begin', relation, label, kind, valence, strength }, parts, line);
    }
    return undefined;
  };

  return {
    relations,
    change,
    list: (said, line) => {
      const ends = endsOf(said, line);
      if (!ends) return undefined;
      const { id, found, elsewhere } = find(ends.from, ends.to, said);
      if (found || elsewhere) context.problem(line, 'twice', id ?? `${shown(said.from)}, ${shown(said.to)}`);
      if (found || elsewhere) return undefined;
      const relation = add(ends.from, ends.to, said.mutual, id, line);
      if (!relation) return undefined;
      const pair = pairOf(ends.from, ends.to, said.mutual);
      if (!byPair.has(pair)) byPair.set(pair, relation);
      context.says(line, { is: 'relation', relation });
      return said.rest === '' ? undefined : change(said, line);
    },
    close: (scene) => {
      for (const { change, target, line } of becoming) {
        const from = cast.known(target.from);
        const to = cast.known(target.to);
        const into = from && to && from !== to ? find(from, to, target).found : undefined;
        const begins = scene?.changes.some(({ does, relation }) => does === 'begin' && relation === into);
        if (into && begins) change.into = into;
        else context.problem(line, 'becomes-nothing');
      }
      becoming.length = 0;
      changed.clear();
      for (const { person } of scene?.leaves ?? [])
        for (const one of byPerson.get(person) ?? []) parted.add(one);
    },
  };
}

/** The words and the parenthesis of a relation. */
function saidOf(
  context: Context,
  rest: string,
  line: number,
): { label: Text | undefined; parts: RelationParts } {
  const words = rest.startsWith(':') ? rest.slice(1).trim() : rest.trim();
  const { text, parts, strange } = withParts(words, relationPart);
  if (strange !== undefined && isAttempt(lastBracket(strange)?.inner ?? ''))
    context.problem(line, 'parts', shown(strange));
  return { label: context.text(text, line, CAPS.label), parts: parts ?? {} };
}

/** What begins needs words and takes its kind from them; what stays unsaid is unknown. */
function beginning(context: Context, change: ChangeDraft, parts: RelationParts, line: number): ChangeDraft {
  const first = context.languages[0] as string;
  const { kindWord } = parts;
  if (!change.label) context.problem(line, 'no-words');
  const label = change.label ?? { [first]: shown(kindWord ?? NOT_SAID) };
  const taken = change.kind === undefined ? kindInWords(label[first] as string) : undefined;
  if (taken) context.problem(line, 'kind-taken', vocabularyOf(first).kinds[taken][0] as string);
  return {
    ...change,
    label,
    kind: (change.kind ?? undefined) || taken,
    valence: change.valence ?? undefined,
    strength: change.strength ?? undefined,
  };
}
