import { expect, onTestFinished, test, vi } from 'vitest';
import { fakeWorkers } from './fakeWorker.ts';

/** A fresh copy of the module, since a page makes its policy once. */
async function startWorker(address: string): Promise<Worker> {
  vi.resetModules();
  const module = await import('../../../src/stage/workers/startWorker.ts');
  return module.startWorker(address);
}

/** A browser with Trusted Types: a policy marks each address that it lets through. */
function trustedTypes() {
  const createPolicy = vi.fn((_: string, rules: { createScriptURL: (address: string) => string }) => ({
    createScriptURL: (address: string) => `trusted:${rules.createScriptURL(address)}`,
  }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  onTestFinished(() => void vi.unstubAllGlobals());
  return createPolicy;
}

test('without Trusted Types, the address stays as it is', async () => {
  const workers = fakeWorkers();
  await startWorker('/assets/layout.worker-abc.js');
  expect(workers).toMatchObject([{ address: '/assets/layout.worker-abc.js' }]);
});

test('with Trusted Types, the page’s own workers pass through the one policy', async () => {
  const createPolicy = trustedTypes();
  const workers = fakeWorkers();
  await startWorker('./assets/layout.worker-abc.js');
  expect(workers).toMatchObject([{ address: 'trusted:./assets/layout.worker-abc.js' }]);
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['throughline']);
});

test.each(['https://elsewhere.example/layout.worker.js', '/assets/index.js', 'data:text/javascript,0'])(
  'with Trusted Types, %s is refused',
  async (address) => {
    trustedTypes();
    const workers = fakeWorkers();
    await expect(startWorker(address)).rejects.toThrow(TypeError);
    expect(workers).toEqual([]);
  },
);
