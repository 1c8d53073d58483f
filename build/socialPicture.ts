import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { DEFAULT_STORY, fetchStory } from '../src/app/boot/shippedStories.ts';
import { lettered } from '../src/cli/fonts.ts';
import { layOut } from '../src/layout/layOut.ts';
import { applyDefaultLens } from '../src/lens/lens.ts';
import { footprintsOf } from '../src/picture/marks/people/footprint.ts';
import type { PosterFormat } from '../src/picture/posters/posterSizes.ts';
import { svgText } from '../src/picture/posters/svgText.ts';

/** Pixels, as networks and messengers ask for. */
const SIZE = { width: 1200, height: 630 };
/** A preview is often shown at less than half its size. */
const SCALE = 1.5;
/** In picture units: the line of the title, and that of the tool's name. */
const [HEAD, FOOT] = [56, 30];

const FORMAT: PosterFormat = {
  room: { width: SIZE.width / SCALE, height: SIZE.height / SCALE - HEAD - FOOT },
  scale: SCALE,
  head: HEAD,
  foot: FOOT,
  parts: { title: true, caption: false, legend: false, ground: true },
};

/**
 * The picture that stands for a link to the site: the first scene of the story that it opens with, as a reader who is guarded from
 * spoilers exports it. A PNG, with the letters as outlines, so that no font of the machine is used.
 */
export async function socialPicture(): Promise<Uint8Array> {
  const { story, tieWindow } = applyDefaultLens(await fetchStory(DEFAULT_STORY));
  const layout = layOut(story, footprintsOf(story, FORMAT.room), { room: FORMAT.room });
  const svg = svgText(story, layout, 0, {
    language: 'en',
    theme: 'light',
    supporting: false,
    metOnly: true,
    hiddenKinds: new Set(),
    pins: [],
    tieWindow,
    format: FORMAT,
  });
  await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
  return new Resvg(lettered(svg, { outlines: true })).render().asPng();
}
