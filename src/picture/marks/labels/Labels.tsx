import { memo } from 'react';
import { round } from '../../curve.ts';
import { deepEqual } from '../../deepEqual.ts';
import { LOOK } from '../../look.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { strokeAttributes } from '../../stroke.ts';
import type { DrawnLabel, LabelLine } from '../../types.ts';
import { FORMER_LABEL_FONT, LABEL_FONT, lineY } from './lettering.ts';
import { leaderStroke, plateEdge, platePath } from './plate.ts';

/** What just changed, in words on a plate: what the relation was called is struck out, what it is called now is bold. */
export function Labels({ labels, palette }: { labels: readonly DrawnLabel[]; palette: Palette }) {
  return labels.map((label) => (
    <g key={label.relation} data-words={label.relation} opacity={label.opacity}>
      {label.leader && <Leader of={label.relation} leader={label.leader} colour={label.colour} />}
      <path d={platePath(label)} fill={palette.ground} {...strokeAttributes(plateEdge(label.colour))} />
      {label.lines.map((line, index) => (
        <Line
          key={`${line.tense} ${line.who}${line.text}`}
          line={line}
          x={label.x}
          y={round(lineY(label, index))}
          colour={line.tense === 'now' ? label.colour : palette.quiet}
        />
      ))}
    </g>
  ));
}

const Leader = memo(function Leader(props: {
  of: string;
  leader: NonNullable<DrawnLabel['leader']>;
  colour: string;
}) {
  const { of, colour } = props;
  const { from, to } = props.leader;
  return (
    <>
      <path
        data-leader={of}
        d={`M${from.x},${from.y}L${to.x},${to.y}`}
        fill="none"
        {...strokeAttributes(leaderStroke(colour))}
      />
      <circle cx={to.x} cy={to.y} r={LOOK.label.leader.end} fill={colour} />
    </>
  );
}, deepEqual);

const Line = memo(function Line(props: { line: LabelLine; x: number; y: number; colour: string }) {
  const { line, x, y, colour } = props;
  const text = {
    x,
    y: round(y + SETTINGS.labelSize * LOOK.label.baseline),
    textAnchor: 'middle',
    fontFamily: FONTS.serif,
    fill: colour,
    lang: line.lang,
  } as const;
  if (line.tense === 'was')
    return (
      <text {...text} fontSize={FORMER_LABEL_FONT.size}>
        {line.who}
        {line.text !== '' && (
          <tspan fontStyle="italic" textDecoration="line-through">
            {line.text}
          </tspan>
        )}
      </text>
    );
  return (
    <text {...text} fontSize={LABEL_FONT.size} fontWeight={600}>
      {line.who + line.text}
    </text>
  );
}, deepEqual);
