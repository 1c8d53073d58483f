import { expect, test } from 'vitest';
import { discOf } from '../../src/picture/marks/people/disc.ts';
import { createDiscSprites, type DiscStyle } from '../../src/picture/marks/people/discSprites.ts';
import { PALETTES } from '../../src/picture/palette.ts';

type Made = { readonly side: number; readonly pixels: Uint8ClampedArray };

const absent: DiscStyle = { disc: discOf(false, PALETTES.light), radius: 6, line: 1.5, share: 0 };
const present: DiscStyle = { disc: discOf(true, PALETTES.light), radius: 6, line: 2, share: 1 };

function sprites() {
  const made: Made[] = [];
  const discs = createDiscSprites(async (side, pixels) => {
    made.push({ side, pixels });
    return { side, pixels } as never;
  });
  /** The image of a disc, asked for a second time, when it is there. */
  const shown = async (style: DiscStyle, x: number, y: number) => {
    discs.at(style, x, y);
    await Promise.resolve();
    const sprite = discs.at(style, x, y);
    return sprite && { ...sprite, image: sprite.image as unknown as Made };
  };
  return { discs, made, shown };
}

const hex = (pixels: Uint8ClampedArray, at: number) =>
  `#${[...pixels.subarray(4 * at, 4 * at + 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;

test('an image is there from the frame after the one that asks first, and is made once', async () => {
  const { discs, made, shown } = sprites();
  expect(discs.at(absent, 10, 10)).toBeUndefined();
  expect(await shown(absent, 10, 10)).toBeDefined();
  expect(await shown(absent, 73.1, 20.9)).toBeDefined();
  expect(made).toHaveLength(1);
  await shown(present, 10, 10);
  await shown(absent, 10.25, 10);
  expect(made).toHaveLength(3);
});

test('the middle of the image is where the disc stands, to an eighth of a pixel', async () => {
  const { shown } = sprites();
  for (const [x, y] of [
    [20, 30],
    [20.13, 30.9],
    [-3.4, 0.37],
  ] as const) {
    const { image, left, top } = (await shown(absent, x, y)) ?? expect.fail('no image');
    let [weight, across, down] = [0, 0, 0];
    for (let at = 0; at < image.side ** 2; at++) {
      const alpha = image.pixels[4 * at + 3] as number;
      weight += alpha;
      across += alpha * (left + (at % image.side) + 0.5);
      down += alpha * (top + Math.floor(at / image.side) + 0.5);
    }
    expect(Math.abs(across / weight - x)).toBeLessThan(0.14);
    expect(Math.abs(down / weight - y)).toBeLessThan(0.14);
  }
});

test('an absent disc has the colour of the ground inside its outline, one in the scene is filled, and corners are clear', async () => {
  const { shown } = sprites();
  const { ground, ink, quiet } = PALETTES.light;
  const around = async (style: DiscStyle) => {
    const { image } = (await shown(style, 20.5, 20.5)) ?? expect.fail('no image');
    const middle = (image.side ** 2 - 1) / 2;
    const edge = middle - Math.round(style.radius);
    return { middle: hex(image.pixels, middle), edge: hex(image.pixels, edge), corner: image.pixels[3] };
  };
  expect(await around(absent)).toEqual({ middle: ground, edge: quiet, corner: 0 });
  expect(await around(present)).toEqual({ middle: ink, edge: ink, corner: 0 });
});

test('where no image can be made, the disc is painted as a shape each time', async () => {
  const discs = createDiscSprites(async () => undefined);
  discs.at(absent, 1, 1);
  await Promise.resolve();
  expect(discs.at(absent, 1, 1)).toBeUndefined();
});
