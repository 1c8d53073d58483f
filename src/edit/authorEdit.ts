import type { Departure, Evidence, Relation, Text, WholeStory } from '../story/types.ts';
import { addPerson, type NewPerson } from './addPerson.ts';
import { type Part, setDeparture, setPresence } from './presence.ts';
import { beginRelation } from './relations/beginRelation.ts';
import { changeRelation, type Said } from './relations/changeRelation.ts';
import { endRelation, forgetChange, removeRelation } from './relations/endRelation.ts';
import { type Direction, turnRelation } from './relations/turnRelation.ts';
import { type ActTitle, actFrom } from './scenes/actFrom.ts';
import { addScene, type NewScene } from './scenes/addScene.ts';
import { type Description, describeScene } from './scenes/describeScene.ts';
import { mergeScenes } from './scenes/mergeScenes.ts';
import { moveScene } from './scenes/moveScene.ts';
import { removeScene } from './scenes/removeScene.ts';
import { type Split, splitScene } from './scenes/splitScene.ts';

/** One thing that an author does to a story on its picture or in its panel. Ids throughout; no scene: before the first one. */
export type AuthorEdit =
  | ({ readonly does: 'addPerson' } & NewPerson)
  | {
      readonly does: 'beginRelation';
      readonly relation: Relation;
      readonly scene: string | undefined;
      readonly said: Said;
    }
  | {
      readonly does: 'changeRelation';
      readonly relation: string;
      readonly scene: string | undefined;
      readonly said: Said;
    }
  | {
      readonly does: 'endRelation';
      readonly relation: string;
      readonly scene: string;
      readonly label?: Text | undefined;
      readonly evidence?: Evidence | undefined;
      readonly into?: string | undefined;
    }
  | { readonly does: 'turnRelation'; readonly relation: string; readonly direction: Direction }
  | { readonly does: 'forgetChange'; readonly relation: string; readonly scene: string | undefined }
  | { readonly does: 'removeRelation'; readonly relation: string }
  | { readonly does: 'presence'; readonly character: string; readonly scene: string; readonly as: Part }
  | {
      readonly does: 'departure';
      readonly character: string;
      readonly scene: string;
      readonly how: Departure['how'] | undefined;
    }
  | ({ readonly does: 'addScene' } & NewScene)
  | ({ readonly does: 'describeScene'; readonly scene: string } & Description)
  | { readonly does: 'moveScene'; readonly scene: string; readonly to: number }
  | { readonly does: 'splitScene'; readonly scene: string; readonly second: Split }
  | { readonly does: 'mergeScenes'; readonly scene: string }
  | { readonly does: 'removeScene'; readonly scene: string }
  | ({ readonly does: 'actFrom'; readonly scene: string } & ActTitle)
  /** Several that are done, and taken back, as one. */
  | { readonly does: 'together'; readonly edits: readonly AuthorEdit[] };

/** The story after an edit. An edit that names what the story does not have, or that it cannot hold, changes nothing. */
export function applyAuthorEdit(story: WholeStory, edit: AuthorEdit): WholeStory {
  switch (edit.does) {
    case 'addPerson':
      return addPerson(story, edit);
    case 'beginRelation':
      return beginRelation(story, edit.relation, edit);
    case 'changeRelation':
      return changeRelation(story, edit.relation, edit);
    case 'endRelation':
      return endRelation(story, edit.relation, edit);
    case 'turnRelation':
      return turnRelation(story, edit.relation, edit.direction);
    case 'forgetChange':
      return forgetChange(story, edit.relation, edit.scene);
    case 'removeRelation':
      return removeRelation(story, edit.relation);
    case 'presence':
      return setPresence(story, edit);
    case 'departure':
      return setDeparture(story, edit);
    case 'addScene':
      return addScene(story, edit);
    case 'describeScene':
      return describeScene(story, edit.scene, edit);
    case 'moveScene':
      return moveScene(story, edit.scene, edit.to);
    case 'splitScene':
      return splitScene(story, edit.scene, edit.second);
    case 'mergeScenes':
      return mergeScenes(story, edit.scene);
    case 'removeScene':
      return removeScene(story, edit.scene);
    case 'actFrom':
      return actFrom(story, edit.scene, edit);
    case 'together':
      return edit.edits.reduce(applyAuthorEdit, story);
  }
}
