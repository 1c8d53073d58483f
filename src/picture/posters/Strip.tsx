import type { Layout } from '../../layout/types.ts';
import { castAt } from '../../story/castAt.ts';
import { describe } from '../../story/describe.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { sceneTitle } from '../../story/sceneTitle.ts';
import { otherLanguageIn, textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { PictureMarks } from '../PictureMarks.tsx';
import { FONTS, PALETTES } from '../palette.ts';
import { pictureOf } from '../picture.ts';
import { type Font, shorten } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { Legend, setLegend } from './Legend.tsx';
import { legendEntries } from './legendEntries.ts';
import { ALL_PARTS, type PosterParts } from './posterSizes.ts';
import { Sheet } from './Sheet.tsx';
import { columnsOf, STRIP_GAP, STRIP_MARGIN, STRIP_WIDTH } from './stripGrid.ts';

/** Above the first row, with a title and without. */
const HEAD = { titled: 66, bare: STRIP_MARGIN };
/** Above each picture, for its caption. */
const CAPTION = 30;
const SMALL: Font = { family: 'sans', size: 14, weight: 600 };

export type StripOptions = Omit<PictureOptions, 'selection' | 'positions'> & {
  /** The captions are those of the scenes. By itself all. */
  readonly parts?: PosterParts | undefined;
};

/**
 * A filmstrip: small pictures of some scenes (0-based) on one sheet, each with its caption, in the room for which the layout was
 * made (see `stripGrid`).
 */
export function Strip(props: {
  story: Story;
  layout: Layout;
  scenes: readonly number[];
  /** The width of the sheet, in picture units. */
  width?: number | undefined;
  /** Pixels for a picture unit; 1 unless said otherwise. */
  scale?: number;
  /** The scene with a bold frame; in a file, none. */
  current?: number | undefined;
  options: StripOptions;
}) {
  const { story, layout, scenes, current, options, scale = 1 } = props;
  const { language, parts = ALL_PARTS } = options;
  const palette = PALETTES[options.theme];
  const { width, height } = layout;
  const columns = columnsOf(layout, props.width ?? STRIP_WIDTH);
  const inner = columns * width + (columns - 1) * STRIP_GAP;
  const captionHeight = parts.caption ? CAPTION : 0;
  const row = height + captionHeight + STRIP_GAP;
  const last = scenes.reduce((latest, scene) => Math.max(latest, scene), 0);
  const inferred = options.tieWindow !== undefined;
  const legend = setLegend(
    legendEntries(story, last, language, { inferred, hidden: options.hiddenKinds }),
    inner,
  );
  const head = parts.title ? HEAD.titled : HEAD.bare;
  const legendTop = head + Math.ceil(scenes.length / columns) * row;
  const title = textIn(story.title, language);
  const captions = scenes.map((scene) =>
    [wordingIn(language).sceneShort(scene + 1), sceneTitle(story, scene, language)]
      .filter(Boolean)
      .join(' · '),
  );

  return (
    <Sheet
      size={{ width: inner + 2 * STRIP_MARGIN, height: legendTop + (parts.legend ? legend.height + 30 : 0) }}
      scale={scale}
      ground={parts.ground}
      name={`${title}. ${captions.join('; ')}`}
      lang={otherLanguageIn(story.title, language)}
      description={scenes
        .map(
          (scene, index) =>
            `${captions[index]}. ${describe(story, scene, language, { shown: castAt(story, scene, options.supporting, options.metOnly), hiddenKinds: options.hiddenKinds })}`,
        )
        .join(' ')}
      heading={parts.title ? { text: title, x: STRIP_MARGIN, y: 44 } : undefined}
      options={options}
    >
      {scenes.map((scene, index) => {
        const x = STRIP_MARGIN + (index % columns) * (width + STRIP_GAP);
        const y = head + Math.floor(index / columns) * row;
        const caption = captions[index] as string;
        const lang = otherLanguageIn(story.scenes[scene]?.title ?? {}, language);
        return (
          <g key={scene} data-scene={scene + 1} transform={`translate(${x} ${y})`}>
            {parts.caption && (
              <text
                y={18}
                lang={lang}
                fontFamily={FONTS.sans}
                fontSize={SMALL.size}
                fontWeight={600}
                fill={palette.ink}
              >
                {shorten(caption, SMALL, width)}
              </text>
            )}
            {/* Makes a click anywhere within the frame a click on the picture. */}
            {parts.ground && (
              <rect y={captionHeight} width={width} height={height} fill={palette.ground} rx={6} />
            )}
            <svg y={captionHeight} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
              <title lang={lang}>{caption}</title>
              <PictureMarks picture={pictureOf(story, layout, scene, options)} />
            </svg>
            <rect
              y={captionHeight}
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
      {parts.legend && <Legend placed={legend.placed} palette={palette} x={STRIP_MARGIN} y={legendTop} />}
    </Sheet>
  );
}
