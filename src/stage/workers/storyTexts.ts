import type { Story } from '../../story/types.ts';
import { cutStory, joinStory, type StoryPiece } from './storyInPieces.ts';

/** With so many entries or fewer, see `cutStory`, a story is copied as fast as a text. */
const FEW = 2000;

type Lists = Pick<Story, 'characters' | 'relations' | 'background' | 'scenes'>;

/**
 * A story without its long lists, and these as JSON, piece by piece, each written when it is asked for. Browsers copy and read a text in
 * half the time that they take for the objects.
 */
export type StoryTexts<Of extends Story> = { readonly bare: Of; readonly texts: readonly (() => string)[] };

/** Texts that came and may be sent on, by the scenes that were read from them. */
const kept = new WeakMap<Story['scenes'], { readonly lists: Lists; readonly texts: readonly string[] }>();

/**
 * The texts of a story; undefined of a usual one, which is copied as it is.
 *
 * @param most entries of one that is, and in a piece
 */
export function textsOf<Of extends Story>(
  story: Of,
  { few = FEW, entries }: { readonly few?: number | undefined; readonly entries?: number | undefined } = {},
): StoryTexts<Of> | undefined {
  const { characters, relations, background, scenes } = story;
  const lists = { characters, relations, background, scenes };
  if (cutStory(lists as Story, few).length === 1) return undefined;
  const known = takeTexts(lists);
  return {
    bare: { ...story, characters: [], relations: [], background: [], scenes: [] },
    texts: known
      ? known.map((text) => () => text)
      : cutStory(lists as Story, entries).map((piece) => () => JSON.stringify(piece)),
  };
}

/** Puts together what came, and keeps the texts until they are sent on, which saves writing them again. */
export function joinTexts<Of extends Story>(
  bare: Of,
  pieces: readonly StoryPiece[],
  texts: readonly string[],
): Of {
  if (texts.length === 0) return bare;
  const story = pieces.reduce(joinStory, bare) as Of;
  kept.set(story.scenes, { lists: story, texts });
  return story;
}

function takeTexts({ characters, relations, background, scenes }: Lists): readonly string[] | undefined {
  const known = kept.get(scenes);
  kept.delete(scenes);
  const isSame =
    known?.lists.characters === characters &&
    known.lists.relations === relations &&
    known.lists.background === background;
  return isSame ? known.texts : undefined;
}
