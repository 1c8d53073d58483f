import type { Storylines } from '../../layout/storylines/storylines.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { nameAt, sentenceOf } from '../../story/sentences.ts';
import { presentAt, turnsAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { round } from '../curve.ts';
import { Mark } from '../marks/sign/Mark.tsx';
import { FONTS, PALETTES } from '../palette.ts';
import { SETTINGS } from '../settings.ts';
import { type Font, shorten } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { kindsOf } from './kindsOf.ts';
import { Legend, setLegend, storylineEntries } from './Legend.tsx';
import { frameOf, HELP, LEFT } from './storylineFrame.ts';
import { isFreeAbove, namedAgain, pathOf, runsOf } from './storylineMarks.ts';

const TITLE: Font = { family: 'serif', size: 27, weight: 600 };
const NAME: Font = { family: 'sans', size: 13.5, weight: 600 };
/** How strong a line is where its person is not in the scene. */
const LEVEL = 0.85;
/** Of a name that a line says again, above it. */
const AGAIN_NAME: Font = { family: 'sans', size: 11, weight: 600 };

/**
 * A line a character over all scenes, together where they meet: thick where they are in the scene, thin between. What
 * a scene changes between two people is a mark between their lines. Lines have muted colours, since the bright ones are
 * those of the kinds of relation.
 */
export function StorylinesPoster(props: {
  story: Story;
  /** Of all its scenes, or of the first: what comes after them is not drawn. */
  storylines: Storylines;
  /** The scene whose names are used, and where the cursor is (0-based). */
  scene: number;
  /** Without it there is none, as in a file. */
  cursor?: number | undefined;
  options: Pick<PictureOptions, 'language' | 'theme'> & { readonly selected?: string | undefined };
}) {
  const { story, storylines, scene, cursor, options } = props;
  const { language, selected } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const { step, width, help, top, bottom, x, y } = frameOf(storylines, language);
  const legend = setLegend(
    storylineEntries(kindsOf(story, storylines.scenes - 1), language),
    Math.min(width, 1000) - 56,
  );
  const height = bottom + 40 + legend.height + 30;
  const turns = Array.from({ length: storylines.scenes }, (_, at) => turnsAt(story, at));
  const lines = [...storylines.lines].filter(([, rows]) => rows.some((row) => row !== undefined));
  const title = textIn(story.title, language);

  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      lang={language}
    >
      <title>{`${title}. ${wording.storylines.title}`}</title>
      <desc>{wording.storylines.help}</desc>
      <rect width={width} height={height} fill={palette.ground} />
      <text x={28} y={40} fontFamily={FONTS.serif} fontSize={TITLE.size} fontWeight={600} fill={palette.ink}>
        {shorten(title, TITLE, width - 56)}
      </text>
      <text fontFamily={FONTS.sans} fontSize={HELP.size} fill={palette.quiet}>
        {help.map((line, index) => (
          <tspan key={line} x={28} y={62 + index * 17}>
            {line}
          </tspan>
        ))}
      </text>
      {runsOf(story, storylines.scenes).map(({ place, first, last }, index) => (
        <g key={first}>
          <rect
            x={x(first - 0.5)}
            y={top - 30}
            width={(last - first + 1) * step}
            height={bottom - top + 34}
            fill={index % 2 === 0 ? palette.region : palette.ground}
          />
          <text
            x={x(first - 0.5) + 5}
            y={top - 16}
            fontFamily={FONTS.serif}
            fontSize={12}
            fontStyle="italic"
            fill={palette.quiet}
          >
            {shorten(
              textIn(story.places.find(({ id }) => id === place)?.name ?? {}, language),
              { family: 'serif', size: 12, weight: 400 },
              (last - first + 1) * step - 8,
            )}
          </text>
        </g>
      ))}
      {cursor !== undefined && (
        <rect
          data-cursor={cursor + 1}
          x={x(cursor) - 9}
          y={top - 10}
          width={18}
          height={bottom - top + 14}
          rx={9}
          fill={palette.ink}
          opacity={0.12}
        />
      )}
      {lines.map(([id, rows], index) => {
        const colour = palette.lines[index % palette.lines.length] as string;
        const name = nameAt(story, id, scene, language);
        const first = rows.findIndex((row) => row !== undefined);
        return (
          <g
            key={id}
            data-character={id}
            opacity={selected === undefined || selected === id ? 1 : SETTINGS.dimmed}
          >
            <path
              d={pathOf(rows, x, y, step)}
              fill="none"
              stroke={colour}
              strokeWidth={2}
              strokeOpacity={LEVEL}
            />
            {rows.map((row, at) =>
              row !== undefined && presentAt(story, at).has(id) ? (
                <path
                  key={at}
                  d={`M${x(at - 0.3)},${y(row)}H${x(at + 0.3)}`}
                  stroke={colour}
                  strokeWidth={6}
                  strokeLinecap="round"
                />
              ) : null,
            )}
            <text
              x={round(x(first - 0.3) - 9)}
              y={y(rows[first] as number) + 4.5}
              textAnchor="end"
              fontFamily={FONTS.sans}
              fontSize={NAME.size}
              fontWeight={600}
              fill={palette.ink}
              stroke={palette.ground}
              strokeWidth={3}
              paintOrder="stroke"
            >
              {shorten(name, NAME, LEFT - 30)}
            </text>
            {namedAgain(rows, (at) => isFreeAbove(story, turns, id, at)).map((at) => (
              <text
                key={at}
                x={x(at)}
                y={y(rows[at] as number) - 6}
                textAnchor="middle"
                fontFamily={FONTS.sans}
                fontSize={AGAIN_NAME.size}
                fontWeight={600}
                fill={palette.quiet}
                stroke={palette.ground}
                strokeWidth={3}
                paintOrder="stroke"
              >
                {shorten(name, AGAIN_NAME, 2.4 * step)}
              </text>
            ))}
          </g>
        );
      })}
      {turns.flatMap((here, at) =>
        here.flatMap((turn, index) => {
          const rows = [turn.relation.from, turn.relation.to].flatMap(
            (id) => storylines.lines.get(id)?.[at] ?? [],
          );
          // Who is not between their first and last scene has no line; the change is on the other's.
          const [a, b = a] = rows;
          if (a === undefined || b === undefined) return [];
          // Several changes in one scene stand side by side.
          const aside = round(x(at) + (index - (here.length - 1) / 2) * Math.min(15, step / here.length));
          const middle = { x: aside, y: (y(a) + y(b)) / 2 };
          const kind = (turn.after ?? turn.before)?.kind ?? 'other';
          return [
            <g key={`${turn.relation.id} ${at}`} data-relation={turn.relation.id} data-scene={at + 1}>
              <title>{sentenceOf(story, turn, scene, language)}</title>
              <path d={`M${aside},${y(a)}V${y(b)}`} stroke={palette.kinds[kind]} strokeWidth={1.5} />
              <Mark at={middle} valence={turn.after?.valence ?? 0} ended={!turn.after} palette={palette} />
            </g>,
          ];
        }),
      )}
      {story.scenes.slice(0, storylines.scenes).map(({ id }, at) =>
        step > 14 || at % 10 === 9 ? (
          <text
            key={id}
            data-number={at + 1}
            x={x(at)}
            y={bottom + 22}
            textAnchor="middle"
            fontFamily={FONTS.sans}
            fontSize={11.5}
            fill={palette.quiet}
          >
            {at + 1}
          </text>
        ) : null,
      )}
      <Legend placed={legend.placed} palette={palette} x={28} y={bottom + 40} />
      <text
        x={width - 28}
        y={height - 14}
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
