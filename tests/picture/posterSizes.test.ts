import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { layOut } from '../../src/layout/layOut.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { legendEntries } from '../../src/picture/posters/legendEntries.ts';
import {
  ALL_PARTS,
  formatOf,
  POSTER_SIZE_IDS,
  type PosterParts,
} from '../../src/picture/posters/posterSizes.ts';
import { svgText } from '../../src/picture/posters/svgText.ts';
import { finale, PLAIN } from './finale.ts';
import { textsOfSvg } from './textsOfSvg.ts';

function posterOf(
  size: (typeof POSTER_SIZE_IDS)[number],
  parts: PosterParts = ALL_PARTS,
  scene = 15,
): string {
  const format = formatOf(size, parts);
  const layout = layOut(finale, footprintsOf(finale, format.room), { room: format.room });
  return svgText(finale, layout, scene, { ...PLAIN, format });
}

const sizeOf = (svg: string) =>
  /^.*\n<svg[^>]* width="(\d+)" height="([\d.]+)"/.exec(svg)?.slice(1).map(Number);

test('a post and a slide have exactly their pixels, a column its width', () => {
  expect(sizeOf(posterOf('post'))).toEqual([1080, 1080]);
  expect(sizeOf(posterOf('post-tall'))).toEqual([1080, 1350]);
  expect(sizeOf(posterOf('slide'))).toEqual([1920, 1080]);
  expect(sizeOf(posterOf('column'))?.[0]).toBe(600);
  expect(sizeOf(posterOf('picture'))?.[0]).toBe(1000);
});

test.for(POSTER_SIZE_IDS)(
  'in the size %s, no text is smaller than 12 pixels and none leaves the sheet',
  (size) => {
    for (const scene of [0, 8, 15]) {
      const svg = posterOf(size, ALL_PARTS, scene);
      const [, unit, scaled] = /viewBox="0 0 ([\d.]+) [\d.]+" width="([\d.]+)"/.exec(svg) ?? [];
      const scale = Number(scaled) / Number(unit);
      for (const { text, size: type, left, right } of textsOfSvg(svg)) {
        expect([text, type * scale >= 12]).toEqual([text, true]);
        expect([text, left >= 0, right <= Number(unit)]).toEqual([text, true, true]);
      }
    }
  },
);

test('a part that is left out gives its room to the picture of a post', () => {
  const bare = { title: false, caption: false, legend: false, ground: false };
  const svg = posterOf('post', bare);
  expect(sizeOf(svg)).toEqual([1080, 1080]);
  expect(formatOf('post', bare).room.height).toBeGreaterThan(formatOf('post', ALL_PARTS).room.height + 100);
  expect(svg).not.toMatch(
    /data-headline|data-legend|On the other side of the door<\/text>|<rect width="540"/,
  );
});

test('the caption says what happens, then which scene it is', () => {
  const texts = textsOfSvg(posterOf('picture')).map(({ text }) => text);
  expect(texts.slice(1, 3)).toEqual([
    'Still in the hotel, Carrie suddenly finds herself facing Big.',
    'Scene 16 of 18: On the other side of the door · Paris · The last word',
  ]);
});

test('the legend names only what is on this picture', () => {
  const legendOf = (scene: number) =>
    (/<g data-legend="">(.*?)<\/g><\/g>/.exec(posterOf('picture', ALL_PARTS, scene))?.[1] ?? '').match(
      /(?<=>)[^<>]+(?=<\/text>)/g,
    );
  expect(legendOf(8)).not.toContain('by telephone');
  expect(legendOf(8)).not.toContain('Conflict');
  expect(legendOf(15)).toContain('Conflict');
});

test('the legend explains the dead once someone has died, and not before', () => {
  const hamlet = readStory(readFileSync('data/hamlet.json')).story;
  const meanings = (scene: number) =>
    legendEntries(hamlet, scene, 'en', { inferred: false }).map(({ meaning }) => meaning);
  expect(meanings(0)).not.toContain('dead');
  expect(meanings(hamlet.scenes.length - 1)).toContain('dead');
});
