import type { Layout } from '../layout/types.ts';

export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The box of a character's disc and name at a whole scene. */
export function boxAt(layout: Layout, scene: number, index: number): Box {
  const at = 2 * (scene * layout.characters.length + index);
  const x = layout.positions[at] as number;
  const y = layout.positions[at + 1] as number;
  const [half, up, down] = layout.footprints.subarray(3 * index, 3 * index + 3) as unknown as [
    number,
    number,
    number,
  ];
  return { left: x - half, right: x + half, top: y - up, bottom: y + down };
}
