import type { FormerName } from '../../edit/formerNames.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { pairKey } from '../../story/pairKey.ts';
import { nameAt, pairAt } from '../../story/sentences.ts';
import { historyOf } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Character, Story, Text } from '../../story/types.ts';

export type Found =
  | {
      readonly type: 'character';
      readonly id: string;
      readonly name: string;
      /** Other names of theirs. */
      readonly others: readonly string[];
    }
  | {
      readonly type: 'scene';
      readonly id: string;
      readonly name: string;
      readonly scene: number;
      readonly title: Text;
    }
  /** Two characters whose names are both in the query, to open their biography. */
  | {
      readonly type: 'pair';
      readonly id: string;
      readonly name: string;
      readonly people: readonly [string, string];
    }
  | { readonly type: 'relation'; readonly id: string; readonly name: string };

/** Most results of each type. */
const MOST = 40;

/** Where and how a story is searched. */
type Searched = {
  /** 0-based. */
  readonly scene: number;
  readonly language: AppLanguage;
  /** Names that characters (ids) have lost by edits. */
  readonly former?: ReadonlyMap<string, readonly FormerName[]> | undefined;
};

/**
 * Characters, scenes and relations with `text` in their name, or with words that begin with those of `text` ("sec adj" finds "Second
 * Adjutant"), ignoring case and accents; the closest first. Characters are also found by other names, which are listed with them. Names
 * are those known at the scene, and relations that begin later are left out, so that a search spoils nothing.
 */
export function findInStory(
  story: Story,
  { scene, language, former }: Searched,
  text: string,
): readonly Found[] {
  const known = story.relations.filter(({ id }) => historyOf(story, id).some((turn) => turn.scene <= scene));
  const all: readonly (readonly Found[])[] = [
    story.characters.map((character): Found => {
      const name = nameAt(story, character.id, scene, language);
      const others = namesBy(story, character, scene, former?.get(character.id));
      const different = new Set(others.map((other) => textIn(other, language)).filter((one) => one !== name));
      return { type: 'character', id: character.id, name, others: [...different] };
    }),
    story.scenes.map(({ id, title }, index) => ({
      type: 'scene',
      id,
      scene: index,
      title,
      name: `${index + 1}. ${textIn(title, language)}`,
    })),
    known.map((relation) => ({
      type: 'relation',
      id: relation.id,
      name: pairAt(story, relation, scene, language),
    })),
  ];
  const query = normalised(text);
  const pairs = pairsNamed(query, all[0] ?? []).map(([one, other]): Found => {
    const name = wordingIn(language).pair(one.name, other.name, true);
    return { type: 'pair', id: pairKey(one.id, other.id), name, people: [one.id, other.id] };
  });
  const has = (name: string) => closeness(name, query) !== undefined;
  const rank = ({ name }: Found) => closeness(name, query) ?? Number.POSITIVE_INFINITY;
  const found = all.flatMap((sort) =>
    sort
      .flatMap((one): Found[] => {
        if (one.type !== 'character') return has(one.name) ? [one] : [];
        if (has(one.name)) return [{ ...one, others: [] }];
        const others = one.others.filter(has);
        return others.length > 0 ? [{ ...one, others }] : [];
      })
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, MOST),
  );
  // Pairs come first, unless the query is part of one character's name, as "Ann Lee" is.
  return found.some(({ type }) => type === 'character') ? [...found, ...pairs] : [...pairs, ...found];
}

/**
 * 0 where a name begins with a query (normalised), 1 where one of its words does, 2 where the query is elsewhere in it, 3 where each word
 * of the query begins one of its words; undefined where it is not found.
 */
function closeness(name: string, query: string): number | undefined {
  const text = normalised(name);
  if (text.startsWith(query)) return 0;
  const words = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  if (words.includes(` ${query}`)) return 1;
  if (text.includes(query)) return 2;
  return query.split(/\s+/).every((word) => words.includes(` ${word}`)) ? 3 : undefined;
}

/** The names that a character had before, and those that were merged or replaced, as far as they are known at a scene (0-based). */
function namesBy(
  story: Story,
  { name, names }: Character,
  scene: number,
  former: readonly FormerName[] = [],
): Text[] {
  const sceneOf = (id: string) => story.scenes.findIndex((one) => one.id === id);
  const isKnown = (since: string | undefined) => {
    if (since === undefined) return true;
    const revealed = sceneOf(since);
    return revealed >= 0 && revealed <= scene;
  };
  return [
    name,
    ...names.filter((one) => isKnown(one.scene)).map((one) => one.name),
    ...former.filter((one) => isKnown(one.since)).map((one) => one.name),
  ];
}

/** The pairs that a query names: one character by its first words, the other by the rest ("ann ben", "Ann and Ben"). */
function pairsNamed(query: string, characters: readonly Found[]): (readonly [Found, Found])[] {
  const tokens = query
    .split(/[\s,&+]+|(?<=\s)(?:and|und)(?=\s)/)
    .filter((token) => token && !/^(and|und)$/.test(token));
  const named = (words: readonly string[]) =>
    characters
      .filter((one) =>
        [one.name, ...('others' in one ? one.others : [])].some((name) =>
          ` ${normalised(name)}`.includes(` ${words.join(' ')}`),
        ),
      )
      .slice(0, MOST);
  const pairs = tokens.slice(1).flatMap((_, index) => {
    const second = named(tokens.slice(index + 1));
    return named(tokens.slice(0, index + 1)).flatMap((one) =>
      second.filter((other) => other !== one).map((other) => [one, other] as const),
    );
  });
  return pairs.slice(0, MOST);
}

function normalised(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
