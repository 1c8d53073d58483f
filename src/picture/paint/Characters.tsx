import { round } from '../curve.ts';
import { FONTS, type Palette } from '../palette.ts';
import { SETTINGS } from '../settings.ts';
import type { DrawnCharacter } from '../types.ts';

/** Characters: a disc, filled as far as the character takes part in the scene, with the name below. */
export function Characters({
  characters,
  palette,
}: {
  characters: readonly DrawnCharacter[];
  palette: Palette;
}) {
  return characters.map((character) => {
    const { id, name, x, y, radius, presence, pinned, opacity } = character;
    return (
      <g key={id} data-character={id} data-x={x} data-y={y} opacity={opacity}>
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill={palette.ground}
          stroke={presence > 0 ? palette.ink : palette.quiet}
          strokeWidth={presence > 0 ? 2 : 1.5}
        />
        {presence > 0 && <circle cx={x} cy={y} r={round(radius * presence)} fill={palette.ink} />}
        {pinned && (
          <circle
            cx={round(x + radius * 0.72)}
            cy={round(y - radius * 0.72)}
            r={4.5}
            fill={palette.ground}
            stroke={palette.ink}
            strokeWidth={2.5}
          />
        )}
        <text
          x={x}
          y={round(y + radius + SETTINGS.nameDrop + SETTINGS.nameSize * 0.35)}
          textAnchor="middle"
          fontFamily={FONTS.sans}
          fontWeight={600}
          fontSize={SETTINGS.nameSize}
          fill={presence > 0 ? palette.ink : palette.quiet}
          stroke={palette.region}
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {name}
        </text>
      </g>
    );
  });
}
