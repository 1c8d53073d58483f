import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { refusal, render, sizeOfPng, tagsOf, take } from './files.ts';
import { open } from './harness.ts';
import { arriveAt, settled, standing } from './page.ts';

const STORY = 'american-girl-in-paris';

for (const [scene, language, colors] of [
  [1, 'en', 'light'],
  [9, 'en', 'light'],
  [15, 'de', 'dark'],
  [18, 'en', 'dark'],
] as const) {
  test(`the SVG of scene ${scene} (${language}, ${colors}) is the same twice, and the same as the program's`, async () => {
    const page = await open({ address: `?scene=${scene}`, language, colors });
    const first = await take(page, 'SVG');
    const second = await take(page, 'SVG');
    const words = [STORY, '--scene', String(scene), '--lang', language, '--theme', colors];
    expect(second.content.equals(first.content)).toBe(true);
    expect(first.content.toString()).toBe(render(words).toString());
    expect(first.name).toMatch(/\.svg$/);
    expect(first.name).toContain(STORY);
    expect(first.name).toMatch(new RegExp(`\\b0?${scene}\\b`));
  });
}

test('the SVG is self-contained: well-formed, described, without references to other files, and a picture to a browser', async () => {
  const page = await open({ address: '?scene=9' });
  await arriveAt(page, 9);
  const { content } = await take(page, 'SVG');
  const xml = content.toString();
  const tags = tagsOf(xml);
  const names = new Set(tags.map(({ name }) => name));
  const rules = /<style[^>]*>(.*?)<\/style>/.exec(xml)?.[1] ?? '';
  expect(rules.replace(/@font-face\{[^}]*url\(data:font\/otf;base64,[\w+/=]+\)[^}]*\}/g, '')).toBe('');
  expect(tags[0]?.name).toBe('svg');
  expect(names).toContain('title');
  expect(names).toContain('desc');
  for (const forbidden of ['script', 'foreignObject', 'image', 'use', 'a'])
    expect(names).not.toContain(forbidden);
  const attributes = tags.flatMap((tag) => Object.entries(tag.attributes));
  expect(
    attributes.filter(([name]) => name.startsWith('on') || /href$/.test(name) || name === 'style'),
  ).toEqual([]);
  expect(attributes.filter(([, value]) => /url\((?!#)|javascript:/i.test(value))).toEqual([]);

  const size = await page.evaluate(async (markup) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, xml);
  expect(Math.min(...size)).toBeGreaterThan(200);
});

test('the PNG comes in one and two times the size of the SVG, drawn with the app’s fonts', async () => {
  const page = await open({ address: '?scene=9' });
  const xml = (await take(page, 'SVG')).content.toString();
  const frame = tagsOf(xml)[0]?.attributes;
  for (const scale of [1, 2]) {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('radio', { name: `${scale}×` }).check();
    await page.keyboard.press('Escape');
    const { name, content } = await take(page, 'PNG');
    expect(name).toMatch(/\.png$/);
    expect(sizeOfPng(content)).toEqual([Number(frame?.width) * scale, Number(frame?.height) * scale]);
  }
  const svg = xml.replace(/^<\?xml.*\n/, '');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: '1×' }).check();
  await page.keyboard.press('Escape');
  const png = (await take(page, 'PNG')).content;
  const plain = await page.context().newPage();
  const shot = async (markup: string) => {
    await plain.setContent(`<body style="margin:0">${markup}</body>`);
    await plain.evaluate(() => document.fonts.ready);
    return plain.locator('svg').screenshot();
  };
  const withFonts = await shot(svg);
  const without = await shot(svg.replace(/<style.*?<\/style>/, ''));
  /** The share of pixels that differ by more than a tenth, where the words are. */
  const difference = (one: Buffer, other: Buffer) =>
    plain.evaluate(
      async (files) => {
        const [a, b] = (await Promise.all(
          files.map(async (data) => {
            const image = new Image();
            image.src = `data:image/png;base64,${data}`;
            await image.decode();
            const canvas = new OffscreenCanvas(400, 40);
            const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
            pen.drawImage(image, 20, 52, 400, 40, 0, 0, 400, 40);
            return pen.getImageData(0, 0, 400, 40).data;
          }),
        )) as [Uint8ClampedArray, Uint8ClampedArray];
        return a.filter((value, at) => Math.abs(value - (b[at] as number)) > 25).length / a.length;
      },
      [one.toString('base64'), other.toString('base64')],
    );
  expect(await difference(png, withFonts)).toBeLessThan(0.01);
  expect(await difference(png, without)).toBeGreaterThan(0.05);
});

test('the way to a scene is saved as a video that lasts as long as it says', async () => {
  const page = await open({ address: '?scene=6' });
  await arriveAt(page, 6);
  await page.getByRole('button', { name: 'Export' }).click();
  const button = page.getByRole('button', { name: /^Clip, / });
  await page.getByRole('combobox', { name: 'Scenes of the clip' }).selectOption('Scenes 5 to 6');
  const seconds = Number(/\d+/.exec(await button.innerText())?.[0]);
  await page.keyboard.press('Escape');
  const { name, content } = await take(page, 'Clip, ');
  expect(name).toMatch(/^an-american-girl-in-paris-scene-06-small-change\.(mp4|webm)$/);
  // The page itself plays no video, as its policy says.
  const player = await page.context().newPage();
  const played = await player.evaluate(async (data) => {
    const video = document.createElement('video');
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const told = new Promise((resolve) => {
      video.onloadedmetadata = () => resolve([video.duration, video.videoWidth]);
      video.onerror = () => resolve(video.error?.message);
    });
    video.src = URL.createObjectURL(new Blob([bytes]));
    return told;
  }, content.toString('base64'));
  // It says whole seconds.
  const [lasts, width] = played as readonly [number, number];
  expect([Math.abs(lasts - seconds) < 1, width]).toEqual([true, 1000]);
});

test('the SVG and the stage draw the same characters and relations', async () => {
  const page = await open({ address: '?scene=16' });
  await arriveAt(page, 16);
  await settled(page);
  const tags = tagsOf((await take(page, 'SVG')).content.toString());
  const drawn = tags.flatMap(({ attributes }) => attributes['data-character'] ?? []).sort();
  // The file has a room of its own, so only who is drawn is the same.
  expect(drawn).toEqual((await standing(page)).map(({ id }) => id));
  const relations = tags.flatMap(({ attributes }) => attributes['data-relation'] ?? []);
  const onStage = await page
    .getByTestId('stage')
    .locator('[data-relation]')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-relation')));
  expect([...relations].sort()).toEqual([...onStage].sort());
});

for (const [view, named, command] of [
  ['storylines', 'storylines', ['storylines', STORY]],
  ['strip', 'filmstrip', ['strip', STORY, '--scenes', '1,6,9,16']],
] as const) {
  test(`in the view “${named}”, the export menu saves what the program writes`, async () => {
    const page = await open();
    const address = new URL(page.url());
    // The program uses the names that the last scene knows.
    for (const [key, value] of Object.entries({ view, strip: '1,6,9,16', ahead: '1', scene: '18' }))
      address.searchParams.set(key, value);
    await page.goto(address.href);
    await page.locator('[data-cursor], g[data-scene="16"]').first().waitFor();
    const { name, content } = await take(page, 'SVG');
    expect(name).toBe(`an-${STORY}-${named}.svg`);
    const program = execFileSync(process.execPath, ['dist-cli/throughline.js', ...command, '-o', '-']);
    expect(content.toString()).toBe(program.toString());
  });
}

test('the picture and a link to the view are copied to the clipboard', async () => {
  const page = await open({ address: '?scene=9' });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Copy SVG code' }).click();
  await expect.poll(clipboard).toMatch(/^<\?xml/);
  expect(await clipboard()).toBe(render([STORY, '--scene', '9']).toString());
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect.poll(clipboard).toBe(page.url());
});

test('a phone exports the same picture as a desktop', async () => {
  const page = await open({ address: '?scene=9', width: 390, height: 844, touch: true });
  await arriveAt(page, 9);
  expect((await take(page, 'SVG')).content.toString()).toBe(render([STORY, '--scene', '9']).toString());
});

// What each wrong call is answered is tested in tests/cli; this is the built program with its exit codes.
for (const [words, code] of [
  [['render', 'no-such-story', '--scene', '1'], 1],
  [['render', STORY, '--scene', '99'], 2],
] as const) {
  test(`the program refuses "${words.join(' ')}" in one line, with exit code ${code}`, () => {
    const { status, stdout, lines } = refusal(words);
    expect([status, stdout, lines.length]).toEqual([code, '', 1]);
    expect(lines[0]).toMatch(/^throughline: \S+/);
  });
}
