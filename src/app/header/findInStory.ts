import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { pairKey } from '../../story/pairKey.ts';
import { nameAt, pairAt } from '../../story/sentences.ts';
import { historyOf } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';

export type Found =
  | { readonly type: 'character'; readonly id: string; readonly name: string }
  | { readonly type: 'scene'; readonly id: string; readonly name: string; readonly scene: number }
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

/**
 * Characters, scenes and relations with `text` in their name, ignoring case and accents; those that begin with it first.
 * Names are as of scene `scene`, and relations that begin later are left out, so that a search spoils nothing.
 */
export function findInStory(
  story: Story,
  scene: number,
  language: AppLanguage,
  text: string,
): readonly Found[] {
  const known = story.relations.filter(({ id }) => historyOf(story, id).some((turn) => turn.scene <= scene));
  const all: readonly (readonly Found[])[] = [
    story.characters.map(({ id }) => ({ type: 'character', id, name: nameAt(story, id, scene, language) })),
    story.scenes.map(({ id, title }, index) => ({
      type: 'scene',
      id,
      scene: index,
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
  const rank = ({ name }: Found) => (normalised(name).startsWith(query) ? 0 : 1);
  const found = all.flatMap((sort) =>
    sort
      .filter(({ name }) => normalised(name).includes(query))
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, MOST),
  );
  // Pairs come first, unless the query is part of one character's name, as "Ann Lee" is.
  return found.some(({ type }) => type === 'character') ? [...found, ...pairs] : [...pairs, ...found];
}

/** The pairs that a query names: one character by its first words, the other by the rest ("ann ben", "Ann and Ben"). */
function pairsNamed(query: string, characters: readonly Found[]): (readonly [Found, Found])[] {
  const tokens = query
    .split(/[\s,&+]+|(?<=\s)(?:and|und)(?=\s)/)
    .filter((token) => token && !/^(and|und)$/.test(token));
  const named = (words: readonly string[]) =>
    characters.filter(({ name }) => ` ${normalised(name)}`.includes(` ${words.join(' ')}`)).slice(0, MOST);
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
