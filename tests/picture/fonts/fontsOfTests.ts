import { readFileSync } from 'node:fs';
import { FACES, type FaceId } from '../../../src/picture/fonts/faces.ts';
import { readFonts } from '../../../src/picture/fonts/withFonts.ts';

/** The app's fonts, read from the packages that they come in. */
export const theFonts = readFonts(
  new Map(
    (Object.keys(FACES) as FaceId[]).map((id) => {
      const { family, weight, style } = FACES[id];
      const name = family === 'sans' ? 'libre-franklin' : 'newsreader';
      const file = readFileSync(
        `node_modules/@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff`,
      );
      return [id, Uint8Array.from(file).buffer];
    }),
  ),
);
