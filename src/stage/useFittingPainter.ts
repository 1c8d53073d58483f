import { type RefObject, useEffect } from 'react';
import type { ViewStore } from '../view/store.ts';
import { useView, useViewStore } from '../view/useView.ts';
import { prepareLargePicture } from './canvas/prepareLargePicture.ts';
import styles from './Stage.module.css';
import { showsCanvas } from './showsCanvas.ts';
import { areSlow, FRAMES } from './slowFrames.ts';

/** One in so many frames is measured, which costs next to nothing. */
const EVERY = 4;

/**
 * Measures what a frame takes while the reader scrubs a picture in SVG, and where that is too much for this machine, has it painted on a
 * canvas from then on, for as long as the story is open.
 *
 * @param inside an element on the stage
 */
export function useFittingPainter(inside: RefObject<Element | null>): void {
  const view = useViewStore();
  const isCanvas = useView(showsCanvas);
  const original = useView((state) => state.original);
  useEffect(() => {
    void original;
    const stage = inside.current?.closest('[data-stage]');
    if (isCanvas || !stage) return undefined;
    const ended = new AbortController();
    watchFrames(view, ended.signal, () => void changePainter(view, stage, ended.signal));
    return () => ended.abort();
  }, [view, isCanvas, original, inside]);
}

/** Calls `onSlow` once if frames are slow. */
function watchFrames(view: ViewStore, signal: AbortSignal, onSlow: () => void): void {
  const took: number[] = [];
  const { port1, port2 } = new MessageChannel();
  let begun = 0;
  let inputs = 0;
  // What is posted in a frame comes after it has been painted.
  port1.onmessage = () => {
    took.push(performance.now() - begun);
    if (took.length > FRAMES) took.shift();
    if (!areSlow(took)) return;
    stop();
    onSlow();
  };
  // Before the slider hears of it.
  const measure = () => {
    if (inputs++ % EVERY > 0) return;
    const { time } = view.getState();
    begun = performance.now();
    requestAnimationFrame(() => {
      const now = view.getState().time;
      if (now !== time && !Number.isInteger(now)) port2.postMessage(undefined);
    });
  };
  const stop = () => {
    removeEventListener('input', measure, { capture: true });
    port1.close();
  };
  addEventListener('input', measure, { capture: true });
  signal.addEventListener('abort', stop);
}

/** Puts a canvas in the place of SVG, once nothing moves and nothing on the picture has the focus, which it would lose. */
async function changePainter(view: ViewStore, stage: Element, signal: AbortSignal): Promise<void> {
  // Where there is no canvas, or its code does not come, the picture stays.
  if (!document.createElement('canvas').getContext('2d')) return;
  const sendAhead = await prepareLargePicture().catch(() => undefined);
  if (!sendAhead || signal.aborted) return;
  await sendAhead(view.getState().story);
  const frame = stage.querySelector('[data-frame]');
  if (!frame) return;
  const moves = () => view.getState().time !== view.getState().scene;
  while (moves() || frame.contains(document.activeElement)) {
    await nextChange(view);
    if (signal.aborted) return;
  }
  keepUntilPainted(view, frame);
  view.set({ slow: view.getState().original });
}

const nextChange = (view: ViewStore) =>
  new Promise<void>((resolve) => {
    const stop = view.subscribe(() => {
      stop();
      resolve();
    });
  });

/** Leaves the picture in SVG in its place until the canvas has it, or it changes. */
function keepUntilPainted(view: ViewStore, frame: Element): void {
  const copy = frame.querySelector('svg[data-testid]')?.cloneNode(true) as Element | undefined;
  if (!copy) return;
  for (const { name } of [...copy.attributes])
    if (/^(id|role|data|aria)/.test(name)) copy.removeAttribute(name);
  copy.classList.add(styles.behind as string);
  copy.setAttribute('aria-hidden', 'true');
  frame.prepend(copy);
  const stop = view.subscribe((state, before) => {
    const isPainted = state.drawn !== before.drawn && frame.querySelector('[data-painter=canvas]');
    if (!isPainted && state.time === before.time && state.original === before.original) return;
    stop();
    copy.remove();
  });
}
