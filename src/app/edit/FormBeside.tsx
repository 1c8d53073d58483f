import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Box } from '../../picture/box.ts';
import { SMALL } from '../../stage/media.ts';
import { Beside } from '../hints/Beside.tsx';
import { useApp } from '../useApp.ts';
import styles from './Edit.module.css';

type FormBesideProps = {
  readonly label: string;
  readonly at: Box;
  readonly around?: readonly Box[];
  /** The author is done. */
  readonly done: () => void;
  readonly cancel: () => void;
  /** The author presses elsewhere. */
  readonly leave: () => void;
  /** A key that is pressed while no text field has the focus; whether it did something. */
  readonly onKey?: (key: string) => boolean;
  readonly children: ReactNode;
};

/**
 * A form over the page, beside what it is about. Its first field has the focus. In a small window it is modal, since buttons that it
 * half covers would be hard to hit.
 */
export function FormBeside({ label, at, around, done, cancel, leave, ...rest }: FormBesideProps) {
  const { onKey, children } = rest;
  const { media } = useApp();
  const [modal] = useState(() => media.matches(SMALL));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const pressed = useEffectEvent(({ target }: Event) => {
    if (!form.current?.contains(target as Node)) leave();
  });
  useEffect(() => {
    const listeners = new AbortController();
    window.addEventListener('pointerdown', pressed, { capture: true, signal: listeners.signal });
    return () => listeners.abort();
  }, []);
  return (
    <Beside
      at={at}
      {...(around && { around })}
      modal={modal ? { cancel } : undefined}
      className={styles.layer}
      role="dialog"
      aria-label={label}
    >
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
        onKeyDown={(event) => {
          const isTyping = (event.target as Element).matches(
            'input[type=text], input[type=search], textarea',
          );
          const modified = event.ctrlKey || event.metaKey || event.altKey;
          if (event.key === 'Escape') cancel();
          // The browser submits only from text fields.
          else if (event.key === 'Enter' && (event.target as Element).matches('input, select')) done();
          else if (event.key === 'Tab') return stayIn(event.currentTarget, event);
          else if (isTyping || modified || !onKey?.(event.key)) return event.stopPropagation();
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {children}
      </form>
    </Beside>
  );
}

/** Makes the page below a modal form usable again, so that the focus can go there before React has removed the form. */
export function uncoverPage(): void {
  document.querySelector<HTMLDialogElement>(`dialog.${styles.layer}`)?.close();
}

/** Tab goes round inside the form, which is above what follows it on the page. */
function stayIn(form: HTMLFormElement, event: { readonly shiftKey: boolean; preventDefault: () => void }) {
  const all = [...form.querySelectorAll<HTMLElement>('input, button, select, textarea, summary')].filter(
    (one) => one.offsetParent !== null && !one.matches(':disabled'),
  );
  const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (document.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}
