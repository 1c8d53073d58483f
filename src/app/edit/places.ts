import type { Box } from '../../picture/box.ts';
import { boxOf } from '../hints/pointingOf.ts';

/** The element on the stage that stands for a person (id). */
export function personOnStage(id: string): HTMLElement | undefined {
  const people = document.querySelectorAll<HTMLElement>('[data-stage] [data-person]');
  return [...people].find(({ dataset }) => dataset.person === id);
}

/** The boxes of all who are on the stage. */
export function boxesOnStage(): readonly Box[] {
  return [...document.querySelectorAll('[data-stage] [data-person]')].map(boxOf);
}

/** The box on the stage around some people (ids); the middle of the stage where none of them is on it. */
export function boxOfPeople(ids: readonly string[]): Box {
  const boxes = ids.flatMap((id) => personOnStage(id) ?? []).map(boxOf);
  if (boxes.length > 0)
    return boxes.reduce((all, one) => ({
      left: Math.min(all.left, one.left),
      right: Math.max(all.right, one.right),
      top: Math.min(all.top, one.top),
      bottom: Math.max(all.bottom, one.bottom),
    }));
  const stage = document.querySelector('[data-stage]') ?? document.body;
  const { left, right, top, bottom } = stage.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { left: x, right: x, top: y, bottom: y };
}
