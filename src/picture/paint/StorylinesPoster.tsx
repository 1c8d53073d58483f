import { curveBumpX, line } from 'd3';
import type { Storylines } from '../../layout/storylines/storylines.ts';
import { wordingIn } from '../../story/messages/wording.ts';
import { nameAt, sentenceOf } from '../../story/sentences.ts';
import { presentAt, turnsAt } from '../../story/state.ts';
import { say } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { type Font, shorten } from '../fit.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { SETTINGS } from '../settings.ts';
import type { PictureOptions } from '../types.ts';
import { Mark } from './Mark.tsx';

const LEFT = 150;
const RIGHT = 30;
const TOP = 108;
const ROW = 26;
/** Between two scenes; less in long stories, which would grow beyond what programs open. */
const STEP = 46;
const WIDEST = 12_000;
const TITLE: Font = { family: 'serif', size: 27, weight: 600 };
const NAME: Font = { family: 'sans', size: 13.5, weight: 600 };

/**
 * A line a character over all scenes, together where they meet: thick where they are in the scene, thin between. What
 * a scene changes between two people is a mark between their lines.
 */
export function StorylinesPoster(props: {
  story: Story;
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
  const step = Math.min(STEP, WIDEST / Math.max(1, storylines.scenes));
  const width = Math.max(640, LEFT + (storylines.scenes - 1) * step + RIGHT);
  const height = TOP + storylines.rows * ROW + 66;
  const x = (at: number) => LEFT + at * step;
  const y = (row: number) => TOP + (row + 0.5) * ROW;
  const colours = Object.values(palette.kinds);
  const lines = [...storylines.lines].filter(([, rows]) => rows.some((row) => row !== undefined));
  const title = say(story.title, language);

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
      <text x={28} y={62} fontFamily={FONTS.sans} fontSize={13} fill={palette.quiet}>
        {shorten(wording.storylines.help, { family: 'sans', size: 13, weight: 400 }, width - 56)}
      </text>
      {runsOf(story, storylines.scenes).map(({ place, first, last }, index) => (
        <g key={first}>
          <rect
            x={x(first - 0.5)}
            y={TOP - 30}
            width={(last - first + 1) * step}
            height={storylines.rows * ROW + 34}
            fill={index % 2 === 0 ? palette.region : palette.ground}
          />
          <text
            x={x(first - 0.5) + 5}
            y={TOP - 16}
            fontFamily={FONTS.serif}
            fontSize={12}
            fontStyle="italic"
            fill={palette.quiet}
          >
            {shorten(
              say(story.places.find(({ id }) => id === place)?.name ?? {}, language),
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
          y={TOP - 10}
          width={18}
          height={storylines.rows * ROW + 14}
          rx={9}
          fill={palette.ink}
          opacity={0.12}
        />
      )}
      {lines.map(([id, rows], index) => {
        const colour = colours[index % colours.length] as string;
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
              strokeOpacity={0.6}
            />
            {rows.map((row, at) =>
              row !== undefined && presentAt(story, at).has(id) ? (
                <path
                  key={at}
                  d={`M${x(at) - step * 0.3},${y(row)}h${step * 0.6}`}
                  stroke={colour}
                  strokeWidth={6}
                  strokeLinecap="round"
                />
              ) : null,
            )}
            <text
              x={x(first) - step * 0.3 - 9}
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
              {shorten(nameAt(story, id, scene, language), NAME, LEFT - 30)}
            </text>
          </g>
        );
      })}
      {story.scenes.slice(0, storylines.scenes).flatMap((_, at) =>
        turnsAt(story, at).flatMap((turn, index, turns) => {
          const [a, b] = [turn.relation.from, turn.relation.to].map((id) => storylines.lines.get(id)?.[at]);
          if (a === undefined || b === undefined) return [];
          // Several changes in one scene stand side by side.
          const aside = x(at) + (index - (turns.length - 1) / 2) * Math.min(15, step / turns.length);
          const middle = { x: aside, y: (y(a) + y(b)) / 2 };
          const kind = (turn.after ?? turn.before)?.kind ?? 'other';
          return [
            <g key={`${turn.relation.id} ${at}`} data-relation={turn.relation.id} data-scene={at + 1}>
              <title>{sentenceOf(story, turn, Math.max(at, scene), language)}</title>
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
            y={TOP + storylines.rows * ROW + 22}
            textAnchor="middle"
            fontFamily={FONTS.sans}
            fontSize={11.5}
            fill={palette.quiet}
          >
            {at + 1}
          </text>
        ) : null,
      )}
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

/** Level through each scene, and bent between. */
function pathOf(
  rows: readonly (number | undefined)[],
  x: (at: number) => number,
  y: (row: number) => number,
  step: number,
): string {
  const points = rows.flatMap((row, at): [number, number][] =>
    row === undefined
      ? []
      : [
          [x(at) - step * 0.3, y(row)],
          [x(at) + step * 0.3, y(row)],
        ],
  );
  return line().curve(curveBumpX).digits(1)(points) ?? '';
}

type Run = { readonly place: string | undefined; readonly first: number; readonly last: number };

/** Consecutive scenes at one place; none where the story knows no places. */
function runsOf({ scenes, places }: Story, seen: number): Run[] {
  if (places.length === 0) return [];
  const runs: Run[] = [];
  for (let scene = 0; scene < seen; scene++) {
    const place = scenes[scene]?.place;
    const run = runs.at(-1);
    if (run && run.place === place) runs[runs.length - 1] = { ...run, last: scene };
    else runs.push({ place, first: scene, last: scene });
  }
  return runs;
}
