import { allTiesOf } from '../../measures/coPresence.ts';
import { differencesOf } from '../../measures/differences.ts';
import { inOrder } from '../../measures/twoScenes.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { nameAt, pairAt } from '../../story/sentences.ts';
import { relationOf } from '../../story/state.ts';
import { KINDS_AND_UNKNOWN } from '../../story/types.ts';
import { peopleCounted } from '../../view/met.ts';
import { theSeenStory } from '../../view/selectors.ts';
import type { ViewState } from '../../view/viewState.ts';
import { LEGEND_WORDS } from '../../view/words/legend.ts';
import { SAID_WORDS } from '../../view/words/said.ts';

/**
 * What a step has done, as one short sentence to be read out; undefined where that is told in another way: scenes by the announcer,
 * notices by themselves.
 */
export function saidOf(state: ViewState, before: ViewState): string | undefined {
  if (state.original !== before.original) return undefined;
  const words = SAID_WORDS[state.language];
  if (state.compare !== before.compare) {
    if (state.compare === undefined) return words.comparedNoMore;
    const [earlier, later] = inOrder(state.scene, state.compare);
    return words.compared(earlier + 1, later + 1, differencesOf(state.story, earlier, later).length);
  }
  const name = state.selection !== before.selection ? selectedName(state) : undefined;
  if (name !== undefined) return words.selected(name);
  if (state.hiddenKinds !== before.hiddenKinds) return kindsSaid(state, before);
  if (state.supporting !== before.supporting)
    return state.supporting ? words.supportingShown : words.supportingHidden;
  if (state.lens.order !== before.lens.order) return words.order[state.lens.order];
  if (isOtherWindow(state, before)) {
    const legend = LEGEND_WORDS[state.language];
    return words.sharedScenes(state.tieWindow ? legend.tieWindowName(state.tieWindow) : legend.tieWindowNone);
  }
  if (state.lens !== before.lens && state.whole === before.whole) return filterSaid(state, before);
  if (state.selection !== before.selection) return words.nothingSelected;
  if (state.pins.length < before.pins.length) return unpinnedSaid(state, before);
  return undefined;
}

function selectedName(state: ViewState): string | undefined {
  const { selection, language, textScene } = state;
  const story = theSeenStory(state);
  const scene = Math.min(textScene, story.scenes.length - 1);
  switch (selection?.type) {
    case undefined:
      return undefined;
    case 'character':
      return nameAt(story, selection.id, scene, language);
    case 'relation': {
      const relation = relationOf(story, selection.id);
      return relation && pairAt(story, relation, scene, language);
    }
    case 'tie': {
      const tie = allTiesOf(story).get(selection.id);
      return tie && pairAt(story, { ...tie, mutual: true }, scene, language);
    }
  }
}

function kindsSaid(state: ViewState, before: ViewState): string {
  const words = SAID_WORDS[state.language];
  const { kinds } = wordingIn(state.language);
  const changed = KINDS_AND_UNKNOWN.filter(
    (kind) => state.hiddenKinds.has(kind) !== before.hiddenKinds.has(kind),
  );
  const [kind] = changed;
  if (changed.length !== 1 || kind === undefined) return words.allKindsShown;
  return state.hiddenKinds.has(kind) ? words.kindHidden(kinds[kind]) : words.kindShown(kinds[kind]);
}

function unpinnedSaid({ pins, story, scene, language }: ViewState, before: ViewState): string | undefined {
  const words = SAID_WORDS[language];
  const free = new Set(before.pins.map(({ character }) => character));
  for (const { character } of pins) free.delete(character);
  if (pins.length === 0 && free.size > 1) return words.allUnpinned;
  const [character] = free;
  return character === undefined ? undefined : words.unpinned(nameAt(story, character, scene, language));
}

function filterSaid(state: ViewState, before: ViewState): string {
  const { lens, whole, scene, language } = state;
  const words = SAID_WORDS[language];
  const name = (id: string) => nameAt(whole, id, scene, language);
  const without = lens.without?.filter((id) => !before.lens.without?.includes(id)) ?? [];
  if (without[0] !== undefined) return words.hidden(name(without[0]));
  if (lens.around?.steps === 1 && lens.around !== before.lens.around)
    return words.around(name(lens.around.character));
  const isNarrow = ({ around, without }: ViewState['lens']) => around || without;
  const { shown, all } = peopleCounted(state);
  return isNarrow(before.lens) && !isNarrow(lens) && shown === all
    ? words.everyone
    : words.people(shown, all);
}

function isOtherWindow({ tieWindow }: ViewState, before: ViewState): boolean {
  return JSON.stringify({ ...tieWindow, atLeast: 0 }) !== JSON.stringify({ ...before.tieWindow, atLeast: 0 });
}
