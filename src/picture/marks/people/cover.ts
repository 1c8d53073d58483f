import type { Box } from '../../box.ts';
import type { Cover } from '../../curve.ts';

/** A disc, and the box of its name if one is drawn. */
export type Body = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: Box | undefined;
};

/** What a character covers: its disc and its name, and `more` around both. Lines end there. */
export function coverOf({ x, y, radius, name }: Body, more: number): Cover {
  const reach = (radius + more) ** 2;
  const onDisc: Cover = (point) => (point.x - x) ** 2 + (point.y - y) ** 2 < reach;
  if (!name) return onDisc;
  const { left, right, top, bottom } = name;
  return (point) =>
    onDisc(point) ||
    (point.x > left - more && point.x < right + more && point.y > top - more && point.y < bottom + more);
}
