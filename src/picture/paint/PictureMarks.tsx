import { PALETTES } from '../palette.ts';
import type { Picture } from '../types.ts';
import { ChangeWords } from './ChangeWords.tsx';
import { Characters } from './Characters.tsx';
import { Regions } from './Regions.tsx';
import { Relations } from './Relations.tsx';
import { Ties } from './Ties.tsx';
import { Traces } from './Traces.tsx';
import { Trail } from './Trail.tsx';

/** Everything in a picture, from the ground up: places, relations, people, and on top what just changed in words. */
export function PictureMarks({ picture }: { picture: Picture }) {
  const palette = PALETTES[picture.theme];
  return (
    <>
      <Regions regions={picture.regions} palette={palette} />
      {picture.traces && <Traces traces={picture.traces} palette={palette} />}
      {picture.trail && <Trail stops={picture.trail} palette={palette} />}
      <Ties ties={picture.ties} palette={palette} />
      <Relations relations={picture.relations} palette={palette} />
      <Characters characters={picture.characters} palette={palette} />
      <ChangeWords words={picture.words} palette={palette} />
    </>
  );
}
