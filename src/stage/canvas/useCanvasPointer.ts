import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { characterNumbers, positionAt } from '../../layout/standing.ts';
import type { Layout } from '../../layout/types.ts';
import { inOrder } from '../../measures/twoScenes.ts';
import { radiusOf } from '../../picture/marks/people/footprint.ts';
import { zoomedLayout } from '../../picture/zoomedLayout.ts';
import { nameAt } from '../../story/sentences.ts';
import { select, showMoreLabels } from '../../view/transitions.ts';
import { useViewStore } from '../../view/useView.ts';
import type { ViewState } from '../../view/viewState.ts';
import { lineTitle } from '../lineTitle.ts';
import { toPictureUnits } from '../toPicture.ts';
import { titlesOf } from '../twoScenes.ts';
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

  const onClick = async (event: MouseEvent) => {
    const { x, y, reach, layout: spread } = at(event);
    const person = personAt(getState(), spread, { x, y, reach });
    if (person !== undefined) return apply(select({ type: 'character', id: person }));
    const hit = await painter.current?.hit(x, y, reach);
    apply(hit?.type === 'more' ? showMoreLabels() : select(hit));
  };

  const onPointerMove = async (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const own = ++turn.current;
    const stage = event.currentTarget;
    const { time, scene } = getState();
    if (time !== scene) return;
    const { x, y, reach, layout: spread } = at(event);
    const person = personAt(getState(), spread, { x, y, reach });
    const hit = person === undefined ? await painter.current?.hit(x, y, reach) : undefined;
    // By now the pointer may be elsewhere.
    if (own !== turn.current) return;
    stage.style.cursor = person !== undefined || hit ? 'pointer' : '';
    stage.title = titleOf(getState(), person, hit?.id);
    set({ hovered: person });
  };

  const onPointerLeave = () => {
    turn.current++;
    set({ hovered: undefined });
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

function titleOf(
  { story, scene, compare, language }: ViewState,
  person: string | undefined,
  line: string | undefined,
): string {
  if (compare !== undefined && compare !== scene)
    return titlesOf(story, inOrder(scene, compare), language)(person ?? line ?? '');
  if (person !== undefined) return nameAt(story, person, scene, language);
  return line === undefined ? '' : lineTitle(story, line, scene, language);
}
