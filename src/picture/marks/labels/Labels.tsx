import { memo } from 'react';
import { round } from '../../curve.ts';
import { deepEqual } from '../../deepEqual.ts';
import { LOOK } from '../../look.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { HaloText } from '../../text/HaloText.tsx';
import type { DrawnLabel, LabelLine } from '../../types.ts';
import { FORMER_LABEL_FONT, LABEL_FONT, lineY } from './lettering.ts';

/** What just changed, in words beside its relation: what it was called is struck out, what it is called now is bold. */
export function Labels({ labels, palette }: { labels: readonly DrawnLabel[]; palette: Palette }) {
  return labels.map((label) => (
    <g key={label.relation} data-words={label.relation} opacity={label.opacity}>
      {label.lines.map((line, index) => (
        <Line
          key={`${line.tense} ${line.text}`}
          line={line}
          x={label.x}
          y={round(lineY(label, index))}
          colour={line.tense === 'now' ? label.colour : palette.quiet}
          halo={palette.region}
        />
      ))}
    </g>
  ));
}

const Line = memo(function Line(props: {
  line: LabelLine;
  x: number;
  y: number;
  colour: string;
  halo: string;
}) {
  const { line, x, y, colour, halo } = props;
  const text = {
    x,
    y: round(y + SETTINGS.labelSize * LOOK.label.baseline),
    textAnchor: 'middle',
    fontFamily: FONTS.serif,
    fill: colour,
  } as const;
  if (line.tense === 'was') {
    // Without a halo, which would hide the line through the words.
    return (
      <text {...text} fontSize={FORMER_LABEL_FONT.size}>
        {line.who}
        <tspan fontStyle="italic" textDecoration="line-through">
          {line.text}
        </tspan>
      </text>
    );
  }
  return (
    <HaloText
      {...text}
      fontSize={LABEL_FONT.size}
      fontWeight={600}
      halo={{ colour: halo, width: LOOK.label.halo }}
    >
      {line.who + line.text}
    </HaloText>
  );
}, deepEqual);
