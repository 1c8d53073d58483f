import sansAddress from '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2?url';
import serifItalicAddress from '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2?url';
import serifAddress from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import type { Pen } from '../../picture/canvas/pen.ts';
import { canvasLoop } from './canvasLoop.ts';
import type { CanvasMessage, CanvasReply, FirstMessage, Pulse } from './canvasMessages.ts';
import { makeImage } from './makeImage.ts';
import { warmUp } from './warmUp.ts';

/** The first message starts it; all others are for it. */
let send: ((message: CanvasMessage) => void) | undefined;

self.addEventListener('message', ({ data }: MessageEvent<CanvasMessage | FirstMessage | Pulse>) => {
  if ('canvas' in data) send = startLoop(data);
  if ('canvas' in data || data.type === 'pulse') self.postMessage({ type: 'is-there' } satisfies CanvasReply);
  else send?.(data);
});
self.addEventListener('messageerror', () => {
  // Uncaught, so that the page hears of it and paints itself.
  throw new Error('The message could not be read.');
});

function startLoop({ canvas, isAhead }: FirstMessage) {
  const pen = canvas.getContext('2d');
  // Uncaught, so that the page hears of it and paints itself.
  if (!pen || !sheetPen) throw new Error('This worker cannot paint.');
  if (isAhead) warmUp({ makeSheet, makeImage });
  return canvasLoop({
    canvas,
    pen,
    makeSheet,
    makeImage,
    nextFrame: (paint) => requestAnimationFrame(paint),
    afterFrame: (task) => setTimeout(task),
    now: () => performance.now(),
    post: (reply) => self.postMessage(reply),
  });
}

// One canvas for all sheets: a new one would have to look up fonts and shape text again.
const sheet = new OffscreenCanvas(1, 1);
const sheetPen = sheet.getContext('2d');

function makeSheet(width: number, height: number, draw: (pen: Pen) => void) {
  Object.assign(sheet, { width, height });
  if (sheetPen) draw(sheetPen);
  return sheet.transferToImageBitmap();
}

// A worker does not share the page's fonts.
const fonts = (self as unknown as { readonly fonts?: FontFaceSet }).fonts;
for (const face of [
  new FontFace('Libre Franklin Variable', `url(${sansAddress})`, { weight: '100 900' }),
  new FontFace('Newsreader Variable', `url(${serifAddress})`, { weight: '200 800' }),
  new FontFace('Newsreader Variable', `url(${serifItalicAddress})`, { weight: '200 800', style: 'italic' }),
]) {
  fonts?.add(face);
  face.load().then(
    () => send?.({ type: 'fonts-loaded' }),
    () => {
      // Names fall back to the next font of their list.
    },
  );
}
