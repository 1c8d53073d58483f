import { useMemo } from 'react';
import { nameAt } from '../../../story/sentences.ts';
import { scenesWith } from '../../../story/state.ts';
import { theMetWhole } from '../../../view/met.ts';
import { theTextScene } from '../../../view/selectors.ts';
import { useView } from '../../../view/useView.ts';
import { useWords } from '../../../view/words/useWords.ts';

export type Person = {
  readonly id: string;
  /** As it is known at the current scene. */
  readonly name: string;
  /** The scenes (0-based) it is in. */
  readonly scenes: readonly number[];
  readonly relations: number;
};

/** Everyone in the story, also those who are not on the picture; those in most scenes first. What may not be seen yet does not count. */
export function usePeople(): readonly Person[] {
  const story = useView(theMetWhole);
  const scene = useView(theTextScene);
  const { language } = useWords();
  return useMemo(() => {
    const relations = new Map<string, number>();
    for (const { from, to } of story.relations)
      for (const id of [from, to]) relations.set(id, (relations.get(id) ?? 0) + 1);
    return story.characters
      .map(({ id }) => ({
        id,
        name: nameAt(story, id, scene, language),
        scenes: scenesWith(story, id),
        relations: relations.get(id) ?? 0,
      }))
      .toSorted((a, b) => b.scenes.length - a.scenes.length || a.name.localeCompare(b.name, language));
  }, [story, scene, language]);
}
