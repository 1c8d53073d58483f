import { relationId } from '../../story/relationId.ts';
import { relationOf } from '../../story/state.ts';
import type { Change, Relation } from '../../story/types.ts';
import { kindInWords } from './kindInWords.ts';
import { writtenTag } from './references.ts';
import { writeWords } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Writing } from './writing.ts';
import { inList, writtenLabel } from './writtenWords.ts';

/**
 * The two names of a relation, by what they are called at a scene (0-based, -1 before the first), and its tag where it needs one:
 * in the list, or where it is named.
 */
export function relationHead(
  { names, listed, firsts, ownFirsts }: Writing,
  relation: Relation,
  scene: number,
  where: 'list' | 'line' | 'parenthesis',
): string {
  const { id, from, to, mutual } = relation;
  const name = (character: string) =>
    where === 'parenthesis' ? inList(names.person(character, scene)) : names.person(character, scene);
  const isFirst = firsts.get(id) === id;
  const isOwn = ownFirsts.get(id) === id;
  const isMeant =
    where === 'list' ? isFirst && hasOwnId(relation) : listed.relations.has(id) ? isFirst : isOwn;
  return `${name(from)} ${mutual ? '<->' : '->'} ${name(to)}${isMeant ? '' : ` {${writtenTag(id)}}`}`;
}

/** `Ben -> Ann: in love (romance, +0.8, 0.75)`. `isParted`: a death has ended the relation before. */
export function relationLine(writing: Writing, change: Change, scene: number, isParted: boolean): string {
  const { story } = writing;
  const relation = relationOf(story, change.relation) as Relation;
  const parts = partsOf(writing, change, scene, { isParted, weight: relation.weight });
  const label =
    change.label &&
    writeWords(change.label, story.languages, (one, isLast) =>
      isLast && parts.length === 0 ? writtenLabel(one) : one,
    );
  const head = relationHead(writing, relation, scene, 'line');
  return `${head}${label === undefined ? '' : `: ${label}`}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

function partsOf(
  writing: Writing,
  change: Change,
  scene: number,
  { isParted, weight }: { readonly isParted: boolean; readonly weight: number | undefined },
): string[] {
  const { story, words } = writing;
  if (change.does === 'end') {
    if (change.into === undefined) return [words.ends[0] as string];
    const into = relationOf(story, change.into) as Relation;
    return [`${words.becomes[0]} ${relationHead(writing, into, scene, 'parenthesis')}`];
  }
  const { does, kind, valence, strength, label } = change;
  // A kind that is unknown must not be taken from the words.
  const taken = does === 'begin' ? kindInWords(label[story.languages[0] as string] as string) : undefined;
  return [
    does === 'begin' && isParted ? words.begins[0] : undefined,
    kind === null || (kind === undefined && taken) ? words.unknown.kind[0] : kind && words.kinds[kind][0],
    numberOrUnknown(valence, words, 'valence'),
    numberOrUnknown(strength, words, 'strength'),
    does === 'begin' && weight !== undefined ? `${words.weight[0]} ${weight}` : undefined,
  ].filter((part) => part !== undefined);
}

function numberOrUnknown(
  value: number | null | undefined,
  words: Vocabulary,
  what: 'valence' | 'strength',
): string | undefined {
  if (value === null) return words.unknown[what][0];
  if (value === undefined) return undefined;
  return what === 'valence' && value >= 0 ? `+${value}` : String(value);
}

/** Whether the id of a relation is the one that a text gives to the first between the two. */
export function hasOwnId({ id, from, to, mutual }: Relation): boolean {
  return id === relationId(from, to, mutual);
}

/** By the id of each relation: the one that is listed first between the same two in the same direction. */
export function firstOfPairs(relations: readonly Relation[]): ReadonlyMap<string, string> {
  const byPair = new Map<string, string>();
  return new Map(
    relations.map(({ id, from, to, mutual }) => {
      const pair = [...(mutual ? [from, to].sort() : [from, to]), mutual].join('\0');
      const first = byPair.get(pair) ?? id;
      byPair.set(pair, first);
      return [id, first];
    }),
  );
}
