import type { Layout } from '../../layout/types.ts';
import { differencesOf } from '../../measures/differences.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { comparedIn, describe } from '../../story/sentences.ts';
import { sceneAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { comparisonOf, differenceTypesIn, inOrder } from '../comparison.ts';
import { PictureMarks } from '../PictureMarks.tsx';
import { FONTS, PALETTES } from '../palette.ts';
import { pictureOf, shownCharacters } from '../picture.ts';
import { type Font, shorten } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { kindsOf } from './kindsOf.ts';
import { comparisonEntries, Legend, legendEntries, setLegend } from './Legend.tsx';

const MARGIN = 28;
const HEAD = 92;
const FOOT = 26;
const TITLE: Font = { family: 'serif', size: 27, weight: 600 };
const CAPTION: Font = { family: 'sans', size: 15, weight: 400 };

export type PosterOptions = Omit<PictureOptions, 'selection' | 'positions'> & {
  /** The scene that the one at `time` is compared with. */
  readonly compare?: number | undefined;
};

/**
 * The picture as it leaves the tool: self-contained SVG with title, caption, legend, and the scene in words. Only
 * presentation attributes, so that any program can draw it; the app, the CLI and the approved pictures all paint this.
 */
export function Poster(props: { story: Story; layout: Layout; time: number; options: PosterOptions }) {
  const { story, layout, time, options } = props;
  const { language } = options;
  const scene = sceneAt(time);
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const shown = shownCharacters(story, options.supporting);
  const kinds = kindsOf(story, scene).filter((kind) => !options.hiddenKinds.has(kind));
  const inner = layout.width - 2 * MARGIN;
  const compared = options.compare === undefined ? undefined : inOrder(scene, options.compare);
  const picture = compared
    ? comparisonOf(story, layout, compared, options)
    : pictureOf(story, layout, time, options);
  const entries = compared
    ? comparisonEntries(differenceTypesIn(picture), language)
    : legendEntries(kinds, options.tieWindow !== undefined, language);
  const legend = setLegend(entries, inner);
  const height = HEAD + layout.height + legend.height + FOOT + 14;

  const title = textIn(story.title, language);
  const caption = compared ? captionOfTwo(story, compared, language) : captionOf(story, scene, options);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${height}`}
      width={layout.width}
      height={height}
      role="img"
      lang={language}
    >
      <title>{`${title}. ${compared ? caption : wording.scene(scene + 1, story.scenes.length, textIn(story.scenes[scene]?.title ?? {}, language))}`}</title>
      <desc>
        {compared
          ? differencesOf(story, ...compared)
              .map((difference) => comparedIn(story, difference, compared[1], language))
              .join(' ')
          : describe(story, scene, language, { shown, hiddenKinds: options.hiddenKinds })}
      </desc>
      <rect width={layout.width} height={height} fill={palette.ground} />
      <text
        x={MARGIN}
        y={46}
        fontFamily={FONTS.serif}
        fontSize={TITLE.size}
        fontWeight={600}
        fill={palette.ink}
      >
        {shorten(title, TITLE, inner)}
      </text>
      <text x={MARGIN} y={74} fontFamily={FONTS.sans} fontSize={CAPTION.size} fill={palette.quiet}>
        {shorten(caption, CAPTION, inner)}
      </text>
      <g transform={`translate(0 ${HEAD})`}>
        <PictureMarks picture={picture} />
      </g>
      <Legend placed={legend.placed} palette={palette} x={MARGIN} y={HEAD + layout.height + 8} />
      <text
        x={layout.width - MARGIN}
        y={height - 12}
        textAnchor="end"
        fontFamily={FONTS.sans}
        fontSize={11}
        fill={palette.quiet}
      >
        Throughline
      </text>
    </svg>
  );
}

/** "Between scene 3 and scene 16: The dinner → The hotel" */
function captionOfTwo(
  story: Story,
  [earlier, later]: readonly [number, number],
  language: PosterOptions['language'],
): string {
  const title = (scene: number) => textIn(story.scenes[scene]?.title ?? {}, language);
  return `${wordingIn(language).between(earlier + 1, later + 1)}: ${title(earlier)} → ${title(later)}`;
}

function captionOf(story: Story, scene: number, { language }: PosterOptions): string {
  const { title, place, act } = story.scenes[scene] as Story['scenes'][number];
  const where = story.places.find(({ id }) => id === place)?.name;
  const part = story.acts.find(({ id }) => id === act)?.title;
  return [
    wordingIn(language).scene(scene + 1, story.scenes.length, textIn(title, language)),
    ...(where ? [textIn(where, language)] : []),
    ...(part ? [textIn(part, language)] : []),
  ].join('  ·  ');
}
