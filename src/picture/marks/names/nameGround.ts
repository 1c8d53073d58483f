import { PALETTES } from '../../palette.ts';
import type { Picture } from '../../types.ts';

/** The colour behind names, which sets them off from the lines below: that of the places, where the picture has any. */
export function nameGround({ theme, regions }: Pick<Picture, 'theme' | 'regions'>): string {
  const { region, ground } = PALETTES[theme];
  return regions.length > 0 ? region : ground;
}
