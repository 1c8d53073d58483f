import { useEffect, useState } from 'react';

/** Milliseconds after the last choice: it costs a layout. */
const SOON = 150;

/**
 * The address of the image that `draw` makes, while there is one to show; made anew when `draw` changes, which is undefined
 * while no one looks. The last image stays until the next is there.
 */
export function usePreview(draw: (() => Promise<Blob>) | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!draw) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      draw().then(
        (image) => isCurrent && setAddress(URL.createObjectURL(image)),
        () => isCurrent && setAddress(undefined),
      );
    }, SOON);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draw]);
  useEffect(() => (address ? () => URL.revokeObjectURL(address) : undefined), [address]);
  return address;
}
