import type { Layout } from '../../layout/types.ts';
import { memoizeRecent } from '../../story/memoize.ts';
import { sceneAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Camera } from '../camera.ts';
import type { Pen } from '../canvas/pen.ts';
import { AT_REST, type StageProgress, stagesAt } from '../canvas/stageProgress.ts';
import { comparisonOf, inOrder } from '../comparison.ts';
import { isSet, type MakeSheet, type NameStyle, setNames } from '../marks/names/nameSprites.ts';
import { foreseenNames, type NamesOf, namesOf } from '../marks/names/namesOf.ts';
import { drawNames } from '../marks/names/onCanvas.ts';
import { drawPeople } from '../marks/people/onCanvas.ts';
import { drawGround } from '../marks/regions/onCanvas.ts';
import { drawLines } from '../marks/relations/onCanvas.ts';
import { drawWords } from '../marks/words/onCanvas.ts';
import { PALETTES } from '../palette.ts';
import { pictureOf } from '../picture.ts';
import { type Tween, tweenOf } from '../tween.ts';
import type { Picture, PictureOptions } from '../types.ts';
import { type Hit, hitTest } from './hitTest.ts';

/** All that decides a picture but the time. */
export type Show = {
  readonly story: Story;
  readonly layout: Layout;
  readonly options: PictureOptions;
  /** The scene that the one shown is compared with. */
  readonly compare: number | undefined;
};

/** What is drawn on: its size in CSS pixels, and canvas pixels for each of those. */
export type Surface = { readonly width: number; readonly height: number; readonly ratio: number };

/** How much there is time for: so many of the weightiest lines; in haste, without dashes and signs. */
export type Effort = { readonly most: number; readonly hasty: boolean };

export const UNHURRIED: Effort = { most: Number.POSITIVE_INFINITY, hasty: false };

/** Lines that are prepared for drawing in haste, in which there is never time for more. */
export const PREPARED = 800;

/** Names that are set at one go while nothing else is to be done. */
const NAMES_AT_ONCE = 100;

export type Projector = ReturnType<typeof projector>;

/** Paints the picture of any time on a canvas; what is between two scenes is prepared once for both ways through it. */
export function projector({ story, layout, options, compare }: Show, makeSheet: MakeSheet) {
  const pictures = memoizeRecent<Picture>(6);
  const reels = memoizeRecent<Tween>(4);
  let names: { reel: Tween; scale: number; hasty: boolean; of: NamesOf } | undefined;

  const pictureAtScene = (scene: number, hasty: boolean): Picture =>
    pictures(2 * scene + Number(hasty), () =>
      compare === undefined || compare === scene
        ? pictureOf(story, layout, scene, hasty ? { ...options, most: PREPARED } : options)
        : comparisonOf(story, layout, inOrder(scene, compare), options),
    );
  const reelOver = (from: number, to: number, hasty: boolean): Tween =>
    reels(2 * (from + to) + Number(hasty), () =>
      tweenOf(pictureAtScene(from, hasty), pictureAtScene(to, hasty)),
    );

  /** What is drawn at `time`, all of it or only what there is time for in haste, and how far its stages have come. */
  const momentAt = (time: number, hasty: boolean): { reel: Tween; stages: StageProgress } => {
    const scene = compare === undefined ? Math.floor(time) : sceneAt(time);
    if (scene === time || compare !== undefined)
      return { reel: reelOver(scene, scene, hasty), stages: AT_REST };
    return { reel: reelOver(scene, scene + 1, hasty), stages: stagesAt(time - scene) };
  };

  const namesAt = (reel: Tween, scale: number, zoom: number, hasty: boolean): NamesOf => {
    if (names?.reel !== reel || names.scale !== scale || names.hasty !== hasty)
      names = { reel, scale, hasty, of: namesOf(reel, scale, zoom, hasty) };
    return names.of;
  };

  return {
    momentAt,
    /** Whether there may be more lines than can be drawn in haste. */
    isMuch: story.relations.length > PREPARED,
    /** The picture at any time, from which a glide can begin. */
    pictureAt: (time: number) =>
      Number.isInteger(time) ? pictureAtScene(time, false) : pictureOf(story, layout, time, options),

    /** Paints a moment, all of it or as much as there is time for. */
    paint(
      pen: Pen,
      reel: Tween,
      stages: StageProgress,
      camera: Camera,
      surface: Surface,
      { most, hasty }: Effort,
    ): void {
      const { width, height, ratio } = surface;
      const scale = (width * camera.zoom) / layout.width;
      const left = -camera.x * camera.zoom * width * ratio;
      const top = -camera.y * camera.zoom * height * ratio;
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, width * ratio, height * ratio);
      pen.setTransform(scale * ratio, 0, 0, scale * ratio, left, top);
      drawGround(pen, reel, stages);
      const fineness = { scale, pixel: 1 / (scale * ratio), thin: 1 / Math.sqrt(camera.zoom), most, hasty };
      drawLines(pen, reel, stages, fineness);
      drawPeople(pen, reel, stages, scale, hasty);
      drawWords(pen, reel, stages);
      const ground = { scale: scale * ratio, left, top, ratio, width: width * ratio, height: height * ratio };
      drawNames(pen, reel, stages, namesAt(reel, scale, camera.zoom, hasty), ground, makeSheet);
    },

    /**
     * Sets some of the names that may be wanted when the time moves, of those in the scene and of those who are not.
     *
     * @returns whether there are more
     */
    prepareNames(time: number, camera: Camera, { width, ratio }: Surface): boolean {
      const { characters } = pictureAtScene(sceneAt(time), false);
      const { names, size } = foreseenNames(characters, (width * camera.zoom) / layout.width);
      const { ink, quiet, region } = PALETTES[options.theme];
      const styles = names.flatMap((name) =>
        [ink, quiet].map((colour): NameStyle => ({ name, size: size * ratio, colour, halo: region })),
      );
      const missing = styles.filter((style) => !isSet(style));
      setNames(missing.slice(0, NAMES_AT_ONCE), makeSheet);
      return missing.length > NAMES_AT_ONCE;
    },

    /** The line nearest to (x, y), in picture units, if it is within `reach`. */
    hit: (time: number, x: number, y: number, reach: number): Hit | undefined =>
      hitTest(momentAt(sceneAt(time), false).reel, x, y, reach),
  };
}
