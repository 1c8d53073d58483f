import { Labels } from './marks/labels/Labels.tsx';
import { MoreChanges, MoreTies } from './marks/labels/MoreChanges.tsx';
import { nameGround } from './marks/names/nameGround.ts';
import { Characters } from './marks/people/Characters.tsx';
import { Regions } from './marks/regions/Regions.tsx';
import { Relations } from './marks/relations/Relations.tsx';
import { Ties } from './marks/relations/Ties.tsx';
import { Traces } from './marks/traces/Traces.tsx';
import { PALETTES } from './palette.ts';
import type { Picture } from './types.ts';

/** Everything in a picture, from the ground up: places, relations, characters, and on top the labels of what changed. */
export function PictureMarks({ picture }: { picture: Picture }) {
  const palette = PALETTES[picture.theme];
  return (
    <>
      <Regions regions={picture.regions} palette={palette} />
      {picture.traces && <Traces traces={picture.traces} palette={palette} />}
      <Ties ties={picture.ties} palette={palette} />
      <Relations relations={picture.relations} palette={palette} />
      <Characters characters={picture.characters} nameGround={nameGround(picture)} palette={palette} />
      <Labels labels={picture.labels} palette={palette} />
      <MoreChanges more={picture.more} palette={palette} />
      <MoreTies more={picture.moreTies} palette={palette} />
    </>
  );
}
