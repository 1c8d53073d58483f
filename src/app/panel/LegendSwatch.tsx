import { PALETTES } from '../../picture/palette.ts';
import { Swatch, type SwatchOf, swatchWidth } from '../../picture/posters/Swatch.tsx';
import { useTheme } from '../../stage/useTheme.ts';

/** A sample of anything on the picture, beside text with the same meaning, and so hidden from screen readers. */
export function LegendSwatch({ of }: { of: SwatchOf }) {
  const palette = PALETTES[useTheme()];
  const width = swatchWidth(of);
  return (
    <svg className="swatch" width={width} height="18" viewBox={`0 -9 ${width} 18`} aria-hidden="true">
      <Swatch of={of} palette={palette} x={0} y={0} />
    </svg>
  );
}
