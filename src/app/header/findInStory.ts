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
  /** Two people who were named together. */
  | {
      readonly type: 'pair';
      readonly id: string;
      readonly name: string;
      readonly people: readonly [string, string];
    }
  | { readonly type: 'relation'; readonly id: string; readonly name: string };

/** How many of each sort are listed. */
const MOST = 40;

/**
 * What has `text` in its name, whatever its case and accents, those that begin with it first. Names are those of scene
 * `scene`, and relations only those that have begun by then, so that a search gives nothing away.
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
  const sought = plain(text);
  const pairs = pairsNamed(sought, all[0] ?? []).map(([one, other]): Found => {
    const name = wordingIn(language).pair(one.name, other.name, true);
    return { type: 'pair', id: pairKey(one.id, other.id), name, people: [one.id, other.id] };
  });
  const rank = ({ name }: Found) => (plain(name).startsWith(sought) ? 0 : 1);
  const found = all.flatMap((sort) =>
    sort
      .filter(({ name }) => plain(name).includes(sought))
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, MOST),
  );
  // One person's whole name may read as the names of two.
  return found.some(({ type }) => type === 'character') ? [...found, ...pairs] : [...pairs, ...found];
}

/** The pairs of people of whom the first is named by the beginning of `sought`, and the second by the rest of it. */
function pairsNamed(sought: string, people: readonly Found[]): (readonly [Found, Found])[] {
  const tokens = sought
    .split(/[\s,&+]+|(?<=\s)(?:and|und)(?=\s)/)
    .filter((token) => token && !/^(and|und)$/.test(token));
  const named = (words: readonly string[]) =>
    people.filter(({ name }) => ` ${plain(name)}`.includes(` ${words.join(' ')}`)).slice(0, MOST);
  const pairs = tokens.slice(1).flatMap((_, index) => {
    const second = named(tokens.slice(index + 1));
    return named(tokens.slice(0, index + 1)).flatMap((one) =>
      second.filter((other) => other !== one).map((other) => [one, other] as const),
    );
  });
  return pairs.slice(0, MOST);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
