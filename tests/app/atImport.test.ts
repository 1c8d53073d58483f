import { expect, test, vi } from 'vitest';

const modules = import.meta.glob('../../src/{app,stage,view}/**/*.{ts,tsx}');

/** The scripts that a page or worker starts with. */
const isEntry = (path: string) => path.endsWith('/app/main.ts') || path.endsWith('.worker.ts');

/** What a module could start something with. There is no page here, so using its objects throws. */
const STARTERS = ['fetch', 'requestAnimationFrame', 'addEventListener', 'matchMedia', 'Worker'] as const;

test('no module of view, stage or app does anything when it is imported', async () => {
  const started: string[] = [];
  for (const name of STARTERS) vi.stubGlobal(name, (...rest: unknown[]) => started.push(`${name}(${rest})`));
  for (const name of [
    'window',
    'document',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'navigator',
  ])
    expect(name === 'navigator' || !(name in globalThis), name).toBe(true);
  const failed: string[] = [];
  for (const [path, load] of Object.entries(modules))
    if (!isEntry(path)) await load().catch((error) => failed.push(`${path}: ${error}`));
  vi.unstubAllGlobals();
  expect(failed).toEqual([]);
  expect(started).toEqual([]);
  expect(Object.keys(modules).length).toBeGreaterThan(100);
});
