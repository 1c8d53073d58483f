import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { characterNumbers, positionAt } from '../../layout/standing.ts';
import type { Layout } from '../../layout/types.ts';
import type { Box } from '../../picture/box.ts';
import { type Point, pointAt } from '../../picture/curve.ts';
import { radiusOf } from '../../picture/marks/people/footprint.ts';
import type { Hit } from '../../picture/projector/hitTest.ts';
import { zoomedLayout } from '../../picture/zoomedLayout.ts';
import type { Pointing } from '../../view/pointing.ts';
import { select, showMoreLabels } from '../../view/transitions.ts';
import { useViewStore } from '../../view/useView.ts';
import type { ViewState } from '../../view/viewState.ts';
import { isAtCard } from '../isAtCard.ts';
import { toPictureUnits } from '../toPicture.ts';
import { onPicture } from './onPicture.ts';
import type { CanvasPainter } from './startCanvas.ts';

/** Pixels around a line or a small disc that count as on it. */
const REACH = 8;

/** What the pointer does on a canvas: it finds people by where they stand, and lines by asking whoever painted them. */
export function useCanvasPointer(
  frame: RefObject<HTMLElement | null>,
  layout: Layout,
  painter: RefObject<CanvasPainter | undefined>,
) {
  const { getState, apply, set } = useViewStore();
  const turn = useRef(0);

  const at = (event: MouseEvent) => {
    const { story, camera } = getState();
    const { x, y } = toPictureUnits(frame.current as HTMLElement, layout, camera, event);
    const { zoom } = camera;
    return { x: x * zoom, y: y * zoom, reach: REACH, layout: zoomedLayout(story, layout, zoom) };
  };

  /** The pointer has gone on to the card that is shown, which lets it through to the canvas. */
  const isHeld = (event: PointerEvent, isFree: boolean) =>
    getState().pointing !== undefined && isAtCard(event, isFree);

  const onClick = async (event: MouseEvent) => {
    const { x, y, reach, layout: spread } = at(event);
    const person = personAt(getState(), spread, { x, y, reach });
    if (person !== undefined) return apply(select({ type: 'character', id: person }));
    const hit = await painter.current?.hit(x, y, reach);
    if (hit?.type === 'more') apply(showMoreLabels());
    else apply(select(hit && hit.type !== 'place' ? { type: hit.type, id: hit.id } : undefined));
  };

  const onPointerMove = async (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const own = ++turn.current;
    const stage = event.currentTarget;
    const { time, scene } = getState();
    if (time !== scene) return;
    const { x, y, reach, layout: spread } = at(event);
    const person = personAt(getState(), spread, { x, y, reach });
    if (isHeld(event, person === undefined)) return;
    const toWindow = (point: Point) => ({ x: point.x - x + event.clientX, y: point.y - y + event.clientY });
    const hit = person === undefined ? await painter.current?.hit(x, y, reach) : undefined;
    // By now the pointer may be elsewhere.
    if (own !== turn.current) return;
    stage.style.cursor = person !== undefined || (hit && hit.type !== 'place') ? 'pointer' : '';
    const now = pointingAt(event, person, hit, toWindow);
    const last = getState().pointing;
    // The card stays where it is as long as it tells of the same.
    if (now?.id !== last?.id || now?.type !== last?.type) set({ pointing: now, hovered: person });
  };

  const onPointerLeave = (event: PointerEvent<HTMLElement>) => {
    turn.current++;
    if (!isHeld(event, true)) set({ pointing: undefined, hovered: undefined });
  };

  return { onClick, onPointerMove, onPointerLeave };
}

/** Who stands at (x, y) of the picture in the current scene; `reach` helps with discs that are only a few pixels wide. */
function personAt(
  state: ViewState,
  layout: Layout,
  { x, y, reach }: { readonly x: number; readonly y: number; readonly reach: number },
): string | undefined {
  const { story, scene } = state;
  const standing = onPicture(state, layout, scene);
  const numbers = characterNumbers(layout);
  let nearest = Number.POSITIVE_INFINITY;
  let found: string | undefined;
  for (const id of standing.cast) {
    if (!numbers.has(id)) continue;
    const at = positionAt(standing.layout, standing.scene, id);
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance >= nearest || distance > Math.max(radiusOf(story, layout, id), reach / 2)) continue;
    nearest = distance;
    found = id;
  }
  return found;
}

/** Pixels around the pointer that a card leaves free, and around the middle of a line at some points. */
const POINTER = { left: 10, right: 14, top: 10, bottom: 18 };
const LINE = { left: 3, right: 3, top: 3, bottom: 3 };

function pointingAt(
  { clientX, clientY }: MouseEvent,
  person: string | undefined,
  hit: Hit | undefined,
  toWindow: (point: Point) => Point,
): Pointing | undefined {
  const at = boxAt({ x: clientX, y: clientY }, POINTER);
  if (person !== undefined) return { type: 'character', id: person, at, around: [] };
  if (!hit || hit.type === 'more') return undefined;
  const { type, id, curve } = hit;
  const line = curve ? SHARES.map((share) => boxAt(toWindow(pointAt(curve, share)), LINE)) : [];
  return { type, id, at, around: line };
}

const SHARES = Array.from({ length: 17 }, (_, index) => index / 16);

function boxAt({ x, y }: Point, by: typeof POINTER): Box {
  return { left: x - by.left, right: x + by.right, top: y - by.top, bottom: y + by.bottom };
}
