import type { CanvasSize } from '../../picture/projector/paintTween.ts';

/** The most canvas pixels per CSS pixel. More are not seen, and have to be painted. */
const MAX_RATIO = 2;

/**
 * Reports the size of `box` now and whenever it changes, in exactly as many pixels as the screen has for it: with one more or
 * less, browsers scale the canvas in every frame, which blurs it and takes longer than to paint it.
 *
 * @returns a function that stops the reports
 */
export function followSize(box: HTMLElement, report: (surface: CanvasSize) => void): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const rough = box.getBoundingClientRect();
    // The stage is enlarged in full screen.
    const enlarged = rough.width / box.clientWidth || 1;
    const ratio = Math.min(MAX_RATIO, window.devicePixelRatio * (enlarged > 1.1 ? enlarged : 1));
    const { inlineSize = 0, blockSize = 0 } = entry?.devicePixelContentBoxSize?.[0] ?? {};
    const [width, height] = [inlineSize / ratio, blockSize / ratio];
    // Browsers that emulate another screen still report the pixels of the real one.
    const exact = Math.abs(width - rough.width) < 1 && Math.abs(height - rough.height) < 1;
    report(exact ? { width, height, ratio } : { width: box.clientWidth, height: box.clientHeight, ratio });
  });
  const hasDevicePixels = 'devicePixelContentBoxSize' in ResizeObserverEntry.prototype;
  observer.observe(box, hasDevicePixels ? { box: 'device-pixel-content-box' } : {});
  return () => observer.disconnect();
}
