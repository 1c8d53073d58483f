import { DIFFERENCES, type DifferenceType } from '../../measures/differenceTypes.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import type { KindOrUnknown } from '../../story/types.ts';
import { SIGNS, type Sign } from '../marks/sign/signs.ts';
import { FONTS, type Palette } from '../palette.ts';
import { type Font, widthIn } from '../text/fit.ts';
import { Swatch, type SwatchOf, swatchWidth } from './Swatch.tsx';

const FONT: Font = { family: 'sans', size: 12.5, weight: 400 };
const ROW = 26;
/** Between a sample and its text, and from one entry to the next, in picture units. */
const GAP = 7;
const APART = 20;

type Entry = { readonly swatch: SwatchOf; readonly meaning: string };

/** The legend of a picture: its kinds of relation, whether it has inferred ties, and the signs that go with them. */
export function legendEntries(
  kinds: readonly KindOrUnknown[],
  inferred: boolean,
  language: AppLanguage,
): readonly Entry[] {
  const { kinds: names, legend } = wordingIn(language);
  const authored: readonly Entry[] = [
    ...kinds.map((kind) => ({ swatch: { kind }, meaning: names[kind] })),
    { swatch: 'arrow', meaning: legend.oneSided },
    { swatch: 'widths', meaning: legend.strength },
    ...signEntries(
      SIGNS.filter((sign) => sign !== 'ended'),
      language,
    ),
    { swatch: 'ended', meaning: legend.endedHere },
    { swatch: 'lit', meaning: legend.changedHere },
  ];
  return [
    ...(kinds.length > 0 ? authored : []),
    ...(inferred ? [{ swatch: 'tie', meaning: legend.together } as const] : []),
    { swatch: 'present', meaning: legend.present },
    { swatch: 'remote', meaning: legend.remote },
    { swatch: 'absent', meaning: legend.absent },
  ];
}

/** Signs with what they mean. */
function signEntries(signs: readonly Sign[], language: AppLanguage): readonly Entry[] {
  const { legend } = wordingIn(language);
  return signs.map((sign) => ({ swatch: { sign }, meaning: legend.signs[sign] }));
}

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

/** The legend of a comparison of two scenes: the differences that it has, and its traces. */
export function comparisonEntries(
  types: ReadonlySet<DifferenceType | 'came' | 'went'>,
  language: AppLanguage,
): readonly Entry[] {
  const { legend } = wordingIn(language);
  return [
    ...([...DIFFERENCES, 'came', 'went'] as const)
      .filter((type) => types.has(type))
      .map((type) => ({ swatch: { difference: type }, meaning: legend.differences[type] ?? type })),
    { swatch: 'trace', meaning: legend.differences.trace ?? '' },
  ];
}

type Placed = Entry & { readonly x: number; readonly y: number };

/** The entries in rows no wider than `width`, and the height of all rows, in picture units. */
export function setLegend(
  entries: readonly Entry[],
  width: number,
): { placed: readonly Placed[]; height: number } {
  const placed: Placed[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const entryWidth = swatchWidth(entry.swatch) + GAP + widthIn(FONT, entry.meaning);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y += ROW;
    }
    placed.push({ ...entry, x, y });
    x += entryWidth + APART;
  }
  return { placed, height: y + ROW };
}

/** Draws a legend with its top left corner at (x, y). */
export function Legend(props: { placed: readonly Placed[]; palette: Palette; x: number; y: number }) {
  const { placed, palette, x, y } = props;
  return (
    <g data-legend="">
      {placed.map((entry) => (
        <g key={entry.meaning}>
          <Swatch of={entry.swatch} palette={palette} x={x + entry.x} y={y + entry.y + ROW / 2} />
          <text
            x={x + entry.x + swatchWidth(entry.swatch) + GAP}
            y={y + entry.y + ROW / 2 + 4.5}
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
