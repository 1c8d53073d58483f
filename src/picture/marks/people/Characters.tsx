import { memo } from 'react';
import { round } from '../../curve.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnCharacter } from '../../types.ts';
import { DifferenceMark } from '../sign/DifferenceMark.tsx';

/**
 * Characters: a disc, filled as far as the character takes part in the scene, with the name below. Who only moves keeps
 * disc and name as they are and has them shifted, which spares the browser from setting the text again.
 */
export function Characters({
  characters,
  palette,
}: {
  characters: readonly DrawnCharacter[];
  palette: Palette;
}) {
  return characters.map((character) => <Person key={character.id} character={character} palette={palette} />);
}

const Person = memo(function Person({
  character: { id, name, x, y, radius, presence, pinned, opacity, difference },
  palette,
}: {
  character: DrawnCharacter;
  palette: Palette;
}) {
  return (
    <g data-character={id} data-x={x} data-y={y} transform={`translate(${x} ${y})`} opacity={opacity}>
      <Disc name={name} radius={radius} presence={presence} pinned={pinned} palette={palette} />
      {difference && (
        <DifferenceMark at={{ x: radius * 0.8, y: -radius * 0.8 }} type={difference} palette={palette} />
      )}
    </g>
  );
});

type DiscProps = Pick<DrawnCharacter, 'name' | 'radius' | 'presence' | 'pinned'> & { palette: Palette };

const Disc = memo(function Disc({ name, radius, presence, pinned, palette }: DiscProps) {
  const line = presence > 0 ? palette.ink : palette.quiet;
  return (
    <>
      <circle r={radius} fill={palette.ground} stroke={line} strokeWidth={presence > 0 ? 2 : 1.5} />
      {presence > 0 && <circle r={round(radius * presence)} fill={palette.ink} />}
      {pinned && (
        <circle
          cx={round(radius * 0.72)}
          cy={round(-radius * 0.72)}
          r={4.5}
          fill={palette.ground}
          stroke={palette.ink}
          strokeWidth={2.5}
        />
      )}
      <text
        y={round(radius + SETTINGS.nameDrop + SETTINGS.nameSize * 0.35)}
        textAnchor="middle"
        fontFamily={FONTS.sans}
        fontWeight={600}
        fontSize={SETTINGS.nameSize}
        fill={line}
        stroke={palette.region}
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {name}
      </text>
    </>
  );
});
