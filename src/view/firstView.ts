import { SETTINGS as LAYOUT } from '../layout/settings.ts';
import { applyDefaultLens } from '../lens/lens.ts';
import type { WholeStory } from '../story/types.ts';
import type { ViewState } from './viewState.ts';

/** The part of the view that is in the address. */
export type Addressed = Pick<
  ViewState,
  | 'scene'
  | 'selection'
  | 'compare'
  | 'biography'
  | 'view'
  | 'editing'
  | 'guide'
  | 'strip'
  | 'curve'
  | 'language'
  | 'theme'
  | 'supporting'
  | 'hiddenKinds'
  | 'showLater'
  | 'pins'
  | 'continuity'
  | 'tieWindow'
  | 'lens'
>;

/** The view of the story `whole` where the address asks for nothing. */
export function firstView(
  whole: WholeStory,
  { language, theme }: Pick<Addressed, 'language' | 'theme'>,
): Addressed {
  const { lens, tieWindow } = applyDefaultLens(whole);
  return {
    scene: 0,
    selection: undefined,
    compare: undefined,
    biography: undefined,
    view: 'graph',
    editing: false,
    guide: undefined,
    strip: '',
    curve: 'change',
    language,
    theme,
    supporting: false,
    hiddenKinds: new Set(),
    showLater: false,
    pins: [],
    continuity: LAYOUT.continuity,
    tieWindow,
    lens,
  };
}
