import type { Layout } from '../../layout/types.ts';
import { inOrder } from '../../measures/twoScenes.ts';
import { sceneAt } from '../../story/state.ts';
import { otherLanguageIn, textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { comparisonOf } from '../comparison.ts';
import { round } from '../curve.ts';
import { PictureMarks } from '../PictureMarks.tsx';
import { FONTS, PALETTES } from '../palette.ts';
import { pictureOf } from '../picture.ts';
import { cutAtWord } from '../text/cutAtWord.ts';
import type { Font } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { Caption } from './Caption.tsx';
import { firstSentence } from './firstSentence.ts';
import { Legend, setLegend } from './Legend.tsx';
import { legendOf } from './legendOf.ts';
import {
  ALL_PARTS,
  formatIn,
  mostLines,
  type PosterFormat,
  SOURCE_LINE,
  sourceHeight,
} from './posterSizes.ts';
import { comparisonInWords, sceneInWords } from './posterWords.ts';
import { MARGIN, Sheet, Signature } from './Sheet.tsx';

const SOURCE: Font = { family: 'sans', size: 12, weight: 400 };
/** From the source to the name of the tool. */
const SIGNATURE = 90;

export type PosterOptions = Omit<PictureOptions, 'selection' | 'positions'> & {
  /** The scene (0-based) that the one at `time` is compared with. */
  readonly compare?: number | undefined;
  /** How the poster is set; by itself as large as the layout, with all its parts. */
  readonly format?: PosterFormat | undefined;
};

/**
 * The picture as it is exported, with title, caption and legend, and the scene in words for those who cannot see it. The app,
 * the command line and the approved pictures all draw this.
 *
 * @param props the layout is one for the room of the format
 */
export function Poster(props: { story: Story; layout: Layout; time: number; options: PosterOptions }) {
  const { story, layout, time, options } = props;
  const { language, format = formatIn(layout, ALL_PARTS) } = options;
  const { head, foot, parts } = format;
  const palette = PALETTES[options.theme];
  const scene = sceneAt(time);
  const compared = options.compare === undefined ? undefined : inOrder(scene, options.compare);
  const words = compared ? comparisonInWords(story, compared, options) : sceneInWords(story, scene, options);
  const picture = compared
    ? comparisonOf(story, layout, compared, options)
    : pictureOf(story, layout, time, options);
  const { width } = layout;
  const inner = width - 2 * MARGIN;
  const below = head + layout.height;
  const legend = setLegend(
    parts.legend ? legendOf(story, scene, picture, { language, compared: compared !== undefined }) : [],
    inner,
    foot && foot - sourceHeight(width) - LEGEND_TOP,
  );
  const height = below + (foot ?? (parts.legend ? legend.height + LEGEND_TOP : 0) + sourceHeight(width));
  const title = textIn(story.title, language);
  const source = cutAtWord(
    firstSentence(textIn(story.source ?? {}, language)),
    SOURCE,
    inner - SIGNATURE,
    mostLines(width),
  );

  return (
    <Sheet
      size={{ width, height }}
      scale={format.scale}
      ground={parts.ground}
      name={`${title}. ${words.name}`}
      lang={otherLanguageIn(story.title, language)}
      description={words.description}
      heading={parts.title ? { text: title, x: MARGIN, y: 42 } : undefined}
      options={options}
    >
      {parts.caption && (
        <Caption
          sentence={words.sentence}
          lang={otherLanguageIn(story.scenes[scene]?.summary ?? {}, language)}
          scene={words.caption}
          x={MARGIN}
          y={parts.title ? 68 : 30}
          width={inner}
          most={mostLines(width)}
          palette={palette}
        />
      )}
      <g transform={`translate(0 ${head})`}>
        <PictureMarks picture={picture} />
      </g>
      {parts.legend && (
        <Legend
          placed={legend.placed}
          row={legend.row}
          palette={palette}
          x={MARGIN}
          y={round(height - sourceHeight(width) - legend.height)}
        />
      )}
      {parts.caption &&
        source.map((line, index) => (
          <text
            key={line}
            lang={otherLanguageIn(story.source ?? {}, language)}
            x={MARGIN}
            y={height - 12 - (source.length - 1 - index) * SOURCE_LINE}
            fontFamily={FONTS.sans}
            fontSize={SOURCE.size}
            fill={palette.quiet}
          >
            {line}
          </text>
        ))}
      <Signature x={width - MARGIN} y={height - 12} palette={palette} />
    </Sheet>
  );
}

/** Between the picture and its legend. */
const LEGEND_TOP = 8;
