import { useEffect, useState } from 'react';
import type { Box } from '../../picture/box.ts';
import { isAtCard } from '../../stage/isAtCard.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import { Beside } from './Beside.tsx';
import styles from './Hints.module.css';
import { keyOf } from './keyOf.ts';
import { boxOf } from './pointingOf.ts';

/** Milliseconds that the mouse or the focus rests on something before its tooltip comes. */
const REST = 300;

/**
 * The tooltip of anything with a `title`, with its key: in place of the browser's, which comes late, on no focus and without the key.
 * While the mouse is there, the title is taken off.
 */
export function Tooltip() {
  const { events } = useApp();
  const [tip, setTip] = useState<{
    readonly text: string;
    readonly at: Box;
    readonly around: readonly Box[];
  }>();
  const { words, language } = useWords();
  const singleKeys = useView((state) => state.singleKeys);
  useEffect(() => {
    const listeners = new AbortController();
    let shown: { readonly on: HTMLElement; text: string; readonly timer: number } | undefined;
    // What is pointed at may say something else meanwhile: "Pause" becomes "Play" when the end is reached.
    const renamed = new MutationObserver(() => {
      if (!shown?.on.title || shown.on.title === shown.text) return;
      const { on } = shown;
      shown.text = on.title;
      if (on.matches(':hover')) on.removeAttribute('title');
      setTip((last) => last && { ...last, text: shown?.text ?? last.text, at: boxOf(on) });
    });
    /** Whether the pointer has left it for its tooltip. */
    let held = false;
    const end = () => {
      held = false;
      renamed.disconnect();
      if (!shown) return;
      clearTimeout(shown.timer);
      if (!shown.on.title) shown.on.title = shown.text;
      shown = undefined;
      setTip(undefined);
    };
    const begin = (on: HTMLElement) => {
      end();
      const text = on.title;
      const timer = window.setTimeout(
        () => shown && setTip({ text: shown.text, at: boxOf(on), around: boxesBut(on) }),
        REST,
      );
      shown = { on, text, timer };
      renamed.observe(on, { attributeFilter: ['title'] });
    };
    const listen = (name: string, act: (event: Event) => void) =>
      events?.addEventListener(name, act, { signal: listeners.signal });
    listen('pointerover', (event) => {
      const { target, pointerType, buttons } = event as PointerEvent;
      if (shown?.on.contains(target as Node)) {
        held = false;
        return;
      }
      const on = (target as Element).closest<HTMLElement>('[title]:not([title=""], iframe)');
      held = shown !== undefined && isAtCard(event as PointerEvent, !on);
      if (held) return;
      if (!on || pointerType !== 'mouse' || buttons !== 0) return end();
      begin(on);
      on.removeAttribute('title');
    });
    listen('pointermove', (event) => {
      if (held && !isAtCard(event as PointerEvent, true)) end();
    });
    listen('pointerout', (event) => {
      if (!(event as PointerEvent).relatedTarget) end();
    });
    listen('pointerdown', end);
    listen('focusin', ({ target }) => {
      const on = target as HTMLElement;
      if (on.title && on.matches(':focus-visible')) begin(on);
    });
    listen('focusout', end);
    listen('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') end();
    });
    return () => {
      end();
      listeners.abort();
    };
  }, [events]);
  if (!tip) return null;
  const key = keyOf(tip.text, words, language, singleKeys);
  return (
    <Beside at={tip.at} around={tip.around} role="tooltip" className={`${styles.hint} ${styles.tip}`}>
      {tip.text}
      {key && <kbd>{key}</kbd>}
    </Beside>
  );
}

/** What else can be pressed, which a tooltip does not cover where it has the choice. */
function boxesBut(on: Element): readonly Box[] {
  const all = [...document.querySelectorAll('button, select, input, summary')];
  return all.filter((one) => one !== on && !one.contains(on) && one.checkVisibility?.()).map(boxOf);
}
