import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { writeThroughline } from '../../src/formats/throughlineWrite.ts';
import { layOut } from '../../src/layout/layOut.ts';
import { applyLens, defaultLens } from '../../src/lens/lens.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { PictureMarks } from '../../src/picture/PictureMarks.tsx';
import type { Theme } from '../../src/picture/palette.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { fillingStage } from '../../src/stage/fillingStage.ts';
import { stageRoom } from '../../src/stage/stageRoom.ts';
import { crowdStory } from '../story/crowd.ts';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { button, stage } from './page.ts';

const PEOPLE = 70;

/** The canvas drops some names and sets letters differently. With a dot for a name, everything else has to be the same. */
const crowd = crowdStory(PEOPLE, 12);
const story = { ...crowd, characters: crowd.characters.map((one) => ({ ...one, name: { en: '.' } })) };

type Size = { readonly width: number; readonly height: number };

/** The marks of a scene as SVG, laid out for the room on a stage, in the middle of a canvas. */
function marksOf(scene: number, theme: Theme, stageSize: Size, canvas: Size): string {
  const room = stageRoom(stageSize.width, stageSize.height);
  const lens = { ...defaultLens(story), most: PEOPLE };
  const { story: shown } = applyLens(story, lens, undefined);
  const layout = fillingStage(shown, layOut(shown, footprintsOf(shown, room), { room }), stageSize);
  const picture = pictureOf(shown, layout, scene, {
    language: 'en',
    theme,
    supporting: true,
    hiddenKinds: new Set(),
    pins: [],
    tieWindow: undefined,
  });
  const marks = renderToStaticMarkup(createElement(PictureMarks, { picture }));
  const [left, top] = [(picture.width - canvas.width) / 2, (picture.height - canvas.height) / 2];
  const box = `${left} ${top} ${canvas.width} ${canvas.height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${marks}</svg>`;
}

const THEMES: readonly Theme[] = ['light', 'dark'];

test.each(THEMES)('a canvas paints in the %s theme what SVG paints', async (theme) => {
  const page = await open({ colors: theme });
  await drop(page, 'crowd.json', writeThroughline(story));
  await page.getByText(`20 of ${PEOPLE} people`, { exact: true }).waitFor();
  await button(page, 'Filter').click();
  await page.getByLabel(/^People shown \(/).fill(String(PEOPLE));
  await page.keyboard.press('Escape');
  await page
    .locator(`[data-testid=stage][data-cast="${PEOPLE}"][data-rest="1"][data-layout=final]`)
    .waitFor();
  const sizes = await stage(page).evaluate((element) => {
    const sizeOf = (one: Element) => ({ width: one.clientWidth, height: one.clientHeight });
    // The frame is as large as the room, and the stage around it as large as its part of the window.
    return { canvas: sizeOf(element), stage: sizeOf(element.parentElement?.parentElement as Element) };
  });

  /** The share of the painted pixels whose colour clearly differs between SVG and canvas. */
  const unlike = (svg: string) =>
    stage(page)
      .locator('canvas')
      .evaluate(async (element, markup) => {
        const { width, height } = element as HTMLCanvasElement;
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(markup.replace('<svg ', `<svg width="${width}" height="${height}" `))}`;
        await image.decode();
        const pixels = (source: CanvasImageSource) => {
          const sheet = Object.assign(document.createElement('canvas'), { width, height });
          const pen = sheet.getContext('2d') as CanvasRenderingContext2D;
          pen.fillStyle = '#808080';
          pen.fillRect(0, 0, width, height);
          pen.drawImage(source, 0, 0, width, height);
          return pen.getImageData(0, 0, width, height).data;
        };
        const [one, other] = [pixels(element as HTMLCanvasElement), pixels(image)];
        let [inked, differing] = [0, 0];
        for (let at = 0; at < one.length; at += 4) {
          const apart = (data: Uint8ClampedArray, red: number, green: number, blue: number) =>
            Math.abs((data[at] ?? 0) - red) +
            Math.abs((data[at + 1] ?? 0) - green) +
            Math.abs((data[at + 2] ?? 0) - blue);
          if (apart(one, 128, 128, 128) < 24 && apart(other, 128, 128, 128) < 24) continue;
          inked++;
          if (apart(one, other[at] ?? 0, other[at + 1] ?? 0, other[at + 2] ?? 0) > 160) differing++;
        }
        return differing / inked;
      }, svg);
  // Edges are smoothed differently, and the dots that stand for names are placed differently.
  const first = marksOf(0, theme, sizes.stage, sizes.canvas);
  await expect.poll(() => unlike(first)).toBeLessThan(0.05);
  expect(await unlike(marksOf(6, theme, sizes.stage, sizes.canvas))).toBeGreaterThan(0.5);
});
