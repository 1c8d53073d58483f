import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { PictureMarks } from '../picture/PictureMarks.tsx';
import type { Picture } from '../picture/types.ts';
import { theTime } from '../view/selectors.ts';
import { useViewStore } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';
import { paintMarks } from './paintMarks.ts';

type SvgPainterOptions = {
  readonly pictureAt: (time: number) => Picture;
  /** The picture at the current time, where it is known. */
  readonly current: Picture | undefined;
  /** Whether the picture depends on the time: a comparison does not. */
  readonly followsTime: boolean;
  readonly onPaint: (picture: Picture) => void;
};

/**
 * Paints the picture at the current time into an SVG group, past React: after every render, and whenever nothing but the time
 * changes, in which case nothing is rendered.
 *
 * @returns the ref of the group, which must have no other content
 */
export function useSvgPainter(options: SvgPainterOptions): RefObject<SVGGElement | null> {
  const view = useViewStore();
  const group = useRef<SVGGElement>(null);
  const paint = (picture: Picture) => {
    options.onPaint(picture);
    if (group.current) paintMarks(group.current, <PictureMarks picture={picture} />);
  };
  const follow = useEffectEvent((state: ViewState, before: ViewState) => {
    const moves = state.time !== before.time && state.jumps === before.jumps && state.story === before.story;
    if (moves && options.followsTime) paint(options.pictureAt(state.time));
  });
  useLayoutEffect(() => paint(options.current ?? options.pictureAt(theTime(view.getState()))));
  useLayoutEffect(() => view.subscribe(follow), [view]);
  return group;
}
