import sans400 from '@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff?inline';
import sans600 from '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff?inline';
import serif400Italic from '@fontsource/newsreader/files/newsreader-latin-400-italic.woff?inline';
import serif400 from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff?inline';
import serif600 from '@fontsource/newsreader/files/newsreader-latin-600-normal.woff?inline';
import type { FaceId } from '../picture/fonts/faces.ts';
import { readFonts, withFonts } from '../picture/fonts/withFonts.ts';
import type { Call } from './call.ts';

/** A picture with the app's fonts, which the program carries with it, see `withFonts`. */
export function lettered(svg: string, { outlines = false }: Call['options']): string {
  const files: readonly (readonly [FaceId, string])[] = [
    ['sans-400', sans400],
    ['sans-600', sans600],
    ['serif-400', serif400],
    ['serif-600', serif600],
    ['serif-400-italic', serif400Italic],
  ];
  const fonts = readFonts(new Map(files.map(([face, address]) => [face, bytesOf(address)])));
  return withFonts(svg, fonts, outlines);
}

/** The bytes of a data address in Base64. */
function bytesOf(address: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')).buffer;
}
