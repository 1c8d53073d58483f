import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Layout } from '../../layout/types.ts';
import { inOrder } from '../../measures/twoScenes.ts';
import type { Contents } from '../../picture/posters/contents.ts';
import { zoomedLayout } from '../../picture/zoomedLayout.ts';
import { peopleCounted } from '../../view/met.ts';
import { theScene, theStory, theTextScene, theTime } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { NO_CANVAS } from '../../view/words/noCanvas.ts';
import { useWords } from '../../view/words/useWords.ts';
import CharacterButtons from '../CharacterButtons.tsx';
import { STILL } from '../media.ts';
import styles from '../Stage.module.css';
import { titlesOf } from '../twoScenes.ts';
import { useCharacterDrag } from '../useCharacterDrag.ts';
import { usePictureName } from '../usePictureName.tsx';
import { usePictureOptions } from '../usePictureOptions.ts';
import { useStage } from '../useStage.ts';
import { followSize } from './followSize.ts';
import { type CanvasPainter, startCanvas } from './startCanvas.ts';
import { useCanvasPointer } from './useCanvasPointer.ts';
import { useFocusablePeople } from './useFocusablePeople.ts';

type CanvasStageProps = {
  readonly layout: Layout;
  readonly frame: RefObject<HTMLElement | null>;
  /** The id of what the picture shows in words, if that is in the page: then it is named as in SVG, and else where to find them. */
  readonly inWords: string | undefined;
};

/**
 * The picture of a busy story on a canvas: the same data as in SVG, painted by a worker. React renders nothing
 * while the time moves; buttons follow when it rests.
 */
export default function CanvasStage({ layout, frame, inWords }: CanvasStageProps) {
  const view = useViewStore();
  const { media } = useStage();
  const story = useView(theStory);
  const counted = useView((state) => peopleCounted(state).shown);
  const whole = useView((state) => peopleCounted(state).all);
  const compare = useView((state) => state.compare);
  const still = useView((state) => state.time === state.scene);
  const phase = useView((state) => state.layout.type);
  const camera = useView((state) => state.camera);
  const options = usePictureOptions();
  const { words, language } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const painter = useRef<CanvasPainter>(undefined);
  const [isNone, setNone] = useState(false);
  const shown = useRef(new Map<string, { x: number; y: number }>());

  useEffect(() => {
    const stage = host.current as HTMLDivElement;
    const onPainted = (scene: number, drawn: Contents | undefined) => {
      if (scene !== theTime(view.getState())) return;
      stage.dataset.scene = String(scene + 1);
      if (!drawn) return;
      stage.dataset.rest = String(scene + 1);
      view.set({ drawn });
    };
    const started = startCanvas(stage, onPainted, () => setNone(true));
    painter.current = started;
    const stopFollowing = followSize(stage, (surface) => started.send({ type: 'set-surface', surface }));
    started.send({ type: 'set-camera', camera: view.getState().camera });
    started.send({ type: 'set-time', time: theTime(view.getState()), glide: false });
    // Subscribed without React: scrubbing costs the page no more than these messages.
    const unsubscribe = view.subscribe((state, before) => {
      if (state.time !== before.time) {
        delete stage.dataset.rest;
        delete stage.dataset.scene;
        started.send({
          type: 'set-time',
          time: state.time,
          glide: state.jumps !== before.jumps && !media.matches(STILL),
        });
      }
      if (state.camera !== before.camera) started.send({ type: 'set-camera', camera: state.camera });
    });
    return () => {
      unsubscribe();
      stopFollowing();
      started.stop();
    };
  }, [view, media]);

  const scene = useView(theTextScene);
  const compared = compare === undefined || compare === scene ? undefined : inOrder(scene, compare);
  const { zoom } = camera;
  const spread = zoomedLayout(story, layout, zoom);
  const people = useFocusablePeople(spread);
  shown.current = new Map(people.map(({ id, x, y }) => [id, { x: x / zoom, y: y / zoom }]));
  const drag = useCharacterDrag(frame, layout, shown);
  const positions = drag.positionsAt?.(theScene(view.getState())).map((position) => position * zoom);
  const hovered = useRef(options.hovered);
  useEffect(() => painter.current?.send({ type: 'set-story', story }), [story]);
  useEffect(() => painter.current?.send({ type: 'set-layout', layout }), [layout]);
  useEffect(() => {
    // The painter needs the options again after another story or layout.
    void [story, layout];
    if (host.current) delete host.current.dataset.rest;
    painter.current?.send({
      type: 'show',
      options: { ...options, positions },
      compare,
      // Who is pointed at is answered at once.
      glide: positions === undefined && options.hovered === hovered.current && !media.matches(STILL),
    });
    hovered.current = options.hovered;
  }, [story, layout, options, positions, compare, media]);
  const pointer = useCanvasPointer(frame, layout, painter);
  const name = usePictureName(scene);
  const ofCrowd = `${words.picture}. ${words.peopleShown(counted, whole)}. ${words.seeTables}`;

  return (
    <>
      {inWords && name.words}
      <div
        ref={host}
        className={styles.canvas}
        data-testid="stage"
        data-painter="canvas"
        data-cast={story.characters.length}
        data-layout={phase === 'ready' ? 'final' : 'seed'}
        role="img"
        aria-label={inWords ? name.label : ofCrowd}
        aria-labelledby={inWords && name.labelledBy}
        aria-details={inWords}
        {...pointer}
      />
      {isNone && (
        <div className={styles.notes}>
          <p className={styles.making} role="alert">
            {NO_CANVAS[language]}
          </p>
        </div>
      )}
      <div className={styles.overCanvas}>
        <CharacterButtons
          people={people}
          layout={spread}
          drag={drag}
          moving={!still}
          titleOf={compared ? titlesOf(story, compared, language) : undefined}
        />
      </div>
    </>
  );
}
