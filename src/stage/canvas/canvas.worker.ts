import sansAddress from '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2?url';
import serifItalicAddress from '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2?url';
import serifAddress from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import type { Pen } from '../../picture/canvas/pen.ts';
import { type CanvasMessage, canvasLoop } from './canvasLoop.ts';

let tell: ((word: CanvasMessage) => void) | undefined;

self.addEventListener(
  'message',
  ({ data }: MessageEvent<CanvasMessage | { readonly canvas: OffscreenCanvas }>) => {
    if (!('canvas' in data)) return tell?.(data);
    const pen = data.canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    tell = canvasLoop(
      data.canvas,
      pen,
      makeSheet,
      (paint) => requestAnimationFrame(paint),
      (look) => setTimeout(look),
      () => performance.now(),
      (answer) => self.postMessage(answer),
    );
    return undefined;
  },
);

// One for all names: with each new canvas, fonts would be looked up and text shaped anew.
const easel = new OffscreenCanvas(1, 1);
const easelPen = easel.getContext('2d') as OffscreenCanvasRenderingContext2D;

function makeSheet(width: number, height: number, draw: (pen: Pen) => void) {
  Object.assign(easel, { width, height });
  draw(easelPen);
  return easel.transferToImageBitmap();
}

// The page's fonts are not the worker's.
const fonts = (self as unknown as { readonly fonts?: FontFaceSet }).fonts;
for (const face of [
  new FontFace('Libre Franklin Variable', `url(${sansAddress})`, { weight: '100 900' }),
  new FontFace('Newsreader Variable', `url(${serifAddress})`, { weight: '200 800' }),
  new FontFace('Newsreader Variable', `url(${serifItalicAddress})`, { weight: '200 800', style: 'italic' }),
]) {
  fonts?.add(face);
  // Without it, names are in the next font of their list.
  face.load().then(
    () => tell?.({ does: 'set-names' }),
    () => {},
  );
}
