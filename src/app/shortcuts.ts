import { useMemo } from 'react';
import type { KeyBindingMap } from 'tinykeys';
import { WHOLE } from '../picture/camera.ts';
import { zoomStep } from '../stage/zoomStep.ts';
import { panBy } from '../view/choiceSteps.ts';
import type { ViewStore } from '../view/store.ts';
import { goByAct, goTo, select, togglePlay } from '../view/transitions.ts';
import type { Step } from '../view/viewState.ts';
import { isInTextField } from './files/isInTextField.ts';
import { openSearch } from './header/openSearch.ts';
import { isCovered } from './isCovered.ts';
import { useApp } from './useApp.ts';
import { useKeys } from './useKeys.ts';

/** The distance that one key press pans, as a share of the frame. */
const PAN_STEP = 0.15;

/**
 * The keyboard shortcuts of the app. Those without Ctrl or Cmd do nothing while the focused element uses the key itself, and
 * can be switched off (WCAG 2.1.4).
 */
export function useShortcuts(): void {
  const { view, search } = useApp();
  const bindings = useMemo(() => {
    const step = (made: Step) => singleKey(view, () => view.apply(made));
    const pan = (dx: number, dy: number) => step(panBy(dx * PAN_STEP, dy * PAN_STEP));
    /** Text fields undo their own typing, and an edit behind a dialog is not undone unseen. */
    const unlessTyping = (does: 'undo' | 'redo') => (event: KeyboardEvent) => {
      if (isInTextField(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      import('./edit/undoOrRedo.ts').then(
        ({ undoOrRedo }) => undoOrRedo(view, does),
        () => view.set({ notice: { type: 'not-loaded' } }),
      );
    };
    const made: KeyBindingMap = {
      '$mod+KeyK': (event) => {
        event.preventDefault();
        openSearch(search.current);
      },
      // By character, not by key code: German keyboards swap Y and Z.
      '$mod+z': unlessTyping('undo'),
      '$mod+Shift+z': unlessTyping('redo'),
      '$mod+y': unlessTyping('redo'),
      Escape: (event) => {
        if (!event.defaultPrevented && !isCovered()) view.apply(select(undefined));
      },
      Space: step(togglePlay()),
      e: step(({ editing }) => ({ editing: !editing })),
      ArrowRight: step((state) => goTo(state.scene + 1)(state)),
      ArrowLeft: step((state) => goTo(state.scene - 1)(state)),
      Home: step(goTo(0)),
      End: step((state) => goTo(state.story.scenes.length - 1)(state)),
      PageUp: step(goByAct(1)),
      PageDown: step(goByAct(-1)),
      // On some keyboards '+' needs Shift; on many it shares a key with '='.
      '([+=])': step(zoomStep(1)),
      'Shift+([+*])': step(zoomStep(1)),
      '-': step(zoomStep(-1)),
      '0': step(() => ({ camera: WHOLE })),
      'Shift+ArrowRight': pan(1, 0),
      'Shift+ArrowLeft': pan(-1, 0),
      'Shift+ArrowDown': pan(0, 1),
      'Shift+ArrowUp': pan(0, -1),
    };
    return made;
  }, [view, search]);
  useKeys(bindings);
}

/** Acts at a key without Ctrl or Cmd, unless those are off or the key is used otherwise. */
export const singleKey = (view: ViewStore, act: () => void) => (event: KeyboardEvent) => {
  const { singleKeys, guide } = view.getState();
  if (!singleKeys || event.defaultPrevented || isTaken(event)) return;
  // In the guide, they go through its steps.
  if (guide !== undefined && /^Arrow/.test(event.key) && !event.shiftKey) return;
  event.preventDefault();
  act();
};

/** Whether the focused element, or an open dialog or popover, uses the key itself. */
export function isTaken(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (isCovered()) return true;
  if (event.code === 'Space' && target.closest('input[type=range]')) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return true;
  const scrolls = ['PageUp', 'PageDown'].includes(event.key);
  if (scrolls && target !== document.body) return true;
  return event.code === 'Space' && target.closest('button, summary, a, label') !== null;
}
