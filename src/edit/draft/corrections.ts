import type { WholeStory } from '../../story/types.ts';
import type { Edit } from '../edits.ts';
import type { SamePeople } from './matchPeople.ts';

/**
 * What the reader has put right about the people of an earlier draft, for a new one: names, who is the same person, who is a group and
 * who is left out. A name that the new script has changed itself stays.
 *
 * @param people who is who in the two drafts as they were read
 */
export function correctionsFor(
  edits: readonly Edit[],
  people: SamePeople,
  [read, draft]: readonly [WholeStory, WholeStory],
): readonly Edit[] {
  const all = (ids: readonly string[]) => ids.flatMap((id) => people.get(id) ?? []);
  const nameIn = ({ characters, languages }: WholeStory, id: string | undefined) =>
    characters.find((one) => one.id === id)?.name[languages[0] as string];
  return edits.flatMap((edit): Edit[] => {
    switch (edit.does) {
      case 'merge': {
        const [kept, ...gone] = all([edit.kept, ...edit.gone]);
        return kept !== undefined && gone.length > 0 ? [{ does: 'merge', kept, gone }] : [];
      }
      case 'rename': {
        const character = people.get(edit.character);
        const isSame = nameIn(read, edit.character) === nameIn(draft, character);
        return character !== undefined && edit.since === undefined && isSame ? [{ ...edit, character }] : [];
      }
      case 'group': {
        const character = people.get(edit.character);
        const members = all(edit.members);
        return character !== undefined && members.length > 0 ? [{ does: 'group', character, members }] : [];
      }
      case 'leaveOut':
      case 'keepApart': {
        const characters = all(edit.characters);
        return characters.length > (edit.does === 'keepApart' ? 1 : 0)
          ? [{ does: edit.does, characters }]
          : [];
      }
      default:
        return [];
    }
  });
}
