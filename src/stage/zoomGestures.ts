import { panBy } from '../view/choiceSteps.ts';
import type { ViewStore } from '../view/store.ts';
import { zoomBy } from '../view/transitions.ts';

/** Doublings of the zoom for each pixel that the wheel is turned; a pinch on a trackpad counts ten times as much. */
const PER_PIXEL = 0.002;
const PER_PINCHED_PIXEL = 0.02;

/** Pixels of a line and of a page, the other units of a wheel. */
const UNITS = [1, 25, 500];

/** A press that moves no further than this is a click, in pixels. */
const SLACK = 4;

type Finger = { x: number; y: number };

/**
 * Listens for the gestures that move the camera: the wheel and two fingers zoom, a drag of the free ground pans, a double click on it
 * zooms in. On characters and buttons, one finger or the mouse drags and presses, as ever.
 *
 * @param frame the element that has the size of the layout
 * @returns a function that ends it
 */
export function listenForZoom(stage: HTMLElement, frame: HTMLElement, view: ViewStore): () => void {
  const listeners = new AbortController();
  const until = { signal: listeners.signal };
  const fingers = new Map<number, Finger>();
  /** How far the gesture has come since the last step of the zoom: 1 for a doubling. */
  let turned = 0;
  let panned = false;

  const shareOf = ({ x, y }: Finger) => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    return { x: (x - left) / width, y: (y - top) / height };
  };
  const zoom = (doublings: number, at: Finger) => {
    turned += doublings;
    const { camera } = view.getState();
    view.apply(zoomBy(2 ** turned, shareOf(at)));
    if (view.getState().camera !== camera) turned = 0;
  };
  const pan = (from: Finger, to: Finger) => {
    const { width, height } = frame.getBoundingClientRect();
    view.apply(panBy((from.x - to.x) / width, (from.y - to.y) / height));
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = -event.deltaY * (UNITS[event.deltaMode] ?? 1);
    const doublings = pixels * (event.ctrlKey ? PER_PINCHED_PIXEL : PER_PIXEL);
    if (turned * doublings < 0) turned = 0;
    zoom(doublings, pointOf(event));
  };
  const onDoubleClick = (event: MouseEvent) => {
    if (isTaken(event)) return;
    turned = 0;
    zoom(event.shiftKey ? -1 : 1, pointOf(event));
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || (fingers.size === 0 && isTaken(event))) return;
    fingers.set(event.pointerId, pointOf(event));
    turned = 0;
    panned = false;
  };
  const onMove = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = pointOf(event);
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, finger]) => finger);
    if (!panned && !other && Math.hypot(now.x - before.x, now.y - before.y) <= SLACK) return;
    if (!panned && !other) stage.setPointerCapture(event.pointerId);
    panned = true;
    fingers.set(event.pointerId, now);
    if (!other) return pan(before, now);
    const middle = (one: Finger) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
    const apart = (one: Finger) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
    pan(middle(before), middle(now));
    zoom(Math.log2(apart(now) / apart(before)), middle(now));
  };
  const onUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || !panned) return;
    // The click at the end of a drag must not clear the selection.
    stage.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => stage.removeEventListener('click', swallow, { capture: true }));
  };

  stage.addEventListener('wheel', onWheel, { ...until, passive: false });
  stage.addEventListener('dblclick', onDoubleClick, until);
  stage.addEventListener('pointerdown', onDown, until);
  stage.addEventListener('pointermove', onMove, until);
  stage.addEventListener('pointerup', onUp, until);
  stage.addEventListener('pointercancel', onUp, until);
  return () => listeners.abort();
}

function pointOf({ clientX, clientY }: MouseEvent): Finger {
  return { x: clientX, y: clientY };
}

/** Whether what is under the pointer has its own answer to a press. */
function isTaken({ target }: MouseEvent): boolean {
  return (target as Element).closest('button, [data-target], [data-relation]') !== null;
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
