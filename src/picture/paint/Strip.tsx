import type { Layout } from '../../layout/types.ts';
import { wordingIn } from '../../story/messages/wording.ts';
import { describe } from '../../story/sentences.ts';
import { say } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { type Font, shorten } from '../fit.ts';
import { kindsOf } from '../kindsOf.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { pictureOf, shownCharacters } from '../picture.ts';
import type { PictureOptions } from '../types.ts';
import { Legend, legendEntries, setLegend } from './Legend.tsx';
import { PictureMarks } from './PictureMarks.tsx';

const WIDTH = 1240;
const MARGIN = 28;
const GAP = 18;
const CAPTION = 30;
const TITLE: Font = { family: 'serif', size: 27, weight: 600 };
const SMALL: Font = { family: 'sans', size: 14, weight: 600 };

/**
 * Small pictures of some scenes (0-based) as one sheet, all at one scale and in one layout, each with its caption; two
 * beside each other, or where there are many, three.
 */
export function Strip(props: {
  story: Story;
  layout: Layout;
  scenes: readonly number[];
  options: Omit<PictureOptions, 'selection' | 'positions'>;
}) {
  const { story, layout, scenes, options } = props;
  const { language } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const shown = shownCharacters(story, options.supporting);
  const columns = Math.max(1, scenes.length > 4 ? 3 : Math.min(2, scenes.length));
  const inner = WIDTH - 2 * MARGIN;
  const width = (inner - (columns - 1) * GAP) / columns;
  const scale = width / layout.width;
  const cell = layout.height * scale + CAPTION + GAP;
  const head = 66;
  const last = Math.max(0, ...scenes);
  const kinds = kindsOf(story, last).filter((kind) => !options.hiddenKinds.has(kind));
  const legend = setLegend(legendEntries(kinds, options.span !== undefined, language), inner);
  const rows = Math.ceil(scenes.length / columns);
  const height = head + rows * cell + legend.height + 30;
  const title = say(story.title, language);
  const caption = (scene: number) =>
    `${wording.sceneShort(scene + 1)} · ${say(story.scenes[scene]?.title ?? {}, language)}`;

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
            (scene) => `${caption(scene)}. ${describe(story, scene, language, shown, options.hiddenKinds)}`,
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
            <g transform={`translate(0 ${CAPTION}) scale(${scale})`}>
              <PictureMarks picture={pictureOf(story, layout, scene, options)} />
            </g>
            <rect
              y={CAPTION}
              width={width}
              height={layout.height * scale}
              fill="none"
              stroke={palette.regionEdge}
              rx={6}
            />
          </g>
        );
      })}
      <Legend placed={legend.placed} palette={palette} x={MARGIN} y={head + rows * cell} />
    </svg>
  );
}
