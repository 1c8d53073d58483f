/** Milliseconds that the first picture waits for its fonts, which come with the scripts; text would shift if they came later. */
const FONTS_WAIT = 800;

/** Resolves when the page's fonts are there, or have taken too long. */
export async function fontsOrSoon(): Promise<void> {
  const faces = [
    '600 14px "Libre Franklin Variable"',
    '400 14px "Newsreader Variable"',
    'italic 400 14px "Newsreader Variable"',
  ];
  const late = new Promise((resolve) => setTimeout(resolve, FONTS_WAIT));
  await Promise.race([Promise.allSettled(faces.map((face) => document.fonts.load(face))), late]);
}
