import { LOOK } from '../../look.ts';
import { type Stroke, stroke } from '../../stroke.ts';

/** The line of a relation that has ended. */
export function endedStroke(colour: string): Stroke {
  const { width, dash } = LOOK.relation.ghost;
  return stroke(colour, width, { dash });
}
