import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import { button, details, settled, slider } from './page.ts';

/** What fails in the browser: runs in the page before anything else. */
type Fault = () => void;

const NOT_STORED = /This browser couldn’t store the story/;

/** Faults of the storage, after which an edit is not stored, and the reader is told. */
const UNSTORED: Readonly<Record<string, Fault>> = {
  'a database that never answers': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      for (const type of ['success', 'error', 'upgradeneeded', 'blocked'])
        request.addEventListener(type, (event) => event.stopImmediatePropagation());
      return request;
    };
  },
  'a database that may not be opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  },
  'no database': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  'a database whose stores cannot be made': () => {
    IDBDatabase.prototype.createObjectStore = () => {
      throw new DOMException('', 'UnknownError');
    };
  },
  'a full database': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  },
  'a database that gives up what it is to write': () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
  },
  'a database that cannot be read': () => {
    IDBObjectStore.prototype.get = () => {
      throw new DOMException('', 'UnknownError');
    };
  },
};

/** Faults without which everything else goes on as ever. */
const OTHER: Readonly<Record<string, Fault>> = {
  'no storage for settings': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
  },
  'settings of another shape': () => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      return getItem.call(this, key) && '[{"language":5,"theme":[],"key":null}]';
    };
    for (const name of ['', '-export', '.hints', '.known', '.plainText', '-kept'])
      localStorage.setItem(`throughline${name}`, 'x');
  },
  'no locks': () => {
    Object.defineProperty(navigator, 'locks', { value: undefined });
  },
  'workers that cannot be started': () => {
    window.Worker = class {
      constructor() {
        throw new Error('There are none.');
      }
    } as unknown as typeof Worker;
  },
  'workers that die': () => {
    window.Worker = class extends EventTarget {
      postMessage() {
        setTimeout(() => this.dispatchEvent(new Event('error')));
      }
      terminate() {}
    } as unknown as typeof Worker;
  },
  'workers that start and are then silent': () => {
    window.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {}
    } as unknown as typeof Worker;
  },
  'workers whose answers have nothing in them': () => {
    window.Worker = class extends EventTarget {
      postMessage() {
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { answer: {} } })));
      }
      terminate() {}
    } as unknown as typeof Worker;
  },
  'workers that send what is no reply': () => {
    window.Worker = class extends EventTarget {
      postMessage() {
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: null })));
      }
      terminate() {}
    } as unknown as typeof Worker;
  },
};

const KEY =
  'The key\n\n## Low water @ the harbour\nBen\nAnn\nBen -> Ann: in love (romance, +0.8)\n\n## Morning\nAnn\n';

/** A picture, a step, a file and an edit. */
async function walk(page: Page): Promise<void> {
  await settled(page);
  await slider(page).press('ArrowRight');
  await settled(page);
  await openKey(page);
  await page.locator('[data-stage] [data-person=ben]').press('Enter');
  await details(page)
    .getByRole('button', { name: /^Rename/ })
    .press('Enter');
  await page.locator('dialog[open]').getByRole('textbox').first().fill('Benjamin');
  await page.keyboard.press('Enter');
  await page.locator('[data-stage] [data-person=ben][aria-label^=Benjamin]').waitFor();
}

async function openKey(page: Page): Promise<void> {
  await drop(page, 'key.story', KEY);
  await page.locator('[data-stage] [data-person=ben]').waitFor();
  await settled(page);
}

const crashes = (page: Page) => page.getByText('Something went wrong.').count();

test.for(Object.entries(UNSTORED))(
  'with %s the app works, and says that a story is not stored',
  async ([, fault]) => {
    const page = await open({ address: '?scene=5', before: (fresh) => fresh.addInitScript(fault) });
    await walk(page);
    await page.getByRole('alert').filter({ hasText: NOT_STORED }).waitFor();
    await button(page, 'Save story as file').waitFor();
    expect(await crashes(page)).toBe(0);
  },
);

test.for(Object.entries(OTHER))('with %s the app works', async ([, fault]) => {
  const page = await open({ address: '?scene=5', before: (fresh) => fresh.addInitScript(fault) });
  await walk(page);
  expect(await page.getByText(NOT_STORED).count()).toBe(0);
  expect(await crashes(page)).toBe(0);
});

/** What may be stored in the place of a story, by another version or an extension of the browser: changes to what is stored. */
const RECORDS: readonly Readonly<Record<string, unknown>>[] = [
  { text: undefined },
  { text: 5 },
  { text: '' },
  { text: '{ "format": "throughline"' },
  { version: 99 },
  { title: null },
  { edits: 'none' },
  { edits: [null, 5, {}] },
  { edits: [{ does: 'replace', story: null }] },
  { edits: [{ does: 'fly', who: 'ben' }], whole: { characters: 5 } },
  { homes: 'here' },
  { homes: {} },
  { homes: { width: Number.NaN, height: 1, edge: Number.NaN, characters: ['ann', 'ben'], homes: [0, 0] } },
  { at: Number.NaN },
  { rev: 'first' },
];

test('whatever is stored in the place of a story, the app opens, lists it, and opens another', async () => {
  // The page at which stories are changed has no icon.
  const page = await open({ address: '?lang=en', expected: /status of 404/ });
  await openKey(page);
  await page.waitForURL(/own=/);
  await button(page, 'Saved').waitFor();
  const [address, key] = [page.url(), new URL(page.url()).searchParams.get('own') ?? ''];
  for (const record of RECORDS) {
    const what = JSON.stringify(record);
    await page.goto('about:blank');
    await page.goto(address.replace(/\?.*/, 'story.schema.json'));
    await page.evaluate(store, { key, record });
    await page.goto(address);
    await page.locator('#app > :not([inert])').getByTestId('stage').waitFor();
    await settled(page);
    await button(page, 'Stories').click();
    await page.getByRole('dialog', { name: 'Stories' }).locator('svg [data-character]').first().waitFor();
    await page.keyboard.press('Escape');
    const faulty = await page.evaluate(() =>
      [...document.querySelectorAll('svg *')].some((part) =>
        [...part.attributes].some(({ value }) => /NaN|Infinity|undefined/.test(value)),
      ),
    );
    expect([what, faulty, await crashes(page)]).toEqual([what, false, 0]);
  }
});

/** Runs in the page: stores what was stored at first under the key, with these changes. */
function store({ key, record }: { key: string; record: Readonly<Record<string, unknown>> }): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('throughline-stories');
    asked.onerror = reject;
    asked.onsuccess = () => {
      const database = asked.result;
      const change = database.transaction('stories', 'readwrite');
      const stories = change.objectStore('stories');
      const found = stories.get(key);
      found.onsuccess = () => {
        const first = found.result.first ?? found.result;
        stories.put({ ...first, first, key, ...record });
      };
      change.onabort = reject;
      change.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
