import { useEffect } from 'react';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import { closeDialogs } from './closeDialogs.ts';
import { isInTextField } from './isInTextField.ts';

/** Opens a file or text that is pasted anywhere in the app but in a field. */
export function usePaste(): void {
  const { files, events } = useApp();
  const { words } = useWords();
  useEffect(() => {
    if (!events) return;
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isInTextField(event)) return;
      const [file, ...others] = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!file && text.trim() === '') return;
      closeDialogs();
      void (file ? files.open(file, others) : files.openText(text, words.pastedText));
    };
    events.addEventListener('paste', paste);
    return () => events.removeEventListener('paste', paste);
  }, [words, files, events]);
}
