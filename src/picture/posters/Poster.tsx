import type { Layout } from '../../layout/types.ts';
import { inOrder } from '../../measures/twoScenes.ts';
import { sceneAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { comparisonOf, differenceTypesIn } from '../comparison.ts';
import { PictureMarks } from '../PictureMarks.tsx';
import { FONTS, PALETTES } from '../palette.ts';
import { pictureOf } from '../picture.ts';
import { type Font, shorten } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { kindsOf } from './kindsOf.ts';
import { comparisonEntries, Legend, legendEntries, setLegend } from './Legend.tsx';
import { comparisonInWords, sceneInWords } from './posterWords.ts';
import { MARGIN, Sheet, Signature } from './Sheet.tsx';

/** Above the picture, and below the legend. */
const HEAD = 92;
const FOOT = 40;
const CAPTION: Font = { family: 'sans', size: 15, weight: 400 };

export type PosterOptions = Omit<PictureOptions, 'selection' | 'positions'> & {
  /** The scene (0-based) that the one at `time` is compared with. */
  readonly compare?: number | undefined;
};

/**
 * The picture as it is exported, with heading, caption and legend, and the scene in words for those who cannot see it. The app,
 * the command line and the approved pictures all draw this.
 */
export function Poster(props: { story: Story; layout: Layout; time: number; options: PosterOptions }) {
  const { story, layout, time, options } = props;
  const palette = PALETTES[options.theme];
  const scene = sceneAt(time);
  const compared = options.compare === undefined ? undefined : inOrder(scene, options.compare);
  const words = compared ? comparisonInWords(story, compared, options) : sceneInWords(story, scene, options);
  const picture = compared
    ? comparisonOf(story, layout, compared, options)
    : pictureOf(story, layout, time, options);
  const kinds = kindsOf(story, scene).filter((kind) => !options.hiddenKinds.has(kind));
  const entries = compared
    ? comparisonEntries(differenceTypesIn(picture), options.language)
    : legendEntries(kinds, options.tieWindow !== undefined, options.language);
  const { width } = layout;
  const legend = setLegend(entries, width - 2 * MARGIN);
  const height = HEAD + layout.height + legend.height + FOOT;
  const title = textIn(story.title, options.language);

  return (
    <Sheet
      size={{ width, height }}
      name={`${title}. ${words.name}`}
      description={words.description}
      heading={{ text: title, x: MARGIN, y: 46 }}
      options={options}
    >
      <text x={MARGIN} y={74} fontFamily={FONTS.sans} fontSize={CAPTION.size} fill={palette.quiet}>
        {shorten(words.caption, CAPTION, width - 2 * MARGIN)}
      </text>
      <g transform={`translate(0 ${HEAD})`}>
        <PictureMarks picture={picture} />
      </g>
      <Legend placed={legend.placed} palette={palette} x={MARGIN} y={HEAD + layout.height + 8} />
      <Signature x={width - MARGIN} y={height - 12} palette={palette} />
    </Sheet>
  );
}
