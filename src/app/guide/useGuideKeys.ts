import { useEffect, useRef } from 'react';
import { useViewStore } from '../../view/useView.ts';
import { isTaken } from '../shortcuts.ts';
import { useApp } from '../useApp.ts';

type Moves = { readonly next: () => void; readonly back: () => void; readonly leave: () => void };

/** The arrow keys go through the steps of the guide instead of the scenes, and Escape leaves it. */
export function useGuideKeys(moves: Moves): void {
  const { events } = useApp();
  const store = useViewStore();
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const press = (event: Event) => {
      const pressed = event as KeyboardEvent;
      const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
      const move = MOVES.get(key);
      if (!move || ctrlKey || metaKey || altKey || shiftKey || pressed.defaultPrevented) return;
      if (!store.getState().singleKeys || isTaken(pressed)) return;
      pressed.preventDefault();
      latest.current[move]();
    };
    events?.addEventListener('keydown', press);
    return () => events?.removeEventListener('keydown', press);
  }, [events, store]);
}

const MOVES: ReadonlyMap<string, keyof Moves> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['Escape', 'leave'],
]);
