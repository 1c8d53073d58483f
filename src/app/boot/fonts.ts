/** Most milliseconds that the first picture waits for its fonts. Text would shift if they arrived later. */
const FONTS_WAIT = 800;

/** Resolves when the page's fonts are loaded, or after `FONTS_WAIT`. */
export async function fontsOrSoon(): Promise<void> {
  const faces = [
    '600 14px "Libre Franklin Variable"',
    '400 14px "Newsreader Variable"',
    'italic 400 14px "Newsreader Variable"',
  ];
  const late = new Promise((resolve) => setTimeout(resolve, FONTS_WAIT));
  await Promise.race([Promise.allSettled(faces.map((face) => document.fonts.load(face))), late]);
}
