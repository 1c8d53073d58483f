import { round } from '../curve.ts';
import { widthIn } from '../fit.ts';
import { FONTS, type Palette } from '../palette.ts';
import type { DrawnWords } from '../picture.ts';
import { SETTINGS } from '../settings.ts';
import { WORDS_FONT, WORDS_FONT_BEFORE, type WordsLine } from '../words.ts';

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

function Line(props: { line: WordsLine; x: number; y: number; colour: string; halo: string }) {
  const { line, x, y, colour, halo } = props;
  const now = line.tense === 'now';
  // The whole line is centred, and only what it was called is struck out.
  const struck = widthIn(WORDS_FONT_BEFORE, line.text);
  const end = round(x + (widthIn(WORDS_FONT_BEFORE, line.who) + struck) / 2);
  return (
    <>
      <text
        x={x}
        y={round(y + SETTINGS.wordsSize * 0.33)}
        textAnchor="middle"
        fontFamily={FONTS.serif}
        fontSize={now ? WORDS_FONT.size : WORDS_FONT_BEFORE.size}
        fontWeight={now ? 600 : 400}
        fontStyle={now ? undefined : 'italic'}
        fill={colour}
        stroke={halo}
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {line.who !== '' && <tspan fontStyle="normal">{line.who}</tspan>}
        {line.text}
      </text>
      {/* A text-decoration would be painted with the halo, and hide the words. */}
      {!now && <path d={`M${end},${y}h${-round(struck)}`} stroke={colour} strokeWidth={1} />}
    </>
  );
}
