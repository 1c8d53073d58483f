import { useEffect } from 'react';
import { useApp } from '../useApp.ts';

/** Closes a menu when the focus goes on to what is outside of it and its button: it may cover that (WCAG 2.4.11). */
export function useLeftMenus(): void {
  const { events } = useApp();
  useEffect(() => {
    if (!events || !('popover' in HTMLElement.prototype)) return;
    const close = ({ target }: Event) => {
      const focused = target as Element;
      for (const menu of document.querySelectorAll<HTMLElement>('[popover=auto]:popover-open'))
        if (!menu.contains(focused) && focused.getAttribute('popovertarget') !== menu.id) menu.hidePopover();
    };
    events.addEventListener('focusin', close);
    return () => events.removeEventListener('focusin', close);
  }, [events]);
}
