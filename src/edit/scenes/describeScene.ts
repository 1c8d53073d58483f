import { CAPS } from '../../story/schema.ts';
import { textIn } from '../../story/text.ts';
import type { WholeStory } from '../../story/types.ts';
import { cleanLine, cleanName } from '../cleanName.ts';
import { inScene } from '../inScene.ts';
import { newId } from '../newId.ts';
import { typedText } from '../typedText.ts';
import { withoutUnnamed } from '../withoutUnnamed.ts';

export type Description = {
  /** The language in which the words were read and typed. */
  readonly language: string;
  readonly title?: string | undefined;
  /** Empty: none. */
  readonly summary?: string | undefined;
  /** The name of a place, which may be a new one. Empty: none. */
  readonly place?: string | undefined;
};

/** The story in which a scene (id) has another title, summary or place. What is undefined, and an empty title, stays as it is. */
export function describeScene(story: WholeStory, id: string, said: Description): WholeStory {
  const { language } = said;
  const first = story.languages[0] as string;
  const title = said.title === undefined ? '' : cleanName(said.title);
  const summary = said.summary === undefined ? undefined : cleanLine(said.summary, CAPS.prose);
  const { places, place } = placed(story, said);
  const edited = inScene({ ...story, places }, id, (scene) => ({
    ...scene,
    ...(title !== '' && { title: typedText(scene.title, { words: title, language }, first) }),
    ...(summary !== undefined && {
      summary: summary === '' ? undefined : typedText(scene.summary, { words: summary, language }, first),
    }),
    ...(said.place !== undefined && { place }),
  }));
  return said.place === undefined ? edited : withoutUnnamed(edited, story);
}

/** The id of the place that is named, and all places with it. */
function placed({ places, languages }: WholeStory, { place, language }: Description) {
  const name = cleanName(place ?? '');
  if (name === '') return { places, place: undefined };
  const known = places.find((one) => textIn(one.name, language) === name);
  if (known || places.length >= CAPS.places) return { places, place: known?.id };
  const id = newId(name, places);
  return { places: [...places, { id, name: { [languages[0] as string]: name } }], place: id };
}
