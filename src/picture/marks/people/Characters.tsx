import { memo } from 'react';
import { round } from '../../curve.ts';
import { LOOK } from '../../look.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { strokeAttributes } from '../../stroke.ts';
import { HaloText } from '../../text/HaloText.tsx';
import type { DrawnCharacter, NameLabel } from '../../types.ts';
import { baselineOf, placedLines } from '../names/labelOf.ts';
import { daggerOf, daggerStroke, discOf, ringOf } from './disc.ts';

/**
 * Characters: a disc, filled as far as the character takes part in the scene, with the name at one side. A character that only
 * moves changes only its transform, so that the browser need not lay out its name again.
 */
export function Characters({
  characters,
  nameGround,
  palette,
}: {
  characters: readonly DrawnCharacter[];
  nameGround: string;
  palette: Palette;
}) {
  return characters.map((character) => (
    <Character key={character.id} character={character} nameGround={nameGround} palette={palette} />
  ));
}

const Character = memo(function Character({
  character: { id, label, x, y, radius, presence, gone, pinned, opacity, difference },
  nameGround,
  palette,
}: {
  character: DrawnCharacter;
  nameGround: string;
  palette: Palette;
}) {
  return (
    <g
      data-character={id}
      data-x={x}
      data-y={y}
      data-difference={difference}
      transform={`translate(${x} ${y})`}
      opacity={opacity}
    >
      <Disc
        label={label}
        radius={radius}
        presence={presence}
        gone={gone}
        pinned={pinned}
        nameGround={nameGround}
        difference={difference}
        palette={palette}
      />
    </g>
  );
});

type DiscProps = Pick<DrawnCharacter, 'label' | 'radius' | 'presence' | 'gone' | 'pinned' | 'difference'> & {
  nameGround: string;
  palette: Palette;
};

const Disc = memo(function Disc(props: DiscProps) {
  const { label, radius, presence, gone, pinned, difference, nameGround, palette } = props;
  const look = discOf(presence > 0, palette, difference === 'went' ? difference : gone);
  const ring = difference && ringOf(difference, radius, palette);
  const { pin } = LOOK.disc;
  return (
    <>
      <circle r={radius} fill={look.ground} {...strokeAttributes(look.edge)} />
      {ring && <circle r={ring.radius} fill="none" {...strokeAttributes(ring.stroke)} />}
      {presence > 0 && <circle r={round(radius * presence)} fill={look.ink} />}
      {gone === 'died' && (
        <path d={daggerPath(radius)} fill="none" {...strokeAttributes(daggerStroke(look, presence > 0))} />
      )}
      {pinned && (
        <circle
          cx={round(radius * pin.onDisc)}
          cy={round(-radius * pin.onDisc)}
          r={pin.radius}
          fill={look.ground}
          {...strokeAttributes(look.pin)}
        />
      )}
      {label && <Name label={label} radius={radius} ink={look.ink} ground={nameGround} />}
    </>
  );
});

function daggerPath(radius: number): string {
  const { top, bottom, bar, half } = daggerOf(radius);
  return `M0,${round(top)}V${round(bottom)}M${round(-half)},${round(bar)}H${round(half)}`;
}

const Name = memo(function Name({
  label,
  radius,
  ink,
  ground,
}: {
  label: NameLabel;
  radius: number;
  ink: string;
  ground: string;
}) {
  const [first, ...others] = placedLines(label, radius).map((line) => ({
    ...line,
    x: round(line.x),
    y: round(baselineOf(line)),
  }));
  if (!first) return null;
  return (
    <HaloText
      x={first.x === 0 ? undefined : first.x}
      y={first.y}
      textAnchor={first.anchor}
      fontFamily={FONTS.sans}
      fontWeight={600}
      fontSize={SETTINGS.nameSize}
      fill={ink}
      opacity={label.visible < 1 ? round(label.visible) : undefined}
      halo={{ colour: ground, width: LOOK.name.halo }}
    >
      {first.text}
      {others.map(({ text, x, y }) => (
        <tspan key={y} x={x} y={y}>
          {text}
        </tspan>
      ))}
    </HaloText>
  );
});
