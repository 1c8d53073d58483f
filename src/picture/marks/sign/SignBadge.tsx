import { memo } from 'react';
import { strokeAttributes } from '../../stroke.ts';
import type { Badge } from './badge.ts';

/** A sign in its disc, around (0, 0). */
export const SignBadge = memo(function SignBadge({ badge }: { badge: Badge }) {
  const { radius, fill, edge, glyphStroke, glyphFill, path } = badge;
  return (
    <>
      <circle r={radius} fill={fill} {...strokeAttributes(edge)} />
      <path d={path} {...strokeAttributes(glyphStroke)} fill={glyphFill ?? 'none'} />
    </>
  );
});
