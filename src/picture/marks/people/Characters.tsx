import { memo } from 'react';
import { round } from '../../curve.ts';
import { LOOK } from '../../look.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { strokeAttributes } from '../../stroke.ts';
import { HaloText } from '../../text/HaloText.tsx';
import type { DrawnCharacter } from '../../types.ts';
import { DifferenceBadge } from '../sign/DifferenceBadge.tsx';
import { discOf } from './disc.ts';

/**
 * Characters: a disc, filled as far as the character takes part in the scene, with the name below. A character that only
 * moves changes only its transform, so that the browser need not lay out its name again.
 */
export function Characters({
  characters,
  palette,
}: {
  characters: readonly DrawnCharacter[];
  palette: Palette;
}) {
  return characters.map((character) => (
    <Character key={character.id} character={character} palette={palette} />
  ));
}

const Character = memo(function Character({
  character: { id, name, x, y, radius, presence, pinned, opacity, difference },
  palette,
}: {
  character: DrawnCharacter;
  palette: Palette;
}) {
  const { onDisc } = LOOK.difference;
  return (
    <g data-character={id} data-x={x} data-y={y} transform={`translate(${x} ${y})`} opacity={opacity}>
      <Disc name={name} radius={radius} presence={presence} pinned={pinned} palette={palette} />
      {difference && (
        <DifferenceBadge
          at={{ x: radius * onDisc, y: -radius * onDisc }}
          type={difference}
          palette={palette}
        />
      )}
    </g>
  );
});

type DiscProps = Pick<DrawnCharacter, 'name' | 'radius' | 'presence' | 'pinned'> & { palette: Palette };

const Disc = memo(function Disc({ name, radius, presence, pinned, palette }: DiscProps) {
  const look = discOf(presence > 0, palette);
  const { pin } = LOOK.disc;
  return (
    <>
      <circle r={radius} fill={look.ground} {...strokeAttributes(look.edge)} />
      {presence > 0 && <circle r={round(radius * presence)} fill={look.ink} />}
      {pinned && (
        <circle
          cx={round(radius * pin.onDisc)}
          cy={round(-radius * pin.onDisc)}
          r={pin.radius}
          fill={look.ground}
          {...strokeAttributes(look.pin)}
        />
      )}
      <HaloText
        y={round(radius + SETTINGS.nameDrop + SETTINGS.nameSize * LOOK.name.baseline)}
        textAnchor="middle"
        fontFamily={FONTS.sans}
        fontWeight={600}
        fontSize={SETTINGS.nameSize}
        fill={look.ink}
        halo={{ colour: palette.region, width: LOOK.name.halo }}
      >
        {name}
      </HaloText>
    </>
  );
});
