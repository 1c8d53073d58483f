import type { Layout } from '../../layout/types.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { describe } from '../../story/sentences.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { nameWidth } from '../marks/people/footprint.ts';
import { regionNameAt } from '../marks/regions/regionName.ts';
import { PictureMarks } from '../PictureMarks.tsx';
import { FONTS, PALETTES } from '../palette.ts';
import { pictureOf, shownCharacters } from '../picture.ts';
import { SETTINGS } from '../settings.ts';
import { type Font, shorten } from '../text/fit.ts';
import type { Picture, PictureOptions } from '../types.ts';
import { kindsOf } from './kindsOf.ts';
import { Legend, legendEntries, setLegend } from './Legend.tsx';

const WIDTH = 1240;
const MARGIN = 28;
const GAP = 18;
const CAPTION = 30;
const TITLE: Font = { family: 'serif', size: 27, weight: 600 };
/** More scenes than this stand three beside each other. */
const FEW = 8;
/** Clear room around all that is drawn, in picture units. */
const AIR = 14;
const SMALL: Font = { family: 'sans', size: 14, weight: 600 };

/**
 * Small pictures of some scenes (0-based) as one sheet, all at one scale and in one layout, each with its caption and
 * without the margins that all of them have; two beside each other, or where there are many, three, and then without
 * the words for what changes, which would be too small.
 */
export function Strip(props: {
  story: Story;
  layout: Layout;
  scenes: readonly number[];
  /** The scene that is framed; in a file, none. */
  current?: number | undefined;
  options: Omit<PictureOptions, 'selection' | 'positions'>;
}) {
  const { story, layout, scenes, current, options } = props;
  const { language } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const shown = shownCharacters(story, options.supporting);
  const columns = Math.max(1, scenes.length > FEW ? 3 : Math.min(2, scenes.length));
  const inner = WIDTH - 2 * MARGIN;
  const width = (inner - (columns - 1) * GAP) / columns;
  const pictures = scenes.map((scene) => {
    const picture = pictureOf(story, layout, scene, options);
    return columns > 2 ? { ...picture, words: [] } : picture;
  });
  const box = boundsOf(pictures);
  const inside = (box.height / box.width) * width;
  const cell = inside + CAPTION + GAP;
  const head = 66;
  const last = Math.max(0, ...scenes);
  const kinds = kindsOf(story, last).filter((kind) => !options.hiddenKinds.has(kind));
  const legend = setLegend(legendEntries(kinds, options.tieWindow !== undefined, language), inner);
  const rows = Math.ceil(scenes.length / columns);
  const height = head + rows * cell + legend.height + 30;
  const title = textIn(story.title, language);
  const caption = (scene: number) =>
    `${wording.sceneShort(scene + 1)} · ${textIn(story.scenes[scene]?.title ?? {}, language)}`;

  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      lang={language}
    >
      <title>{`${title}. ${scenes.map(caption).join('; ')}`}</title>
      <desc>
        {scenes
          .map(
            (scene) =>
              `${caption(scene)}. ${describe(story, scene, language, { shown, hiddenKinds: options.hiddenKinds })}`,
          )
          .join(' ')}
      </desc>
      <rect width={WIDTH} height={height} fill={palette.ground} />
      <text
        x={MARGIN}
        y={44}
        fontFamily={FONTS.serif}
        fontSize={TITLE.size}
        fontWeight={600}
        fill={palette.ink}
      >
        {shorten(title, TITLE, inner)}
      </text>
      {scenes.map((scene, index) => {
        const x = MARGIN + (index % columns) * (width + GAP);
        const y = head + Math.floor(index / columns) * cell;
        return (
          <g key={scene} data-scene={scene + 1} transform={`translate(${x} ${y})`}>
            <text y={18} fontFamily={FONTS.sans} fontSize={SMALL.size} fontWeight={600} fill={palette.ink}>
              {shorten(caption(scene), SMALL, width)}
            </text>
            {/* So that a click anywhere in the frame is on the picture. */}
            <rect y={CAPTION} width={width} height={inside} fill={palette.ground} rx={6} />
            <svg
              y={CAPTION}
              width={width}
              height={inside}
              viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
            >
              <title>{caption(scene)}</title>
              <PictureMarks picture={pictures[index] as Picture} />
            </svg>
            <rect
              y={CAPTION}
              width={width}
              height={inside}
              fill="none"
              stroke={scene === current ? palette.ink : palette.regionEdge}
              strokeWidth={scene === current ? 2 : 1}
              rx={6}
            />
          </g>
        );
      })}
      <Legend placed={legend.placed} palette={palette} x={MARGIN} y={head + rows * cell} />
    </svg>
  );
}

/** What of a layout is drawn on in any of the pictures: people, words, and the names of places. */
function boundsOf(pictures: readonly Picture[]) {
  const boxes = pictures.flatMap(({ characters, words, regions }) => [
    ...characters.map(({ x, y, radius, name }) => {
      const half = Math.max(radius, nameWidth(name) / 2);
      const drop = radius + SETTINGS.nameDrop + SETTINGS.nameSize / 2;
      return { left: x - half, right: x + half, top: y - radius, bottom: y + drop };
    }),
    ...words.map(({ x, y, width, height }) => ({
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    })),
    ...regions.map((region) => {
      const { x, y } = regionNameAt(region);
      return { left: x - 60, right: x + 60, top: y - SETTINGS.regionNameSize, bottom: y };
    }),
  ]);
  const [{ width = 1, height = 1 } = {}] = pictures;
  if (boxes.length === 0) return { left: 0, top: 0, width, height };
  const left = Math.floor(Math.max(0, Math.min(...boxes.map((box) => box.left)) - AIR));
  const top = Math.floor(Math.max(0, Math.min(...boxes.map((box) => box.top)) - AIR));
  const right = Math.ceil(Math.min(width, Math.max(...boxes.map((box) => box.right)) + AIR));
  const bottom = Math.ceil(Math.min(height, Math.max(...boxes.map((box) => box.bottom)) + AIR));
  return { left, top, width: right - left, height: bottom - top };
}
