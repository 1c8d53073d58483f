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
  const onDisc: Cover = (px, py) => (px - x) ** 2 + (py - y) ** 2 < reach;
  if (!name) return onDisc;
  const { left, right, top, bottom } = name;
  return (px, py) =>
    onDisc(px, py) || (px > left - more && px < right + more && py > top - more && py < bottom + more);
}
