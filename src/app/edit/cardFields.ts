import type { AuthorEdit } from '../../edit/authorEdit.ts';
import { cleanLine } from '../../edit/cleanName.ts';
import { newRelationId } from '../../edit/relations/beginRelation.ts';
import type { Said } from '../../edit/relations/changeRelation.ts';
import { type Direction, turnedId } from '../../edit/relations/turnRelation.ts';
import { NOT_SAID } from '../../story/notSaid.ts';
import { CAPS } from '../../story/schema.ts';
import { relationOf } from '../../story/state.ts';
import type { Kind, Quality, Text, WholeStory } from '../../story/types.ts';

/** What the card of a relationship says, as it is typed and chosen in it. Words are empty where nothing is said. */
export type CardFields = {
  readonly words: string;
  readonly kind: Kind | undefined;
  readonly valence: number | undefined;
  readonly strength: number | undefined;
  readonly direction: Direction;
  /** Whether the other way around begins as well. */
  readonly back: boolean;
  readonly evidence: string;
  readonly source: string;
  /** From which scene (id) on it holds; undefined: since before the first. */
  readonly scene: string | undefined;
};

/** What the card is about: a relationship that begins, after edits that have to come first, or one that there is (its id). */
export type CardSubject =
  | { readonly type: 'new'; readonly first: readonly AuthorEdit[] }
  | {
      readonly type: 'known';
      readonly relation: string;
      readonly was: CardFields;
      /** The scene (id) from which on another direction makes another relationship of it, since it has held before. */
      readonly becomesIn: string | undefined;
    };

/**
 * The edit that makes of a story what the card says; undefined where it says what holds already. `relation`: the id that the
 * relationship then has.
 */
export function cardEdit(
  story: WholeStory,
  subject: CardSubject,
  now: CardFields,
): { readonly edit: AuthorEdit | undefined; readonly relation: string } {
  const first = story.languages[0] as string;
  const { direction, scene } = now;
  const reverse = { from: direction.to, to: direction.from, mutual: false };
  const begins = (id: string, ends: Direction): AuthorEdit => {
    const { words, ...said } = { words: wordsIn(now.words, first), ...saidAtFirst(now, first) };
    return {
      does: 'beginRelation',
      relation: { id, ...ends },
      scene,
      said: { ...said, ...(words && { label: words }) },
    };
  };
  const back = (): readonly AuthorEdit[] =>
    now.back && !direction.mutual ? [begins(newRelationId(story, reverse), reverse)] : [];
  if (subject.type === 'new') {
    const id = newRelationId(story, direction);
    return { edit: asOne([...subject.first, begins(id, direction), ...back()]), relation: id };
  }
  const { relation, was, becomesIn } = subject;
  const old = relationOf(story, relation);
  const said = saidNow(was, now, first);
  const isTurned = JSON.stringify(was.direction) !== JSON.stringify(direction);
  if (isTurned && scene !== undefined && scene === becomesIn) {
    const into = newRelationId(story, direction);
    const ends: AuthorEdit = { does: 'endRelation', relation, scene, into };
    return { edit: asOne([begins(into, direction), ends, ...back()]), relation: into };
  }
  const edits: readonly AuthorEdit[] = [
    ...(Object.keys(said).length > 0
      ? [{ does: 'changeRelation', relation, scene, said } satisfies AuthorEdit]
      : []),
    ...(isTurned ? [{ does: 'turnRelation', relation, direction } satisfies AuthorEdit] : []),
    ...back(),
  ];
  return { edit: asOne(edits), relation: isTurned && old ? turnedId(story, old, direction) : relation };
}

/** The card's fields for a quality. */
export function fieldsOf(
  quality: Quality | undefined,
  textOf: (text: Text) => string,
): Pick<CardFields, 'words' | 'kind' | 'valence' | 'strength'> {
  const words = quality ? textOf(quality.label) : '';
  return {
    words: words === NOT_SAID ? '' : words,
    kind: quality?.kind,
    valence: quality?.valence,
    strength: quality?.strength,
  };
}

function asOne(edits: readonly AuthorEdit[]): AuthorEdit | undefined {
  return edits.length > 1 ? { does: 'together', edits } : edits[0];
}

function saidAtFirst({ kind, valence, strength, evidence, source }: CardFields, first: string): Said {
  const support = evidenceOf(evidence, source, first);
  return { kind, valence, strength, ...(support && { evidence: support }) };
}

/** Only what differs, so that the rest goes on as it was. */
function saidNow(was: CardFields, now: CardFields, first: string): Said {
  const changed = <T>(old: T | undefined, value: T | undefined) =>
    old === value ? undefined : (value ?? null);
  const isSupport = was.evidence !== now.evidence || was.source !== now.source;
  const said: Said = {
    kind: changed(was.kind, now.kind),
    valence: changed(was.valence, now.valence),
    strength: changed(was.strength, now.strength),
    label: was.words === now.words ? undefined : (wordsIn(now.words, first) ?? { [first]: NOT_SAID }),
    evidence: isSupport
      ? (evidenceOf(now.evidence, now.source, first) ?? { words: { [first]: NOT_SAID } })
      : undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function evidenceOf(evidence: string, source: string, first: string) {
  const [words, place] = [cleanLine(evidence, CAPS.prose), cleanLine(source, CAPS.prose)];
  if (words === '' && place === '') return undefined;
  return {
    words: { [first]: words || NOT_SAID },
    source: place === '' ? undefined : { [first]: place },
  };
}

function wordsIn(typed: string, first: string): Text | undefined {
  const words = cleanLine(typed, CAPS.label);
  return words === '' ? undefined : { [first]: words };
}
