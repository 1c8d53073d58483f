import { type MouseEvent, type RefObject, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Layout } from '../layout/types.ts';
import { viewBox } from '../picture/camera.ts';
import { comparisonOf, inOrder } from '../picture/comparison.ts';
import { PictureMarks } from '../picture/PictureMarks.tsx';
import { pictureOf } from '../picture/picture.ts';
import { shownCharacters } from '../picture/shownCharacters.ts';
import type { Picture } from '../picture/types.ts';
import { describe } from '../story/sentences.ts';
import { theStory, theTextScene, theTime } from '../view/selectors.ts';

import { select } from '../view/transitions.ts';
import { useView, useViewStore } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';
import { useWords } from '../view/words/useWords.ts';
import { CharacterButtons } from './CharacterButtons.tsx';
import { lineType } from './lineType.ts';
import { paintMarks } from './paintMarks.ts';
import { RelationTargets } from './RelationTargets.tsx';
import styles from './Stage.module.css';
import { useCharacterDrag } from './useCharacterDrag.ts';
import { useGlide } from './useGlide.ts';
import { usePictureOptions } from './usePictureOptions.ts';
import { usePrecomputedWords } from './usePrecomputedWords.ts';

/**
 * The picture as SVG: what it draws is `pictureOf`; on top lie real buttons for people, and wide targets for relations.
 * While the time moves, only the marks follow it, and nothing is rendered.
 */
export function SvgStage({ layout, frame }: { layout: Layout; frame: RefObject<HTMLElement | null> }) {
  const view = useViewStore();
  const story = useView(theStory);
  const scene = useView(theSceneOf);
  const still = useView((state) => state.time === state.scene);
  const jumps = useView((state) => state.jumps);
  const compare = useView((state) => state.compare);
  const phase = useView((state) => state.layout.type);
  const camera = useView((state) => state.camera);
  const options = usePictureOptions();
  const { language, words } = useWords();
  const { supporting, hiddenKinds } = options;

  const gliding = useGlide(layout, jumps);
  const drag = useCharacterDrag(frame, layout, gliding.shown);
  const positionsAt = drag.positionsAt ?? gliding.positionsAt;
  const pictureAt = (time: number) =>
    compare === undefined
      ? pictureOf(story, layout, time, { ...options, positions: positionsAt?.(time) })
      : comparisonOf(story, layout, inOrder(scene, compare), options);
  const picture = pictureAt(scene);
  usePrecomputedWords(story, layout, supporting, language);

  const marks = useRef<SVGGElement>(null);
  const paint = (shown: Picture) => {
    gliding.remember(shown.characters);
    if (marks.current) paintMarks(marks.current, <PictureMarks picture={shown} />);
  };
  useLayoutEffect(() => paint(still ? picture : pictureAt(theTime(view.getState()))));
  const follow = useEffectEvent((state: ViewState, before: ViewState) => {
    const moves = state.time !== before.time && state.jumps === before.jumps && state.story === before.story;
    if (moves && compare === undefined) paint(pictureAt(state.time));
  });
  useLayoutEffect(() => view.subscribe(follow), [view]);

  const label = useMemo(() => {
    const shown = shownCharacters(story, supporting);
    return `${words.picture}. ${describe(story, scene, language, { shown, hiddenKinds })}`;
  }, [story, scene, language, supporting, hiddenKinds, words]);
  // A line selects its relation, whether met itself or by its wide target; everything else clears the selection.
  const choose = ({ target }: MouseEvent) => {
    const line = (target as Element).closest<SVGElement>('[data-relation], [data-target]');
    const id = line?.dataset.relation ?? line?.dataset.target;
    view.apply(select(id === undefined ? undefined : { type: lineType(id), id }));
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape clears the selection, wherever the focus is */}
      <svg
        className={styles.picture}
        data-testid="stage"
        data-painter="svg"
        data-cast={picture.characters.length}
        data-rest={still && positionsAt === undefined ? scene + 1 : undefined}
        data-layout={phase === 'ready' ? 'final' : 'seed'}
        role="img"
        aria-label={label}
        viewBox={viewBox(camera, picture.width, picture.height)}
        onClick={choose}
      >
        {/* Where there is no page yet, nobody else paints them. */}
        <g ref={marks}>{typeof document === 'undefined' && <PictureMarks picture={picture} />}</g>
        {/* Nobody aims at a line that is moving. */}
        {still && <RelationTargets picture={picture} story={story} scene={scene} language={language} />}
      </svg>
      <CharacterButtons people={picture.characters} width={picture.width} drag={drag} moving={!still} />
    </>
  );
}

/** The scene that is on the stage for longer than a moment: where the picture moves, the one that words go by. */
function theSceneOf(state: ViewState): number {
  const { time, scene, compare } = state;
  return time === scene || compare !== undefined ? scene : theTextScene(state);
}
