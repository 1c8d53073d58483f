import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import type { KindOrUnknown } from '../../story/types.ts';
import { SIGNS } from '../marks/sign/signs.ts';
import { FONTS, type Palette } from '../palette.ts';
import { type Font, widthIn } from '../text/fit.ts';
import { type Entry, signEntries } from './legendEntries.ts';
import { Swatch, swatchWidth } from './Swatch.tsx';

const FONT: Font = { family: 'sans', size: 12.5, weight: 400 };
const ROW = 26;
/** Between a sample and its text, and from one entry to the next, in picture units. */
const GAP = 7;
const APART = 16;
/** From one group to the next: lines, signs, people. */
const GROUPS_APART = 28;

/** The signs of changes. */
const TURNS = SIGNS.filter((sign) => sign !== 'strained');

/** The legend of storylines. */
export function storylineEntries(kinds: readonly KindOrUnknown[], language: AppLanguage): readonly Entry[] {
  const { kinds: names } = wordingIn(language);
  if (kinds.length === 0) return [];
  return [
    ...kinds.map((kind) => ({ swatch: { between: kind }, meaning: names[kind] })),
    ...signEntries(TURNS, language),
  ];
}

type Placed = Entry & { readonly x: number; readonly y: number };

/**
 * The entries in rows no wider than `width`, and the height of all rows, in picture units: in one row where they fit, else in
 * as few as will do, of about the same length.
 *
 * @param most the most height there is; more rows than fit into it are set closer
 */
export function setLegend(
  entries: readonly Entry[],
  width: number,
  most = Number.POSITIVE_INFINITY,
): { placed: readonly Placed[]; height: number; row: number } {
  const { rows } = inRows(entries, width);
  // The narrowest rows that are no more: the ends of rows are found by halving.
  let [tooNarrow, wideEnough] = [0, width];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (inRows(entries, middle).rows > rows || inRows(entries, middle).width > width) tooNarrow = middle;
    else wideEnough = middle;
  }
  const row = Math.min(ROW, most / rows);
  const { ends } = inRows(entries, wideEnough);
  const placed = entries.map((entry, index) => {
    const { x, line } = ends[index] as { x: number; line: number };
    return { ...entry, x, y: Math.round(line * row * 100) / 100 };
  });
  return { placed, height: rows * row, row };
}

const HALVINGS = 16;

/** Where each entry begins if rows are filled up to a width. */
function inRows(entries: readonly Entry[], limit: number) {
  let [x, line, width] = [0, 0, 0];
  const ends = entries.map((entry, index) => {
    const own = swatchWidth(entry.swatch) + GAP + widthIn(FONT, entry.meaning);
    const before = entries[index - 1];
    if (before) x += groupOf(before) === groupOf(entry) ? APART : GROUPS_APART;
    if (x > 0 && x + own > limit) {
      x = 0;
      line += 1;
    }
    const start = x;
    x += own;
    width = Math.max(width, x);
    return { x: start, line };
  });
  return { ends, rows: line + 1, width };
}

function groupOf({ swatch }: Entry): 'lines' | 'signs' | 'people' {
  if (PEOPLE.has(swatch)) return 'people';
  return swatchWidth(swatch) > NARROW_SWATCH ? 'lines' : 'signs';
}

const PEOPLE: ReadonlySet<unknown> = new Set([
  'present',
  'remote',
  'absent',
  'died',
  'left',
  'came',
  'went',
  'trace',
]);

/** Lines have wide samples, signs narrow ones. */
const NARROW_SWATCH = 20;

/** Draws a legend with its top left corner at (x, y). */
export function Legend(props: {
  placed: readonly Placed[];
  row?: number;
  palette: Palette;
  x: number;
  y: number;
}) {
  const { placed, row = ROW, palette, x, y } = props;
  return (
    <g data-legend="">
      {placed.map((entry) => (
        <g key={entry.meaning}>
          <Swatch of={entry.swatch} palette={palette} x={x + entry.x} y={y + entry.y + row / 2} />
          <text
            x={x + entry.x + swatchWidth(entry.swatch) + GAP}
            y={y + entry.y + row / 2 + 4.5}
            fontFamily={FONTS.sans}
            fontSize={FONT.size}
            fill={palette.ink}
          >
            {entry.meaning}
          </text>
        </g>
      ))}
    </g>
  );
}
