import { captionsIn } from '../../story/messages/captions.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { otherLanguageIn } from '../../story/text.ts';
import { LOOK } from '../look.ts';
import { dashOf } from '../marks/relations/dash.ts';
import { FONTS, type Palette } from '../palette.ts';
import { dashArray } from '../stroke.ts';
import { HaloText } from '../text/HaloText.tsx';
import {
  type ChartArea,
  type ChartLine,
  type ChartScales,
  HISTORY_LABEL,
  HISTORY_NAME,
} from './historyChart.ts';

/** How far below the middle of a text its baseline lies, as a share of the type size. */
const BASELINE = 0.34;
const DOT = 4.5;

/**
 * Relations over the story: a line for each, warm above the axis and strained below, as broad as the relation is strong, with
 * its name at its end. A dot is a change; that of a mutual relation is filled in the middle with the ground's colour.
 */
export function HistoryChart(props: {
  area: ChartArea;
  scales: ChartScales;
  lines: readonly ChartLine[];
  language: AppLanguage;
  palette: Palette;
}) {
  const { area, scales, lines, language, palette } = props;
  const words = captionsIn(language).biography;
  const { left, right, top, bottom } = area;
  const axis = scales.y(0);
  return (
    <>
      {[top, bottom].map((y) => (
        <path key={y} d={`M${left},${y}H${right}`} stroke={palette.regionEdge} strokeWidth={1} />
      ))}
      <path d={`M${left},${axis}H${right}`} stroke={palette.quiet} strokeWidth={1.2} />
      {lines.map(({ line: { relation }, steps }) => (
        <g key={relation.id} data-relation={relation.id} fill="none">
          {steps.map(({ period, from, to, y, width, before }) => {
            const { kind = 'unknown' } = period.state;
            const dash = dashArray(dashOf(kind, width));
            const colour = palette.kinds[kind];
            return (
              <g key={period.first} stroke={colour}>
                {before !== undefined && <path d={`M${from},${before}V${y}`} strokeWidth={1.2} />}
                <path d={`M${from},${y}H${to}`} strokeWidth={width} strokeDasharray={dash} />
                <circle
                  cx={from}
                  cy={y}
                  r={DOT}
                  strokeWidth={2}
                  fill={relation.mutual ? palette.ground : colour}
                />
              </g>
            );
          })}
        </g>
      ))}
      {/* Over the lines, which may be as warm or as strained as can be. */}
      {[`▲ ${words.warm}`, `▼ ${words.strained}`].map((name, at) => (
        <HaloText
          key={name}
          halo={{ colour: palette.ground, width: LOOK.name.halo }}
          x={left}
          y={at === 0 ? top - 6 : bottom + 16}
          fontFamily={FONTS.sans}
          fontSize={12}
          fill={palette.quiet}
        >
          {name}
        </HaloText>
      ))}
      {lines.map(({ line: { relation }, steps, name, labels }) => {
        const colour = palette.kinds[steps.at(-1)?.period.state.kind ?? 'unknown'];
        return (
          <g key={relation.id}>
            {labels.map(({ period, text, x, y }) => (
              <text
                key={period.first}
                lang={otherLanguageIn(period.state.label, language)}
                x={x}
                y={y + HISTORY_LABEL.size * BASELINE}
                fontFamily={FONTS.serif}
                fontSize={HISTORY_LABEL.size}
                fontWeight={HISTORY_LABEL.weight}
                fill={palette.ink}
              >
                {text}
              </text>
            ))}
            <HaloText
              halo={{ colour: palette.ground, width: LOOK.name.halo }}
              x={name.x}
              y={name.y + HISTORY_NAME.size * BASELINE}
              fontFamily={FONTS.sans}
              fontSize={HISTORY_NAME.size}
              fontWeight={HISTORY_NAME.weight}
              fill={colour}
            >
              {name.text}
            </HaloText>
          </g>
        );
      })}
    </>
  );
}
