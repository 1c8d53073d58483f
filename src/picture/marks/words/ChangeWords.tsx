import { memo } from 'react';
import { round } from '../../curve.ts';
import { deepEqual } from '../../deepEqual.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnWords, WordsLine } from '../../types.ts';
import { WORDS_FONT, WORDS_FONT_BEFORE } from './words.ts';

/** What just changed, in words beside its relation: what it was called is struck out, what it is called now is bold. */
export function ChangeWords({ words, palette }: { words: readonly DrawnWords[]; palette: Palette }) {
  return words.map((block) => (
    <g key={block.relation} data-words={block.relation} opacity={block.opacity}>
      {block.lines.map((line, index) => (
        <Line
          key={`${line.tense} ${line.text}`}
          line={line}
          x={block.x}
          y={round(block.y + (index - (block.lines.length - 1) / 2) * SETTINGS.wordsLine)}
          colour={line.tense === 'now' ? block.colour : palette.quiet}
          halo={palette.region}
        />
      ))}
    </g>
  ));
}

const Line = memo(function Line(props: {
  line: WordsLine;
  x: number;
  y: number;
  colour: string;
  halo: string;
}) {
  const { line, x, y, colour, halo } = props;
  const place = {
    x,
    y: round(y + SETTINGS.wordsSize * 0.33),
    textAnchor: 'middle',
    fontFamily: FONTS.serif,
    fill: colour,
  } as const;
  if (line.tense === 'was') {
    // No halo here: it would be painted with the line through the words, and hide them.
    return (
      <text {...place} fontSize={WORDS_FONT_BEFORE.size}>
        {line.who}
        <tspan fontStyle="italic" textDecoration="line-through">
          {line.text}
        </tspan>
      </text>
    );
  }
  return (
    <text
      {...place}
      fontSize={WORDS_FONT.size}
      fontWeight={600}
      stroke={halo}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {line.who + line.text}
    </text>
  );
}, deepEqual);
