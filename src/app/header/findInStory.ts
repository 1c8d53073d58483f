import type { AppLanguage } from '../../story/messages/wording.ts';
import { nameAt, pairAt } from '../../story/sentences.ts';
import { historyOf } from '../../story/state.ts';
import { say } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';

export type Found =
  | { readonly type: 'character'; readonly id: string; readonly name: string }
  | { readonly type: 'scene'; readonly id: string; readonly name: string; readonly scene: number }
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
      name: `${index + 1}. ${say(title, language)}`,
    })),
    known.map((relation) => ({
      type: 'relation',
      id: relation.id,
      name: pairAt(story, relation, scene, language),
    })),
  ];
  const sought = plain(text);
  const rank = ({ name }: Found) => (plain(name).startsWith(sought) ? 0 : 1);
  return all.flatMap((sort) =>
    sort
      .filter(({ name }) => plain(name).includes(sought))
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, MOST),
  );
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
