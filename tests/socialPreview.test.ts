import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { HtmlTagDescriptor } from 'vite';
import { expect, test } from 'vitest';
import { socialPreview } from '../build/socialPreview.ts';

/** What the built page says to networks and messengers. */
const metaOf = (html: string) =>
  Object.fromEntries(
    [...new JSDOM(html).window.document.querySelectorAll('head meta')].flatMap((meta) => {
      const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
      return /^(og|twitter):/.test(name) ? [[name, meta.getAttribute('content')]] : [];
    }),
  );

/** What a build for this address writes into the page. */
function written(site: string | undefined) {
  const hook = socialPreview(site).transformIndexHtml as { handler: () => HtmlTagDescriptor[] };
  return hook
    .handler()
    .map(({ attrs }) => attrs?.href ?? `${attrs?.property ?? attrs?.name} ${attrs?.content}`);
}

test('the built page has a title, a description and a picture for those who share its address', () => {
  expect(metaOf(readFileSync('dist/index.html', 'utf8'))).toMatchObject({
    'og:title': 'Throughline: the relationships in a story, scene by scene',
    'og:description': expect.stringMatching(/\w+/),
    'og:image:alt': expect.stringMatching(/\w+/),
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
  });
  const picture = readFileSync('dist/preview.png');
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('a host that says its address gets whole addresses; without one they are relative', () => {
  expect(written(undefined)).toContain('og:image preview.png');
  expect(written(undefined).join()).not.toMatch(/og:url|http/);
  for (const site of ['https://example.org/tools', 'https://example.org/tools/'])
    expect(written(site)).toEqual(
      expect.arrayContaining([
        'https://example.org/tools/',
        'og:url https://example.org/tools/',
        'og:image https://example.org/tools/preview.png',
      ]),
    );
});

test('an address that is none ends the build with words', () => {
  for (const site of ['example.org', 'file:///srv/site', 'ftp://example.org'])
    expect(() => socialPreview(site)).toThrow(`SITE_ADDRESS is “${site}”.`);
});
