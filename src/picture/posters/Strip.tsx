import type { Layout } from '../../layout/types.ts';
import { castAt } from '../../story/castAt.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { describe } from '../../story/sentences.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { PictureMarks } from '../PictureMarks.tsx';
import { FONTS, PALETTES } from '../palette.ts';
import { pictureOf } from '../picture.ts';
import { type Font, shorten } from '../text/fit.ts';
import type { Picture, PictureOptions } from '../types.ts';
import { kindsOf } from './kindsOf.ts';
import { Legend, legendEntries, setLegend } from './Legend.tsx';
import { MARGIN, Sheet } from './Sheet.tsx';
import { boundsOf } from './stripBounds.ts';

const WIDTH = 1240;
const INNER = WIDTH - 2 * MARGIN;
/** Above the first row. */
const HEAD = 66;
/** Between two pictures. */
const GAP = 18;
/** Above each picture, for its caption. */
const CAPTION = 30;
/** More scenes than this are in three columns. */
const MOST_IN_TWO_COLUMNS = 8;
const SMALL: Font = { family: 'sans', size: 14, weight: 600 };

/**
 * A filmstrip: small pictures of some scenes (0-based) on one sheet, each with its caption. All have the same scale and the same
 * layout, cut to the part that any of them uses. In three columns they have no labels, which would be too small.
 */
export function Strip(props: {
  story: Story;
  layout: Layout;
  scenes: readonly number[];
  /** The scene with a bold frame; in a file, none. */
  current?: number | undefined;
  options: Omit<PictureOptions, 'selection' | 'positions'>;
}) {
  const { story, layout, scenes, current, options } = props;
  const { language } = options;
  const palette = PALETTES[options.theme];
  const columns = Math.max(1, scenes.length > MOST_IN_TWO_COLUMNS ? 3 : Math.min(2, scenes.length));
  const pictures = scenes.map((scene) => {
    const picture = pictureOf(story, layout, scene, options);
    return columns > 2 ? { ...picture, labels: [] } : picture;
  });
  const bounds = boundsOf(pictures);
  const width = (INNER - (columns - 1) * GAP) / columns;
  const height = ((bounds.bottom - bounds.top) / (bounds.right - bounds.left)) * width;
  const row = height + CAPTION + GAP;
  const last = scenes.reduce((latest, scene) => Math.max(latest, scene), 0);
  const kinds = kindsOf(story, last).filter((kind) => !options.hiddenKinds.has(kind));
  const legend = setLegend(legendEntries(kinds, options.tieWindow !== undefined, language), INNER);
  const legendTop = HEAD + Math.ceil(scenes.length / columns) * row;
  const title = textIn(story.title, language);
  const captions = scenes.map(
    (scene) =>
      `${wordingIn(language).sceneShort(scene + 1)} · ${textIn(story.scenes[scene]?.title ?? {}, language)}`,
  );

  return (
    <Sheet
      size={{ width: WIDTH, height: legendTop + legend.height + 30 }}
      name={`${title}. ${captions.join('; ')}`}
      description={scenes
        .map(
          (scene, index) =>
            `${captions[index]}. ${describe(story, scene, language, { shown: castAt(story, scene, options.supporting), hiddenKinds: options.hiddenKinds })}`,
        )
        .join(' ')}
      heading={{ text: title, x: MARGIN, y: 44 }}
      options={options}
    >
      {scenes.map((scene, index) => {
        const x = MARGIN + (index % columns) * (width + GAP);
        const y = HEAD + Math.floor(index / columns) * row;
        const caption = captions[index] as string;
        return (
          <g key={scene} data-scene={scene + 1} transform={`translate(${x} ${y})`}>
            <text y={18} fontFamily={FONTS.sans} fontSize={SMALL.size} fontWeight={600} fill={palette.ink}>
              {shorten(caption, SMALL, width)}
            </text>
            {/* Makes a click anywhere within the frame a click on the picture. */}
            <rect y={CAPTION} width={width} height={height} fill={palette.ground} rx={6} />
            <svg
              y={CAPTION}
              width={width}
              height={height}
              viewBox={`${bounds.left} ${bounds.top} ${bounds.right - bounds.left} ${bounds.bottom - bounds.top}`}
            >
              <title>{caption}</title>
              <PictureMarks picture={pictures[index] as Picture} />
            </svg>
            <rect
              y={CAPTION}
              width={width}
              height={height}
              fill="none"
              stroke={scene === current ? palette.ink : palette.regionEdge}
              strokeWidth={scene === current ? 2 : 1}
              rx={6}
            />
          </g>
        );
      })}
      <Legend placed={legend.placed} palette={palette} x={MARGIN} y={legendTop} />
    </Sheet>
  );
}
