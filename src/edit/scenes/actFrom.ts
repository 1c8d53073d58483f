import { CAPS } from '../../story/schema.ts';
import type { WholeStory } from '../../story/types.ts';
import { cleanName } from '../cleanName.ts';
import { consistent } from '../consistent.ts';
import { newId } from '../newId.ts';
import { typedText } from '../typedText.ts';

export type ActTitle = {
  /** The language in which the title was read and typed. */
  readonly language: string;
  /** Empty: no act begins there. */
  readonly title: string;
};

/**
 * The story in which an act begins with a scene (id) and goes on to where the scene's act has ended so far. With the first scene of an
 * act, it is renamed; without a title, its scenes join the act before.
 */
export function actFrom(story: WholeStory, id: string, typed: ActTitle): WholeStory {
  const { scenes, acts, languages } = story;
  const start = scenes.findIndex((scene) => scene.id === id);
  const old = scenes[start]?.act;
  if (start < 0) return story;
  const words = cleanName(typed.title);
  const isFirst = old !== undefined && scenes[start - 1]?.act !== old;
  if (words !== '' && isFirst) {
    const rename = { words, language: typed.language };
    const renamed = acts.map((act) =>
      act.id === old ? { ...act, title: typedText(act.title, rename, languages[0] as string) } : act,
    );
    return { ...story, acts: renamed };
  }
  if (words === '' && !isFirst) return story;
  let end = start;
  while (end < scenes.length && scenes[end]?.act === old) end++;
  const made = { id: newId(words, acts), title: { [languages[0] as string]: words } };
  if (words !== '' && acts.length >= CAPS.scenes) return story;
  const act = words === '' ? scenes[start - 1]?.act : made.id;
  const edited = {
    ...story,
    acts: words === '' ? acts : [...acts, made],
    scenes: scenes.map((scene, index) => (index >= start && index < end ? { ...scene, act } : scene)),
  };
  return consistent(edited, story);
}
