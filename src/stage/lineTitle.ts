import { allTiesOf } from '../measures/coPresence.ts';
import type { RelationState } from '../story/chronicle.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import { wordingIn } from '../story/messages/wordingIn.ts';
import { pairAt, sentenceOf } from '../story/sentences.ts';
import { relationOf, relationsAt, turnsAt } from '../story/state.ts';
import { textIn } from '../story/text.ts';
import type { Story } from '../story/types.ts';

/**
 * The tooltip of a line on the picture, by the id of its relation or tie: what the relation is like at a scene (0-based) or how it ends
 * there, or how many scenes the two characters have shared by then. Empty for an unknown id.
 */
export function lineTitle(story: Story, id: string, scene: number, language: AppLanguage): string {
  const wording = wordingIn(language);
  const relation = relationOf(story, id);
  if (relation) {
    const pair = pairAt(story, relation, scene, language);
    const label = relationsAt(story, scene).get(id)?.label;
    if (label) return wording.holds(pair, textIn(label, language));
    const end = endAt(story, id, scene);
    return end ? sentenceOf(story, end, scene, language) : pair;
  }
  const tie = allTiesOf(story).get(id);
  if (!tie) return '';
  const shared = tie.scenes.filter((other) => other <= scene);
  return wording.together(pairAt(story, { ...tie, mutual: true }, scene, language), shared.length);
}

/** The state that a relation (id) is drawn with at a scene (0-based): where it ends there, the one before. */
export function drawnStateAt(story: Story, id: string, scene: number): RelationState | undefined {
  return relationsAt(story, scene).get(id) ?? endAt(story, id, scene)?.before;
}

function endAt(story: Story, id: string, scene: number) {
  const last = turnsAt(story, scene).findLast(({ relation }) => relation.id === id);
  return last?.after ? undefined : last;
}
