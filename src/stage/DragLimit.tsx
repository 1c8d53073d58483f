import type { CSSProperties } from 'react';
import type { Room } from '../layout/types.ts';
import { LOOK } from '../picture/look.ts';
import { useView } from '../view/useView.ts';
import styles from './Stage.module.css';
import type { CharacterDrag } from './useCharacterDrag.ts';

/** The edge of the area in which a dragged character can be put: its place, or all of the picture. `zoomed` is the picture's room as zoomed. */
export function DragLimit({ zoomed, limit }: { zoomed: Room; limit: CharacterDrag['limit'] }) {
  const camera = useView((state) => state.camera);
  if (!limit) return null;
  const { x, y, rx, ry, isPlace, beyond } = limit;
  const { zoom } = camera;
  const place: CSSProperties = {
    left: (x - rx) * zoom - camera.x * zoomed.width,
    top: (y - ry) * zoom - camera.y * zoomed.height,
    width: 2 * rx * zoom,
    height: 2 * ry * zoom,
    borderRadius: isPlace ? LOOK.region.corner : 0,
  };
  return <div className={styles.limit} data-beyond={beyond || undefined} style={place} />;
}
