import type { Box } from '../../picture/box.ts';
import { lineType } from '../../stage/lineType.ts';
import type { Pointing } from '../../view/pointing.ts';

/** Points of a line that a card beside it leaves free. */
const SAMPLES = 24;

/** What of a picture an element of the stage stands for, as pointed at there; undefined for the free ground. */
export function pointingOf(element: Element, pointer?: { x: number; y: number }): Pointing | undefined {
  const stage = element.closest('[data-stage]');
  const mark = element.closest<HTMLElement | SVGElement>(
    '[data-person], [data-target], [data-words], [data-place]',
  );
  if (!stage || !mark) return undefined;
  const { person, target, words, place } = mark.dataset;
  const people = [...stage.querySelectorAll('[data-person]')].map(boxOf);
  if (person !== undefined) return { type: 'character', id: person, at: boxOf(mark), around: people };
  const at = pointer ? aroundPoint(pointer) : boxOf(mark);
  if (place !== undefined) {
    const around = [...people, ...[...document.querySelectorAll('header')].map(boxOf)];
    return { type: 'place', id: place, at: boxOf(mark.querySelector('text') ?? mark), around };
  }
  const id = target ?? words ?? '';
  const lines = [...stage.querySelectorAll<SVGPathElement>('path[data-target]')];
  const line = lines.find(({ dataset }) => dataset.target === id);
  const own = words === undefined ? at : boxOf(mark);
  return { type: lineType(id), id, at: own, around: [...(line ? pointsOn(line) : []), ...people] };
}

/** A little room around the pointer, which covers some itself. */
export function aroundPoint({ x, y }: { x: number; y: number }): Box {
  return { left: x - 8, right: x + 12, top: y - 8, bottom: y + 16 };
}

export function boxOf(element: Element): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}

function pointsOn(line: SVGPathElement): readonly Box[] {
  const length = line.getTotalLength?.();
  const toWindow = line.getScreenCTM?.();
  if (!length || !toWindow) return [];
  return Array.from({ length: SAMPLES }, (_, index) => {
    const { x, y } = line.getPointAtLength((index / (SAMPLES - 1)) * length).matrixTransform(toWindow);
    return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
  });
}
