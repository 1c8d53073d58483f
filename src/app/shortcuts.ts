import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { WHOLE } from '../picture/camera.ts';
import { zoomStep } from '../stage/zoomStep.ts';
import { redo, undo } from '../view/editing.ts';
import { set, take, useView } from '../view/store.ts';
import { goByAct, goTo, panBy, select } from '../view/transitions.ts';
import type { Step } from '../view/viewState.ts';
import { takesText } from './files/takesText.ts';
import { openSearch } from './header/openSearch.ts';
import { togglePlay } from './timeline/Controls.tsx';

/** How far one press looks to a side, as a share of what is seen. */
const PAN_STEP = 0.15;

/**
 * The keys that work everywhere. Those without Ctrl or Cmd rest while the focus is in something that has a use for them,
 * and can be switched off (WCAG 2.1.4).
 */
export function useShortcuts(): void {
  useEffect(() => {
    const single = (act: () => void) => (event: KeyboardEvent) => {
      if (!useView.getState().singleKeys || event.defaultPrevented || isTaken(event)) return;
      event.preventDefault();
      act();
    };
    const step = (make: (scene: number, last: number) => Step) =>
      single(() => {
        const { scene, story } = useView.getState();
        take(make(scene, story.scenes.length - 1));
      });
    const pan = (dx: number, dy: number) => single(() => take(panBy(dx * PAN_STEP, dy * PAN_STEP)));
    return tinykeys(window, {
      '$mod+KeyK': (event) => {
        event.preventDefault();
        openSearch();
      },
      // By what is printed on the key: on a German keyboard Y and Z have changed places.
      '$mod+z': unlessTyping(undo()),
      '$mod+Shift+z': unlessTyping(redo()),
      '$mod+y': unlessTyping(redo()),
      Escape: (event) => {
        if (!event.defaultPrevented && !document.querySelector('dialog[open], :popover-open'))
          take(select(undefined));
      },
      Space: single(togglePlay),
      ArrowRight: step((scene) => goTo(scene + 1)),
      ArrowLeft: step((scene) => goTo(scene - 1)),
      Home: step(() => goTo(0)),
      End: step((_, last) => goTo(last)),
      PageUp: step(() => goByAct(1)),
      PageDown: step(() => goByAct(-1)),
      // With Shift or without it, as keyboards differ; '=' is where '+' is on many of them.
      '([+=])': single(() => zoomStep(1)),
      'Shift+([+*])': single(() => zoomStep(1)),
      '-': single(() => zoomStep(-1)),
      '0': single(() => set({ camera: WHOLE })),
      'Shift+ArrowRight': pan(1, 0),
      'Shift+ArrowLeft': pan(-1, 0),
      'Shift+ArrowDown': pan(0, 1),
      'Shift+ArrowUp': pan(0, -1),
    });
  }, []);
}

/** Fields undo their own typing, and nothing is undone that a dialog hides. */
function unlessTyping(step: Step) {
  return (event: KeyboardEvent) => {
    if (takesText(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    take(step);
  };
}

/** Whether the key already means something where the focus is: typing, choosing, pressing. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (document.querySelector('dialog[open], :popover-open')) return true;
  if (event.code === 'Space' && target.closest('input[type=range]')) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return true;
  const scrolls = ['PageUp', 'PageDown'].includes(event.key);
  if (scrolls && target !== document.body) return true;
  return event.code === 'Space' && target.closest('button, summary, a, label') !== null;
}
