import type { MakeImage } from '../../picture/marks/people/discSprites.ts';

/** An image of pixels, of the page or of a worker; none where the browser makes none. Unlike a canvas, it asks no other thread. */
export const makeImage: MakeImage = async (side, pixels) => {
  try {
    return await createImageBitmap(new ImageData(pixels, side));
  } catch {
    return undefined;
  }
};
