import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { textOf } from '../../../src/app/author/textOf.ts';
import { withDatabase } from '../../../src/app/documents/database.ts';
import { keptStory } from '../../../src/app/documents/documents.ts';
import { versionAt, versionsOf } from '../../../src/app/documents/versions.ts';
import { edit } from '../../../src/view/editing.ts';
import { write } from '../../../src/view/writing.ts';
import { smallStory } from '../../story/cast.ts';
import { afterTest, inBrowser, newBrowser } from './browser.ts';
import { openTab, type Tab } from './tab.ts';

inBrowser();

const until = (what: () => Promise<void> | void) => vi.waitFor(what, { timeout: 20_000, interval: 3 });

async function tab(): Promise<Tab> {
  const made = await openTab('key', smallStory);
  afterTest(made.stop);
  return made;
}

test('of two tabs with one story, one edits it; the other shows what that stores, and edits it when it is asked to, or when the first is closed', async () => {
  const [first, second] = [await tab(), await tab()];
  await first.saved();
  await until(() => expect(second.state()).toBe('elsewhere'));
  first.type('Typed in the first');
  await until(() => expect(second.title()).toBe('Typed in the first'));

  second.takeOver();
  await second.saved();
  await until(() => expect(first.state()).toBe('elsewhere'));
  second.type('Typed in the second');
  await until(() => expect(first.title()).toBe('Typed in the second'));
  await second.saved();
  const versions = await withDatabase((database) => versionsOf(database, 'key'));
  expect(versions.filter(({ why }) => why === 'take-over').map(({ title }) => title.en)).toEqual([
    'Typed in the first',
  ]);

  second.stop();
  await first.saved();
  first.type('Typed in the first again');
  await first.saved();
  expect((await keptStory('key'))?.whole.title.en).toBe('Typed in the first again');
});

test('what was typed in a tab right before another takes over is in the story there', async () => {
  const [first, second] = [await tab(), await tab()];
  await first.saved();
  await until(() => expect(second.state()).toBe('elsewhere'));
  first.type('The last word');
  second.takeOver();
  await second.saved();
  expect(second.title()).toBe('The last word');
});

test('where the browser has no locks, two tabs never write over each other', async () => {
  vi.stubGlobal('navigator', {});
  const [first, second] = [await tab(), await tab()];
  await Promise.all([first.saved(), second.saved()]);
  first.type('From the first');
  second.type('From the second');
  await until(async () => {
    const keys = [first, second].map(({ view }) => view.getState().own ?? '');
    const titles = await Promise.all(keys.map(async (key) => (await keptStory(key))?.whole.title.en));
    expect(titles.toSorted()).toEqual(['From the first', 'From the second']);
  });
});

/** All texts that are stored, in stories and in their versions. */
async function everything(): Promise<string> {
  return await withDatabase(async (database) => {
    const keys = (await database.getAllKeys('stories')) as string[];
    const texts: string[] = [];
    for (const key of keys) {
      const document = await keptStory(key);
      if (document) texts.push(textOf(document));
      for (const { id } of await versionsOf(database, key)) {
        const version = await versionAt(database, id);
        if (version) texts.push(textOf(version));
      }
    }
    return texts.join('\n');
  });
}

type Act = { readonly who: 0 | 1; readonly does: 'type' | 'edit' | 'takeOver' | 'wait' | 'leave' | 'reopen' };
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    who: fc.constantFrom(0 as const, 1 as const),
    does: fc.constantFrom('type', 'type', 'edit', 'takeOver', 'wait', 'wait', 'leave', 'reopen'),
  }),
  { minLength: 4, maxLength: 14 },
);

/** More by hand: TURNS=1000 npx vitest run --project dom tests/app/documents/twoTabs.test.ts */
const TURNS = Number(process.env.TURNS ?? 100);

test('7: however two tabs take turns, no word that was typed in either is lost', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      newBrowser();
      const tabs: [Tab, Tab] = [await tab(), await tab()];
      const words: string[] = [];
      for (const { who, does } of all) {
        const one = tabs[who];
        const word = `word${words.length}x`;
        if (does === 'type') {
          const state = one.view.getState();
          one.view.apply(write({ text: `${textOf(state)}// ${word}\n`, story: state.whole }, false));
          words.push(word);
        } else if (does === 'edit') {
          const { whole } = one.view.getState();
          one.view.apply(edit({ ...whole, title: { ...whole.title, en: `${whole.title.en} ${word}` } }));
          words.push(word);
        } else if (does === 'takeOver') one.takeOver();
        else if (does === 'leave') one.leave();
        else if (does === 'wait') await new Promise((resolve) => setTimeout(resolve, 3));
        else {
          one.leave();
          one.stop();
          tabs[who] = await tab();
        }
      }
      await until(async () => {
        const found = await everything();
        expect(words.filter((word) => !found.includes(word))).toEqual([]);
      });
      for (const one of tabs) one.stop();
      await until(async () => expect((await navigator.locks.query()).held).toEqual([]));
    }),
    { numRuns: TURNS },
  );
});
