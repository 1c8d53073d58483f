import { withFonts } from '../../picture/fonts/withFonts.ts';
import { formatOf } from '../../picture/posters/posterSizes.ts';
import * as svgTexts from '../../picture/posters/svgText.ts';
import { sceneAt } from '../../story/state.ts';
import { themeShown } from '../../view/theme.ts';
import type { Notice, ViewState } from '../../view/viewState.ts';
import { FILE_NAMES } from '../../view/words/fileNames.ts';
import { download } from './download.ts';
import type { ExportChoices } from './exportChoices.ts';
import { fileStem } from './fileStem.ts';
import { loadFonts } from './fonts.ts';
import { NotDrawn } from './notDrawn.ts';
import { pictureText } from './pictureText.ts';

/** What writes posters as SVG: one for each poster, and `pictureText` for the current view in the size of its file. */
const WRITERS = { ...svgTexts, pictureText };
export type Writers = typeof WRITERS;

/** What to export: the view, whether the system's theme is dark, and how. */
export type Shown = { readonly state: ViewState; readonly dark: boolean; readonly choices: ExportChoices };

export async function saveSvg(shown: Shown): Promise<Notice> {
  const file = nameOf(shown.state, 'svg');
  download(new Blob([await markup(shown)], { type: 'image/svg+xml' }), file);
  return { type: 'saved', file };
}

export async function savePng(shown: Shown): Promise<Notice> {
  const file = nameOf(shown.state, 'png');
  download(await imageOf(shown), file);
  return { type: 'saved', file };
}

export async function copyImage(shown: Shown): Promise<Notice> {
  // As a promise: browsers allow writing to the clipboard only during the click.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': imageOf(shown) })]);
  return { type: 'copied' };
}

export async function copyMarkup(shown: Shown): Promise<Notice> {
  const text = markup(shown).then((svg) => new Blob([svg], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
  return { type: 'copied' };
}

/** `file` is the name without extension. A PNG has two pixels per unit of the picture, or fewer if it would be too large. */
export async function savePoster(
  file: string,
  text: (write: Writers) => string,
  format: 'svg' | 'png',
): Promise<Notice> {
  const svg = withFonts(text(WRITERS), await loadFonts(), false);
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterise(svg, 2);
  const name = `${file}.${format}`;
  download(blob, name);
  return { type: 'saved', file: name };
}

/** The file that would be saved, as an image, and its size in pixels. */
export type Preview = { readonly image: Blob; readonly width: number; readonly height: number };

export async function previewImage(shown: Shown): Promise<Preview> {
  const svg = await markup(shown);
  const [, width, height] = SIZE.exec(svg) ?? [];
  const image = new Blob([svg], { type: 'image/svg+xml' });
  return { image, width: Math.round(Number(width)), height: Math.round(Number(height)) };
}

const SIZE = /<svg[^>]*? width="([\d.]+)"[^>]*? height="([\d.]+)"/;

async function markup({ state, dark, choices }: Shown): Promise<string> {
  const fonts = await loadFonts();
  const theme = choices.theme === 'shown' ? themeShown(state.theme, dark) : choices.theme;
  const svg = pictureText(state, theme, formatOf(choices.size, choices));
  return withFonts(svg, fonts, choices.outlines);
}

async function imageOf(shown: Shown): Promise<Blob> {
  return rasterise(await markup(shown), shown.choices.scale);
}

/** "an-american-girl-in-paris-scene-09-lunch-for-two.svg", or "an-american-girl-in-paris-storylines.svg" */
export function nameOf({ view, story, time, language }: ViewState, extension: string): string {
  const names = FILE_NAMES[language];
  if (view === 'storylines' || view === 'strip')
    return `${fileStem(story.title, language)}-${names[view]}.${extension}`;
  const scene = sceneAt(time);
  const number = String(scene + 1).padStart(String(story.scenes.length).length, '0');
  const title = story.scenes[scene]?.title ?? {};
  return `${fileStem(story.title, language)}-${names.scene}-${number}-${fileStem(title, language)}.${extension}`;
}

/** Pixels. Browsers leave a larger canvas empty. */
const LONGEST_SIDE = 16_000;

export const NO_CANVAS = {
  en: 'this browser cannot draw images. Save as SVG instead.',
  de: 'Dieser Browser kann keine Bilder zeichnen. Speichern Sie stattdessen als SVG.',
};

const TOO_LARGE = {
  en: 'the image is too large. Choose a lower resolution, or save as SVG.',
  de: 'Das Bild ist zu groß. Wählen Sie eine geringere Auflösung oder speichern Sie als SVG.',
};

/** The PNG that the browser makes of an SVG, with `scale` pixels per unit. */
async function rasterise(svg: string, scale: number): Promise<Blob> {
  const image = await svgImage(svg);
  const canvas = document.createElement('canvas');
  const { naturalWidth: width, naturalHeight: height } = image;
  const possible = Math.min(scale, LONGEST_SIDE / Math.max(width, height));
  canvas.width = Math.round(width * possible);
  canvas.height = Math.round(height * possible);
  const pen = canvas.getContext('2d');
  if (!pen) throw new NotDrawn(NO_CANVAS);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new NotDrawn(TOO_LARGE))), 'image/png');
  });
}

/** The text of an SVG as an image that can be drawn. */
export async function svgImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
