import type { Edit } from '../../../edit/edits.ts';
import type { AppLanguage } from '../../../story/messages/languages.ts';
import { textIn } from '../../../story/text.ts';
import type { StoryDocument } from '../../../view/viewState.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';

/** A correction in words, by the names that people had before it: "Chief merged into Boris." Empty for all others. */
export function sentenceOfEdit(
  { original, edits }: Pick<StoryDocument, 'original' | 'edits'>,
  edit: Edit,
  language: AppLanguage,
): string {
  const words = PEOPLE_WORDS[language];
  const earlier = edits.includes(edit) ? edits.slice(0, edits.indexOf(edit)) : edits;
  const name = (id: string): string => {
    const renamed = earlier.findLast(
      (one) => one.does === 'rename' && one.character === id && one.since === undefined,
    );
    if (renamed?.does === 'rename') return renamed.name;
    const made = earlier.flatMap((one) => (one.does === 'split' ? [one.made] : []));
    const character = [...made, ...original.characters].find((one) => one.id === id);
    return character ? textIn(character.name, language) : id;
  };
  switch (edit.does) {
    case 'merge':
      return words.merged(edit.gone.map(name), name(edit.kept));
    case 'split':
      return words.splitOff(textIn(edit.made.name, language), name(edit.from));
    case 'rename': {
      const revealed = original.characters
        .find(({ id }) => id === edit.character)
        ?.names.find(({ scene }) => scene === edit.since);
      return words.renamed(revealed ? textIn(revealed.name, language) : name(edit.character), edit.name);
    }
    case 'group':
      return words.grouped(name(edit.character), edit.members.map(name));
    case 'leaveOut':
      return words.leftOut(edit.characters.map(name));
    case 'keepApart':
      return words.keptApart(edit.characters.map(name));
    default:
      return '';
  }
}
