import type { WholeStory } from '../../story/types.ts';
import { type Listed, listedIn } from './listed.ts';
import { referencesIn, revealsIn } from './references.ts';
import { vocabularyOf } from './vocabulary.ts';
import { preambleLines } from './writePreamble.ts';
import { firstOfPairs, hasOwnId } from './writeRelation.ts';
import { headingLines, sceneLines } from './writeScene.ts';
import type { Writing, WrittenLine } from './writing.ts';

/** The story as Throughline text. `readText` gives the same story back. */
export function writeText(story: WholeStory): string {
  const { preamble, scenes } = writtenLines(story);
  return `${[...preamble, ...scenes.flat()].map(({ line }) => line).join('\n')}\n`;
}

/**
 * The lines of a text: of what stands before the first heading, and of each scene, after the heading of its act where it begins one.
 *
 * @param listed what stands in lists; by default what is needed to keep ids and order
 */
export function writtenLines(
  story: WholeStory,
  listed: Listed = listedIn(story),
): { readonly preamble: readonly WrittenLine[]; readonly scenes: readonly (readonly WrittenLine[])[] } {
  const writing: Writing = {
    story,
    words: vocabularyOf(story.languages[0] as string),
    names: referencesIn(story),
    reveals: revealsIn(story),
    listed,
    firsts: firstOfPairs(story.relations),
    ownFirsts: firstOfPairs(story.relations.filter(hasOwnId)),
  };
  const writeScene = sceneLines(writing);
  return {
    preamble: preambleLines(writing),
    scenes: story.scenes.map((_, scene) => [...headingLines(writing, scene), ...writeScene(scene)]),
  };
}
