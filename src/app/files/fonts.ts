import sans400 from '@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff?url';
import sans600 from '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff?url';
import serif400Italic from '@fontsource/newsreader/files/newsreader-latin-400-italic.woff?url';
import serif400 from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff?url';
import serif600 from '@fontsource/newsreader/files/newsreader-latin-600-normal.woff?url';
import type { FaceId } from '../../picture/fonts/faces.ts';
import type { Fonts } from '../../picture/fonts/outlines.ts';
import { readFonts } from '../../picture/fonts/withFonts.ts';
import { loaded, MISSING } from '../../stage/loaded.ts';

const ADDRESSES: readonly (readonly [FaceId, string])[] = [
  ['sans-400', sans400],
  ['sans-600', sans600],
  ['serif-400', serif400],
  ['serif-600', serif600],
  ['serif-400-italic', serif400Italic],
];

/**
 * Loads the app's fonts as files, to embed them; the browser keeps those that it draws with to itself.
 *
 * @throws where one does not come
 */
export async function loadFonts(): Promise<Fonts> {
  const files = ADDRESSES.map(async ([face, address]): Promise<[FaceId, ArrayBuffer]> => {
    const response = await loaded(fetch(address));
    if (!response.ok) throw MISSING;
    return [face, await response.arrayBuffer()];
  });
  return readFonts(new Map(await Promise.all(files)));
}
