import { PALETTES } from '../../picture/palette.ts';
import { KindLine, SAMPLE_WIDTH } from '../../picture/posters/KindLine.tsx';
import { useTheme } from '../../stage/useTheme.ts';
import type { KindOrUnknown } from '../../story/types.ts';

/** A sample of a kind's line, beside text with the same meaning, and so hidden from screen readers. */
export function KindSwatch({ kind }: { kind: KindOrUnknown }) {
  return (
    <svg
      className="swatch"
      width={SAMPLE_WIDTH}
      height="18"
      viewBox={`0 -9 ${SAMPLE_WIDTH} 18`}
      aria-hidden="true"
    >
      <KindLine kind={kind} palette={PALETTES[useTheme()]} x={0} y={0} />
    </svg>
  );
}
