import { lazy, type MouseEvent, type RefObject, Suspense, useEffect, useMemo } from 'react';
import type { Layout } from '../layout/types.ts';
import { inOrder } from '../measures/twoScenes.ts';
import { viewBox } from '../picture/camera.ts';
import { pictureOf } from '../picture/picture.ts';
import { zoomedLayout } from '../picture/zoomedLayout.ts';
import { theStory, theTextScene } from '../view/selectors.ts';
import { select, showMoreLabels } from '../view/transitions.ts';
import { useView, useViewStore } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';
import { lineType } from './lineType.ts';
import { RelationTargets } from './RelationTargets.tsx';
import styles from './Stage.module.css';
import { untilLoaded } from './untilLoaded.ts';
import { useCharacterDrag } from './useCharacterDrag.ts';
import { useComparison } from './useComparison.ts';
import { useGlide } from './useGlide.ts';
import { usePictureName } from './usePictureName.tsx';
import { usePictureOptions } from './usePictureOptions.ts';
import { usePrecomputedWords } from './usePrecomputedWords.ts';
import { useSvgPainter } from './useSvgPainter.tsx';

const CharacterButtons = lazy(() => untilLoaded(() => import('./CharacterButtons.tsx')));

type SvgStageProps = {
  readonly layout: Layout;
  readonly frame: RefObject<HTMLElement | null>;
  /** The id of what the picture shows in words, if that is in the page. */
  readonly inWords: string | undefined;
};

/**
 * The picture as SVG, with a button over each character and a wide target over each relation. While the time moves, the painter
 * alone follows it, and React renders nothing.
 */
export function SvgStage({ layout, frame, inWords }: SvgStageProps) {
  const view = useViewStore();
  const story = useView(theStory);
  const scene = useView(theRenderedScene);
  const still = useView((state) => state.time === state.scene);
  const jumps = useView((state) => state.jumps);
  const compare = useView((state) => state.compare);
  const phase = useView((state) => state.layout.type);
  const camera = useView((state) => state.camera);
  const options = usePictureOptions();

  const { zoom } = camera;
  const spread = zoomedLayout(story, layout, zoom);
  const gliding = useGlide(layout, jumps, zoom);
  const drag = useCharacterDrag(frame, layout, gliding.shown);
  const held = drag.positionsAt;
  const positionsAt = held
    ? (time: number) => held(time).map((position) => position * zoom)
    : gliding.positionsAt;
  const onStage = useComparison(compare !== undefined);
  const compared = useMemo(() => {
    if (compare === undefined || compare === scene) return undefined;
    return onStage?.(story, spread, inOrder(scene, compare), options);
  }, [onStage, story, spread, scene, compare, options]);
  const pictureAt = (time: number) =>
    compared?.picture ?? pictureOf(story, spread, time, { ...options, positions: positionsAt?.(time) });
  const picture = pictureAt(scene);
  const rests = still && positionsAt === undefined;
  useEffect(() => {
    if (rests) view.set({ drawn: picture });
  });
  usePrecomputedWords(story, spread, options);

  const marks = useSvgPainter({
    pictureAt,
    current: still ? picture : undefined,
    followsTime: compare === undefined,
    onPaint: ({ characters }) => gliding.remember(characters),
  });

  const { label, labelledBy, words } = usePictureName(scene, compare, compared?.description);
  // The number of further changes shows them. A line, its target or its label selects its relation; everything else clears the selection.
  const choose = ({ target }: MouseEvent) => {
    if ((target as Element).closest('[data-more]')) return view.apply(showMoreLabels());
    const line = (target as Element).closest<SVGElement>('[data-relation], [data-target], [data-words]');
    const id = line?.dataset.relation ?? line?.dataset.target ?? line?.dataset.words;
    view.apply(select(id === undefined ? undefined : { type: lineType(id), id }));
  };

  return (
    <>
      {words}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape clears the selection, wherever the focus is */}
      <svg
        className={styles.picture}
        data-testid="stage"
        data-painter="svg"
        data-cast={picture.characters.length}
        data-rest={rests ? scene + 1 : undefined}
        data-layout={phase === 'ready' ? 'final' : 'seed'}
        role="img"
        aria-label={label}
        aria-labelledby={labelledBy}
        aria-details={inWords}
        viewBox={viewBox(camera, picture.width, picture.height)}
        onClick={choose}
      >
        <g ref={marks} />
        {/* A line that moves cannot be aimed at. */}
        {still && <RelationTargets picture={picture} />}
      </svg>
      <Suspense>
        <CharacterButtons
          people={picture.characters}
          layout={spread}
          drag={drag}
          moving={!still}
          titleOf={compared?.titleOf}
        />
      </Suspense>
    </>
  );
}

/** The scene that the stage renders. While the time moves it is the text scene, so that passing a scene renders nothing. */
function theRenderedScene(state: ViewState): number {
  const { time, scene, compare } = state;
  return time === scene || compare !== undefined ? scene : theTextScene(state);
}
