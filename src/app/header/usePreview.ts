import { useEffect, useState } from 'react';
import type { Preview } from '../files/exportPicture.ts';

/** Milliseconds after the last choice: it costs a layout. */
const SOON = 150;

/** An image to show, and the size in pixels of the file that it is. */
export type ShownPreview = Omit<Preview, 'image'> & { readonly address: string };

/**
 * What `draw` makes, while there is one to show; made anew when `draw` changes, which is undefined while no one looks. The last
 * image stays until the next is there.
 */
export function usePreview(draw: (() => Promise<Preview>) | undefined): ShownPreview | undefined {
  const [shown, setShown] = useState<ShownPreview>();
  useEffect(() => {
    if (!draw) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      draw().then(
        ({ image, width, height }) =>
          isCurrent && setShown({ address: URL.createObjectURL(image), width, height }),
        () => isCurrent && setShown(undefined),
      );
    }, SOON);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draw]);
  const address = shown?.address;
  useEffect(() => (address ? () => URL.revokeObjectURL(address) : undefined), [address]);
  return shown;
}
