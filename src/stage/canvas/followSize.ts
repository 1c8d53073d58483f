import type { Surface } from '../../picture/projector/projector.ts';

/** Canvas pixels for a CSS pixel, at most: nobody sees more, and they have to be painted. */
const FINEST = 2;

/**
 * Tells how large a canvas in `box` is, now and whenever that changes, in as many pixels as the screen has for it: with one
 * more or less, browsers scale the canvas in every frame, which takes them longer than to paint it, and blurs it.
 *
 * @returns what ends it
 */
export function followSize(box: HTMLElement, tell: (surface: Surface) => void): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const ratio = Math.min(FINEST, window.devicePixelRatio);
    const { inlineSize = 0, blockSize = 0 } = entry?.devicePixelContentBoxSize?.[0] ?? {};
    const [width, height] = [inlineSize / ratio, blockSize / ratio];
    const about = box.getBoundingClientRect();
    // Where browsers pretend to have another screen, they still count the pixels of the true one.
    const exact = Math.abs(width - about.width) < 1 && Math.abs(height - about.height) < 1;
    tell(exact ? { width, height, ratio } : { width: box.clientWidth, height: box.clientHeight, ratio });
  });
  const known = 'devicePixelContentBoxSize' in ResizeObserverEntry.prototype;
  observer.observe(box, known ? { box: 'device-pixel-content-box' } : {});
  return () => observer.disconnect();
}
