import { lastUpTo } from './lastUpTo.ts';
import { memoizeByStory } from './memoize.ts';
import type { Character, Story, Text } from './types.ts';

const sceneNumbersOf = memoizeByStory(({ scenes }) => new Map(scenes.map(({ id }, scene) => [id, scene])));
const identitiesOf = memoizeByStory(() => new Map<Character, readonly RevealedIdentity[]>());

/**
 * The name by which a character is known at scene `scene` (0-based), and who that is. Nothing that a later scene reveals is
 * ever told.
 */
export function identityAt(story: Story, character: Character, scene: number): Identity {
  const { name, names, about } = character;
  if (names.length === 0) return { name, about };
  const byCharacter = identitiesOf(story);
  const revealed = byCharacter.get(character) ?? identitiesIn(story, character);
  byCharacter.set(character, revealed);
  return lastUpTo(revealed, scene)?.identity ?? { name, about };
}

type Identity = { readonly name: Text; readonly about: Text | undefined };

/** Who a character is from scene `scene` on. */
type RevealedIdentity = { readonly scene: number; readonly identity: Identity };

/**
 * In the order of the story's scenes, which need not be the one in which they are told. A name that is revealed by a
 * scene which the story does not have is left out.
 */
function identitiesIn(story: Story, { names, about }: Character): readonly RevealedIdentity[] {
  const sceneNumbers = sceneNumbersOf(story);
  let latest = about;
  return names
    .flatMap(({ scene: id, ...revealed }) => {
      const scene = sceneNumbers.get(id);
      return scene === undefined ? [] : [{ ...revealed, scene }];
    })
    .toSorted((a, b) => a.scene - b.scene)
    .map(({ scene, name, about: revealed }) => {
      latest = revealed ?? latest;
      return { scene, identity: { name, about: latest } };
    });
}
