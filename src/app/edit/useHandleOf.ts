import { useEffect, useState } from 'react';
import { useView } from '../../view/useView.ts';
import { useApp } from '../useApp.ts';

/** Who has the handle: the person (id) on the stage whom the mouse or the focus is at, or else the one who is selected. */
export function useHandleOf(): string | undefined {
  const { events } = useApp();
  const selected = useView(({ selection }) => (selection?.type === 'character' ? selection.id : undefined));
  const [at, setAt] = useState<string>();
  useEffect(() => {
    const listeners = new AbortController();
    const until = { signal: listeners.signal };
    const ownerOf = (target: EventTarget | null) => {
      const mark = (target as Element | null)?.closest?.<HTMLElement>(
        '[data-stage] :is([data-person], [data-relate])',
      );
      return mark?.dataset.person ?? mark?.dataset.relate;
    };
    const onOver = ({ target, pointerType, buttons }: PointerEvent) => {
      if (pointerType === 'mouse' && buttons === 0) setAt(ownerOf(target));
    };
    const onFocus = ({ target }: FocusEvent) => {
      if ((target as Element).matches(':focus-visible')) setAt(ownerOf(target));
    };
    events?.addEventListener('pointerover', onOver as EventListener, until);
    events?.addEventListener('focusin', onFocus as EventListener, until);
    return () => listeners.abort();
  }, [events]);
  return at ?? selected;
}
