import type { WholeStory } from '../../story/types.ts';
import { matchPeople, type SamePeople, withRenamed } from './matchPeople.ts';
import { matchScenes, type Told } from './matchScenes.ts';

/** Who and what of an earlier draft is who and what in a new one, by ids. */
export type Matches = { readonly people: SamePeople; readonly scenes: ReadonlyMap<string, string> };

/** Matches two drafts of a script: their people by name, their scenes, and then the people who have a new name. */
export function matchDrafts(before: Told, draft: Told): Matches {
  const known = matchPeople(before.story, draft.story);
  const first = matchScenes(before, draft, known);
  const people = withRenamed(known, first, [before.story, draft.story]);
  return { people, scenes: people.size > known.size ? matchScenes(before, draft, people) : first };
}

/** At least so many people must be in both stories, and this share of those of the smaller cast. */
const FEWEST_PEOPLE = 3;
const SHARE_OF_PEOPLE = 0.6;

/** Whether a story may be a new draft of another: it has the same title, or mostly the same people. */
export function isLikeDraft(before: WholeStory, draft: WholeStory): boolean {
  const titleOf = ({ title, languages }: WholeStory) =>
    (title[languages[0] as string] as string)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ');
  const both = matchPeople(before, draft).size;
  if (titleOf(before) === titleOf(draft) && both > 0) return true;
  const smaller = Math.min(before.characters.length, draft.characters.length);
  return both >= FEWEST_PEOPLE && both >= SHARE_OF_PEOPLE * smaller;
}
