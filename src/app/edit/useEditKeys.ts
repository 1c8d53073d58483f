import { useEffectEvent, useLayoutEffect } from 'react';
import { newId } from '../../edit/newId.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { isInTextField } from '../files/isInTextField.ts';
import { TIMELINE } from '../focus/parts.ts';
import { aroundPoint } from '../hints/pointingOf.ts';
import { isCovered } from '../isCovered.ts';
import { useApp } from '../useApp.ts';
import { isMine } from './canEdit.ts';
import { useAuthor } from './useAuthor.ts';

/** What has its own answer to a press on the stage. */
const MARKS = 'button, [data-person], [data-target], [data-words], [data-relation], [data-more]';

/** By how many places Alt and an arrow move a scene. */
const MOVES: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * N adds a person, R begins a relationship of the one who has the focus or is selected, or changes the one that is selected, and P says
 * whether they are there; Ctrl and Enter add a scene, and Alt with an arrow moves the scene that the timeline's handle is at. A double
 * click on the free ground adds a person. Of a story that is not the reader's own, all of them ask for a copy first.
 */
export function useEditKeys(): void {
  const { view, events } = useApp();
  const { make } = useAuthor();
  const does = useEffectEvent(make);
  useLayoutEffect(() => {
    const listeners = new AbortController();
    const until = { signal: listeners.signal };
    const onKey = (event: Event) => {
      const { key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
      const { singleKeys, selection, asked } = view.getState();
      const isTaken =
        event.defaultPrevented ||
        isInTextField(event) ||
        (target as Element).closest?.('select') ||
        isCovered();
      if (asked || isTaken) return;
      const { story, scene, whole, language } = view.getState();
      const here = story.scenes[scene];
      const mine = isMine(view.getState());
      const by = altKey && (target as Element).matches?.(TIMELINE) ? (MOVES[key] ?? 0) : 0;
      if (by !== 0 && here) {
        // The browser would go back a page.
        event.preventDefault();
        event.stopPropagation();
        if (!mine) return view.set({ asked: { type: 'copy' } });
        const to = whole.scenes.findIndex(({ id }) => id === here.id) + by;
        const isInside = to >= 0 && to < whole.scenes.length;
        return void (isInside && does({ does: 'moveScene', scene: here.id, to }, here.id));
      }
      if (altKey) return;
      if (key === 'Enter' && (ctrlKey || metaKey) && here) {
        const title = EDIT_WORDS[language].scene.untitled;
        const id = newId(title, whole.scenes);
        event.preventDefault();
        if (!mine) return view.set({ asked: { type: 'copy' } });
        return void does({ does: 'addScene', id, title, after: here.id }, id);
      }
      if (!singleKeys || ctrlKey || metaKey) return;
      const focused = (target as Element).closest?.('[data-person]')?.getAttribute('data-person');
      const from = focused ?? (selection?.type === 'character' ? selection.id : undefined);
      const relation = selection?.type === 'relation' ? selection.id : undefined;
      if (key.toLowerCase() === 'n') view.set({ asked: { type: 'person' } });
      else if (key.toLowerCase() === 'p' && from !== undefined && here) {
        const isThere = here.present.some(({ character }) => character === from);
        const as = isThere ? 'away' : 'there';
        if (mine) void does({ does: 'presence', character: from, scene: here.id, as });
        else view.set({ asked: { type: 'copy' } });
      } else if (key.toLowerCase() !== 'r') return;
      else if (from !== undefined) view.set({ asked: { type: 'partner', from } });
      else if (relation !== undefined) view.set({ asked: { type: 'change', relation } });
      else return;
      event.preventDefault();
    };
    const onDoubleClick = (event: Event) => {
      const target = event.target as Element;
      if (!target.closest('[data-stage]') || target.closest(MARKS)) return;
      // Elsewhere a double click zooms.
      event.stopPropagation();
      const { clientX: x, clientY: y } = event as MouseEvent;
      const place = target.closest('[data-place]')?.getAttribute('data-place') ?? undefined;
      view.set({ asked: { type: 'person', at: aroundPoint({ x, y }), place } });
    };
    events?.addEventListener('keydown', onKey, until);
    events?.addEventListener('dblclick', onDoubleClick, { ...until, capture: true });
    return () => listeners.abort();
  }, [view, events]);
}
