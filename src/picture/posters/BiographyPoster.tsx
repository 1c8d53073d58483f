import { wordingIn } from '../../story/messages/wordingIn.ts';
import { nameAt } from '../../story/sentences.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { type Font, wrap } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { BiographySide } from './BiographySide.tsx';
import { biographyOf } from './biography.ts';
import { RIBBON, scaleOf } from './ribbon.ts';
import { SceneNumbers } from './SceneNumbers.tsx';
import { Sheet } from './Sheet.tsx';

const { width, height, margin, axis, reach } = RIBBON;
const HELP: Font = { family: 'sans', size: 12, weight: 400 };

/**
 * The relationship of two characters as a ribbon along the story: above the axis what the first is to the second, below it
 * what the second is to the first. Distance from the axis is how warm or hostile it is, colour and sign say which, and width
 * is its strength. On the axis are the scenes that they share.
 */
export function BiographyPoster(props: {
  /** The story as far as it may be told. */
  story: Story;
  /** How many scenes the whole story has: the axis is that long. */
  scenes: number;
  /** Two characters (ids). */
  people: readonly [string, string];
  /** The scene (0-based) whose names are used. */
  scene: number;
  options: Pick<PictureOptions, 'language' | 'theme'>;
}) {
  const { story, scenes, people, scene, options } = props;
  const { language } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const words = wording.biography;
  const { sides, shared, silences, turning } = biographyOf(story, ...people);
  const [one, other] = people.map((id) => nameAt(story, id, scene, language)) as [string, string];
  const x = scaleOf(scenes);
  const title = `${wording.pair(one, other, true)} · ${textIn(story.title, language)}`;
  const help = words.help(one, other);

  return (
    <Sheet
      size={RIBBON}
      name={title}
      description={help}
      heading={{ text: title, x: margin, y: 42 }}
      options={options}
    >
      <g fontFamily={FONTS.sans} fontSize={13} fill={palette.quiet}>
        <text x={margin} y={70}>{`${one} → ${other}`}</text>
        <text x={margin} y={height - 62}>{`${other} → ${one}`}</text>
        {wrap(help, HELP, width - 2 * margin).map((line, index) => (
          <text key={line} x={margin} y={height - 34 + index * 16} fontSize={HELP.size}>
            {line}
          </text>
        ))}
        {sides.every((side) => side.length === 0) && (
          <text x={margin} y={axis - 24}>
            {words.nothing}
          </text>
        )}
      </g>
      {silences.map(({ first, last }) => (
        <rect
          key={first}
          x={x(first - 0.5)}
          width={x(last + 0.5) - x(first - 0.5)}
          y={axis - reach - 20}
          height={2 * reach + 40}
          fill={palette.region}
        />
      ))}
      <BiographySide periods={sides[0]} up x={x} options={options} />
      <BiographySide periods={sides[1]} up={false} x={x} options={options} />
      <path d={`M${x(-1.4)},${axis}H${x(scenes)}`} stroke={palette.quiet} strokeWidth={1} />
      {shared.map((at) => (
        <circle key={at} data-scene={at + 1} cx={x(at)} cy={axis} r={5} fill={palette.ink} />
      ))}
      {turning.map((at) => (
        <path
          key={at}
          data-turning={at + 1}
          d={`M${x(at)},${axis - reach - 18}V${axis + reach + 18}`}
          stroke={palette.quiet}
          strokeDasharray="2 4"
        />
      ))}
      <g fontFamily={FONTS.sans} fontSize={12} textAnchor="middle">
        <text x={x(-1)} y={axis + reach + 50} fill={palette.quiet}>
          {words.before}
        </text>
        <SceneNumbers scenes={scenes} turning={turning} x={x} y={axis + reach + 50} palette={palette} />
      </g>
    </Sheet>
  );
}
