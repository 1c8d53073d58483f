import type { CSSProperties } from 'react';
import type { Layout } from '../layout/types.ts';
import type { Camera } from '../picture/camera.ts';
import { LOOK } from '../picture/look.ts';
import styles from './Stage.module.css';
import type { CharacterDrag } from './useCharacterDrag.ts';

/** The edge of the area in which a dragged character can be put: its place, or all of the picture. */
export function DragLimit(props: { layout: Layout; camera: Camera; limit: CharacterDrag['limit'] }) {
  const { layout, camera, limit } = props;
  if (!limit) return null;
  const { x, y, rx, ry, isPlace, beyond } = limit;
  const { zoom } = camera;
  const place: CSSProperties = {
    left: (x - rx - camera.x * layout.width) * zoom,
    top: (y - ry - camera.y * layout.height) * zoom,
    width: 2 * rx * zoom,
    height: 2 * ry * zoom,
    borderRadius: isPlace ? LOOK.region.corner : 0,
  };
  return <div className={styles.limit} data-beyond={beyond || undefined} style={place} />;
}
