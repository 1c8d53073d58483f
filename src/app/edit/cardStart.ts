import { newId } from '../../edit/newId.ts';
import { relationBetween } from '../../edit/relations/beginRelation.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { NOT_SAID } from '../../story/notSaid.ts';
import { historyOf, relationOf, relationsAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Evidence } from '../../story/types.ts';
import type { Asked } from '../../view/asked.ts';
import type { ViewState } from '../../view/viewState.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { type CardFields, type CardSubject, fieldsOf } from './cardFields.ts';

/** With what a card opens. */
export type CardStart = {
  /** The version of the story that it edits. */
  readonly begun: Pick<ViewState, 'whole' | 'edits'>;
  readonly subject: CardSubject;
  readonly fields: CardFields;
  readonly people: readonly [string, string];
  /** The current scene: its number in the whole story (0-based) and its id. */
  readonly scene: number;
  readonly sceneId: string;
  /** From when on it can hold, other than from the current scene: the scene (0-based, -1 before the first) in which it was last set. */
  readonly lastSet: number | undefined;
  /** What the current scene says of it already. */
  readonly here: 'begin' | 'change' | 'end' | undefined;
  /** Whether it holds before the current scene, so that it can end here. */
  readonly canEnd: boolean;
};

/** Opens a card on the current scene; undefined where what it is asked for is not in the story. */
export function cardStart(
  { whole, story, scene, edits }: Pick<ViewState, 'whole' | 'story' | 'scene' | 'edits'>,
  asked: Asked & { readonly type: 'begin' | 'change' },
  language: AppLanguage,
): CardStart | undefined {
  const sceneId = story.scenes[scene]?.id ?? '';
  const index = whole.scenes.findIndex(({ id }) => id === sceneId);
  const textOf = (text: Readonly<Record<string, string>>) => textIn(text, language);
  const supportOf = (evidence: Evidence | undefined) => {
    const words = evidence ? textOf(evidence.words) : '';
    return {
      evidence: words === NOT_SAID ? '' : words,
      source: evidence?.source ? textOf(evidence.source) : '',
    };
  };
  const base = { begun: { whole, edits }, scene: index, sceneId };
  const known =
    asked.type === 'change'
      ? relationOf(whole, asked.relation)
      : (relationBetween(whole, { ...asked, mutual: false }) ??
        relationBetween(whole, { ...asked, mutual: true }));
  if (asked.type === 'begin' && !known) {
    const { from, to, added, shared } = asked;
    const first = added
      ? [
          {
            does: 'addPerson' as const,
            id: newId(added.name, whole.characters),
            name: added.name,
            scene: sceneId,
            place: added.place,
          },
        ]
      : [];
    const support = shared ? EDIT_WORDS[language].together(shared.map((one) => one + 1)) : '';
    return {
      ...base,
      subject: { type: 'new', first },
      people: [from, to],
      lastSet: undefined,
      here: undefined,
      canEnd: false,
      fields: {
        ...fieldsOf(undefined, textOf),
        direction: { from, to, mutual: shared !== undefined },
        back: false,
        evidence: support,
        source: '',
        scene: sceneId,
      },
    };
  }
  if (!known || index < 0) return undefined;
  const { id, from, to, mutual } = known;
  const state = relationsAt(whole, index).get(id);
  const turns = historyOf(whole, id).filter(({ scene }) => scene <= index);
  const here = whole.scenes[index]?.changes.find(({ relation }) => relation === id);
  const last = turns.findLast(({ scene, change }) => scene < index && change.does !== 'part');
  const was: CardFields = {
    ...fieldsOf(state ?? last?.after ?? turns.at(-1)?.before, textOf),
    direction: { from, to, mutual },
    back: false,
    ...supportOf(here?.evidence),
    scene: sceneId,
  };
  const hasHeld =
    index > 0
      ? relationsAt(whole, index - 1).has(id)
      : whole.background.some(({ relation }) => relation === id);
  return {
    ...base,
    subject: {
      type: 'known',
      relation: id,
      was: state || here?.does === 'end' ? was : { ...was, ...fieldsOf(undefined, textOf) },
      becomesIn: state && hasHeld && here?.does !== 'begin' ? sceneId : undefined,
    },
    fields: was,
    people: [from, to],
    lastSet: here || !state ? undefined : last?.scene,
    here: here?.does,
    canEnd: hasHeld,
  };
}
