import { DIFFERENCES, type DifferenceType } from '../../measures/differences.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import type { Kind } from '../../story/types.ts';
import { FONTS, type Palette } from '../palette.ts';
import { type Font, widthIn } from '../text/fit.ts';
import { Swatch, type SwatchOf, swatchWidth } from './Swatch.tsx';

const FONT: Font = { family: 'sans', size: 12.5, weight: 400 };
const ROW = 26;

type Entry = { readonly swatch: SwatchOf; readonly words: string };

/** What the legend explains, in the order in which it is read: no more than the picture has. */
export function legendEntries(
  kinds: readonly Kind[],
  inferred: boolean,
  language: AppLanguage,
): readonly Entry[] {
  const { kinds: names, legend } = wordingIn(language);
  const authored: readonly Entry[] = [
    ...kinds.map((kind) => ({ swatch: { kind }, words: names[kind] })),
    { swatch: 'arrow', words: legend.oneSided },
    { swatch: 'widths', words: legend.strength },
    { swatch: 'friendly', words: legend.friendly },
    { swatch: 'mixed', words: legend.mixed },
    { swatch: 'hostile', words: legend.hostile },
    { swatch: 'ended', words: legend.endedHere },
    { swatch: 'lit', words: legend.changedHere },
  ];
  return [
    ...(kinds.length > 0 ? authored : []),
    ...(inferred ? [{ swatch: 'tie', words: legend.together } as const] : []),
    { swatch: 'present', words: legend.present },
    { swatch: 'remote', words: legend.remote },
    { swatch: 'absent', words: legend.absent },
  ];
}

/** What is drawn between storylines. */
export function storylineEntries(kinds: readonly Kind[], language: AppLanguage): readonly Entry[] {
  const { kinds: names, legend } = wordingIn(language);
  if (kinds.length === 0) return [];
  return [
    ...kinds.map((kind) => ({ swatch: { between: kind }, words: names[kind] })),
    { swatch: 'friendly', words: legend.friendly },
    { swatch: 'mixed', words: legend.mixed },
    { swatch: 'hostile', words: legend.hostile },
    { swatch: 'over', words: legend.endedHere },
  ];
}

/** What a comparison of two scenes has to explain: the differences that it has, and its traces. */
export function comparisonEntries(
  types: ReadonlySet<DifferenceType | 'came' | 'went'>,
  language: AppLanguage,
): readonly Entry[] {
  const { legend } = wordingIn(language);
  return [
    ...([...DIFFERENCES, 'came', 'went'] as const)
      .filter((type) => types.has(type))
      .map((type) => ({ swatch: { difference: type }, words: legend.differences[type] ?? type })),
    { swatch: 'trace', words: legend.differences.trace ?? '' },
  ];
}

type Placed = Entry & { readonly x: number; readonly y: number };

/** The entries set in rows no wider than `width`, and how high they are together. Picture units. */
export function setLegend(
  entries: readonly Entry[],
  width: number,
): { placed: readonly Placed[]; height: number } {
  const placed: Placed[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const taken = swatchWidth(entry.swatch) + 7 + widthIn(FONT, entry.words) + 20;
    if (x > 0 && x + taken - 20 > width) {
      x = 0;
      y += ROW;
    }
    placed.push({ ...entry, x, y });
    x += taken;
  }
  return { placed, height: y + ROW };
}

/** The legend of an exported picture, its top left corner at (x, y). */
export function Legend(props: { placed: readonly Placed[]; palette: Palette; x: number; y: number }) {
  const { placed, palette, x, y } = props;
  return (
    <g data-legend="">
      {placed.map((entry) => (
        <g key={entry.words}>
          <Swatch of={entry.swatch} palette={palette} x={x + entry.x} y={y + entry.y + ROW / 2} />
          <text
            x={x + entry.x + swatchWidth(entry.swatch) + 7}
            y={y + entry.y + ROW / 2 + 4.5}
            fontFamily={FONTS.sans}
            fontSize={FONT.size}
            fill={palette.ink}
          >
            {entry.words}
          </text>
        </g>
      ))}
    </g>
  );
}
