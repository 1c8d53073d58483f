import { CAPS } from '../story/schema.ts';
import type { Character, WholeStory } from '../story/types.ts';
import { type AuthorEdit, applyAuthorEdit } from './authorEdit.ts';
import { leaveOut } from './leaveOut.ts';
import { makeGroup } from './makeGroup.ts';
import { mergeCharacters } from './mergeCharacters.ts';
import { renameCharacter } from './renameCharacter.ts';
import type { SharedText } from './sharedText.ts';
import { splitCharacter } from './splitCharacter.ts';

/** One thing that has been changed in a story, as data, so that it can be kept, told in words and taken back. Ids throughout. */
export type Edit = AuthorEdit | Correction;

/** What a reader puts right in a story that was read from a file; and what was typed. */
export type Correction =
  /** All of `gone` become `kept`. */
  | { readonly does: 'merge'; readonly kept: string; readonly gone: readonly string[] }
  /** `made` takes over some scenes and relations of `from`. */
  | {
      readonly does: 'split';
      readonly from: string;
      readonly made: Character;
      readonly scenes: readonly string[];
      readonly relations: readonly string[];
    }
  /** A new name in one language, for the name that scene `since` reveals or else for the first one. */
  | {
      readonly does: 'rename';
      readonly character: string;
      readonly language: string;
      readonly name: string;
      readonly since?: string | undefined;
    }
  /** What counted as one character is a group of several. */
  | { readonly does: 'group'; readonly character: string; readonly members: readonly string[] }
  | { readonly does: 'leaveOut'; readonly characters: readonly string[] }
  /** They are different people, so merging them is not suggested again. The story stays the same. */
  | { readonly does: 'keepApart'; readonly characters: readonly string[] }
  /** Any other edit, as the story that it made; `text` is what its author has typed, of which the story was read. */
  | { readonly does: 'replace'; readonly story: WholeStory; readonly text?: SharedText | undefined };

/** Whether an edit is one of those that put right what was read, or typed. */
export function isCorrection(edit: Edit): edit is Correction {
  return CORRECTIONS.has(edit.does);
}

/** Whether an edit is a text that its author has typed. */
export function isTyped(edit: Edit): edit is TypedEdit {
  return edit.does === 'replace' && edit.text !== undefined;
}

type TypedEdit = Edit & { readonly does: 'replace'; readonly text: SharedText };

const CORRECTIONS: ReadonlySet<Edit['does']> = new Set<Correction['does']>([
  'merge',
  'split',
  'rename',
  'group',
  'leaveOut',
  'keepApart',
  'replace',
]);

/** The story after an edit. An edit that names what the story does not have changes nothing there. */
export function applyEdit(story: WholeStory, edit: Edit): WholeStory {
  const has = (id: string) => story.characters.some((character) => character.id === id);
  switch (edit.does) {
    case 'merge': {
      const gone = edit.gone.filter((id) => id !== edit.kept && has(id));
      return has(edit.kept)
        ? gone.reduce((merged, id) => mergeCharacters(merged, edit.kept, id), story)
        : story;
    }
    case 'split':
      return has(edit.from) && !has(edit.made.id) && story.characters.length < CAPS.characters
        ? splitCharacter(story, edit.from, edit)
        : story;
    case 'rename':
      return renameCharacter(story, edit.character, edit);
    case 'group': {
      const members = edit.members.filter((id) => id !== edit.character && has(id));
      return has(edit.character) && members.length > 0 ? makeGroup(story, edit.character, members) : story;
    }
    case 'leaveOut':
      return leaveOut(story, edit.characters);
    case 'keepApart':
      return story;
    case 'replace':
      return edit.story;
    default:
      return applyAuthorEdit(story, edit);
  }
}

/** The story after several edits, in order. */
export function applyEdits(story: WholeStory, edits: readonly Edit[]): WholeStory {
  return edits.reduce(applyEdit, story);
}
