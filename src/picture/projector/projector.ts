import type { Layout } from '../../layout/types.ts';
import { inOrder } from '../../measures/twoScenes.ts';
import { memoizeRecent } from '../../story/memoize.ts';
import { sceneAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import type { Camera } from '../camera.ts';
import type { Pen } from '../canvas/pen.ts';
import { AT_REST, type Progress, progressAt } from '../canvas/progress.ts';
import { comparisonOf } from '../comparison.ts';
import { isCrowd } from '../crowd.ts';
import { foreseenLines } from '../marks/names/foreseenLines.ts';
import { nameGround } from '../marks/names/nameGround.ts';
import type { NameSprites, NameStyle } from '../marks/names/nameSprites.ts';
import { nameSizeAt } from '../marks/names/onCanvas.ts';
import { placeAhead } from '../marks/names/placeAhead.ts';
import type { DiscSprites } from '../marks/people/discSprites.ts';
import { PALETTES } from '../palette.ts';
import { drawn, pictureOf } from '../picture.ts';
import { memoizeByPlan, type Plan, planOf } from '../plan.ts';
import { type Tween, tweenOf } from '../tween.ts';
import type { Picture, PictureOptions } from '../types.ts';
import { type Hit, hitTest } from './hitTest.ts';
import { type CanvasSize, paintTween, type Quality } from './paintTween.ts';

/** How much of a picture is drawn. */
type Detail = {
  /** Only the heaviest lines. */
  readonly isLow?: boolean | undefined;
  /** Without what takes long, where that is not known yet: see `Plan`. */
  readonly isHurried?: boolean | undefined;
};

const keyOf = ({ isLow, isHurried }: Detail) => (isLow ? 'low' : '') + (isHurried ? 'hurried' : '');

/** All that decides a picture but the time. `layout` is the one for the zoom, see `zoomedLayout`. */
export type PictureSource = {
  readonly story: Story;
  readonly layout: Layout;
  readonly options: PictureOptions;
  /** The scene (0-based) that the one shown is compared with. */
  readonly compare: number | undefined;
};

/** A moment to paint: two pictures, and how far the transition between them has come. */
export type TweenMoment = { readonly tween: Tween; readonly progress: Progress };

/** Lines that a low-quality picture has at most. */
export const LOW_QUALITY_LINES = 800;

/** Sprites of names that are made in one go in idle time. */
const NAMES_AT_ONCE = 100;

/** Scenes whose pictures are made ahead, at most. */
const MOST_AHEAD = 400;

export type Projector = ReturnType<typeof projector>;

/** Paints the picture of any time on a canvas. Each transition is prepared once, for both directions. */
export function projector(
  { story, layout, options, compare }: PictureSource,
  sprites: NameSprites,
  discs?: DiscSprites,
) {
  const pictures = memoizeRecent<Picture, string>(6);
  const tweens = memoizeRecent<Tween, string>(4);

  let plan: Plan | undefined;
  /** Not made for a comparison, which has a plan of its own. */
  const fullPlan = () => {
    plan ??= planOf(story, layout, options);
    return plan;
  };
  const look = JSON.stringify([options.language, [...options.hiddenKinds].sort()]);
  const keyAt = (scene: number) => `${scene} ${look}`;

  const pictureAtScene = (scene: number, detail: Detail = {}): Picture =>
    pictures(`${scene} ${keyOf(detail)}`, () => {
      if (compare !== undefined && compare !== scene)
        return comparisonOf(story, layout, inOrder(scene, compare), options);
      if (!detail.isHurried) drawnScenes(fullPlan()).add(keyAt(scene));
      const plan = detail.isHurried ? hurriedPlan(fullPlan()) : fullPlan();
      return drawn(plan, scene, detail.isLow ? { ...options, most: LOW_QUALITY_LINES } : options);
    });
  const tweenBetween = (from: number, to: number, detail: Detail): Tween =>
    tweens(`${from} ${to} ${keyOf(detail)}`, () =>
      tweenOf(pictureAtScene(from, detail), pictureAtScene(to, detail)),
    );
  /** Lines go straight and changes have no labels in any case. */
  const isOfCrowd = isCrowd(story.characters.length);
  const isDrawn = (scene: number) => isOfCrowd || drawnScenes(fullPlan()).has(keyAt(scene));
  /** The same as `placeAhead` for whole pictures. */
  const drawAhead = (scene: number, isThere: (scene: number) => boolean): boolean => {
    const { scenes } = layout;
    for (let ahead = 0; ahead < scenes && drawnScenes(fullPlan()).size < MOST_AHEAD; ahead++) {
      const next = (scene + ahead) % scenes;
      if (isDrawn(next)) continue;
      if (!isThere(next)) return false;
      drawnScenes(fullPlan()).add(keyAt(next));
      drawn(fullPlan(), next, options);
      return true;
    }
    return false;
  };
  const tweenAt = (time: number, { isLow, isHurried }: Detail): TweenMoment => {
    const scene = compare === undefined ? Math.floor(time) : sceneAt(time);
    const next = scene === time || compare !== undefined ? scene : scene + 1;
    const isHurriedHere = isHurried && compare === undefined && !(isDrawn(scene) && isDrawn(next));
    const tween = tweenBetween(scene, next, { isLow, ...(isHurriedHere && { isHurried }) });
    return { tween, progress: next === scene ? AT_REST : progressAt(time - scene) };
  };

  return {
    /** What to paint at `time`. */
    tweenAt,
    /** Whether the story may have more lines than a low-quality picture. */
    hasManyLines: story.relations.length > LOW_QUALITY_LINES,
    /** The picture at any time, from which a glide can begin. */
    pictureAt: (time: number) =>
      Number.isInteger(time) ? pictureAtScene(time) : pictureOf(story, layout, time, options),

    /** Paints a moment as `camera` sees it, over what is on the canvas. */
    paint(
      pen: Pen,
      { tween, progress }: TweenMoment,
      view: { readonly camera: Camera; readonly size: CanvasSize },
      quality: Quality,
    ): void {
      const { camera, size } = view;
      // In the middle of the canvas; what is in view then has the size that the layout had before zooming.
      const corner = {
        x: (size.width - layout.width / camera.zoom) / 2 - camera.x * layout.width,
        y: (size.height - layout.height / camera.zoom) / 2 - camera.y * layout.height,
      };
      paintTween(pen, { tween, progress }, { corner, size, scale: 1, sprites, discs }, quality);
    },

    /**
     * Prepares some of what names need when the time moves: sprites, as of characters in the scene and not, of which any frame may
     * need many; then their places in one more scene; then, where that takes long, the ways of its lines and the places of its labels.
     *
     * @param isThere whether the layout has the positions of a scene (0-based) already
     * @returns whether there is more to prepare
     */
    prepareNames(
      time: number,
      { ratio }: CanvasSize,
      isThere: (scene: number) => boolean = () => true,
    ): boolean {
      const picture = pictureAtScene(sceneAt(time));
      const size = nameSizeAt(1, 1);
      const { ink, quiet } = PALETTES[options.theme];
      const halo = nameGround(picture);
      const styles = foreseenLines(picture.characters).flatMap((name) =>
        [ink, quiet].map((colour): NameStyle => ({ name, size: size * ratio, colour, halo })),
      );
      const missing = styles.filter((style) => !sprites.has(style));
      sprites.get(missing.slice(0, NAMES_AT_ONCE));
      if (missing.length > 0) return true;
      if (compare !== undefined) return false;
      if (placeAhead(fullPlan(), sceneAt(time), isThere)) return true;
      return !isOfCrowd && drawAhead(sceneAt(time), isThere);
    },

    /** The line nearest to a point of the picture, if it is within `reach`. */
    hit: (time: number, point: { readonly x: number; readonly y: number }, reach: number): Hit | undefined =>
      hitTest(pictureAtScene(sceneAt(time)), point, reach),
  };
}

const hurriedPlan = memoizeByPlan((plan): Plan => ({ ...plan, hurried: plan }));

/** Scenes, in a language and without some kinds, that were drawn in full: their parts that take long are kept with the plan. */
const drawnScenes = memoizeByPlan(() => new Set<string>());
