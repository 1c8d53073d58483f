import { useLayoutEffect } from 'react';
import { createKeybindingsHandler, type KeyBindingMap } from 'tinykeys';
import { useApp } from './useApp.ts';

/** Has keys do what `bindings` say, which have to stay the same object: also those that were pressed before this code had come. */
export function useKeys(bindings: KeyBindingMap): void {
  const { events, earlyKeys } = useApp();
  useLayoutEffect(() => {
    const handle = createKeybindingsHandler(bindings);
    for (const event of earlyKeys.pressed) handle(event);
    events?.addEventListener('keydown', handle);
    return () => events?.removeEventListener('keydown', handle);
  }, [events, earlyKeys, bindings]);
}
