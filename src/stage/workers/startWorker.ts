/** Milliseconds until a worker that has not even said that it runs is given up: its script may never come. */
export const SILENCE = 10_000;

/** The same for one that runs but has sent nothing since: it may have been ended without an error, as browsers do for lack of memory. */
export const PATIENCE = 30_000;

/** Workers that have sent anything. */
const running = new WeakSet<Worker>();
export const isRunning = (worker: Worker): boolean => running.has(worker);

/**
 * Starts a module worker.
 *
 * @param address of its script, as Vite's `?worker&url` gives it
 * @throws where the browser has no workers or the page's policies forbid this one. A script that cannot be fetched or run is
 * reported later, by the worker's `error` event.
 */
export function startWorker(address: string): Worker {
  const worker = new Worker(trusted(address) as string, { type: 'module' });
  worker.addEventListener('message', () => running.add(worker), { once: true });
  return worker;
}

type Policy = { createScriptURL: (address: string) => unknown };
type Factory = {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
};

let policy: Policy | undefined;

/**
 * Passes the address through the page's one Trusted Types policy, which the Content-Security-Policy names. Without Trusted
 * Types in the browser, the address stays as it is.
 */
function trusted(address: string): unknown {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory?.createPolicy('throughline', { createScriptURL: onlyOwnWorkers });
  return policy ? policy.createScriptURL(address) : address;
}

function onlyOwnWorkers(address: string): string {
  const { origin, pathname } = new URL(address, document.baseURI);
  if (origin === location.origin && /\.worker[^/]*\.(js|ts)$/.test(pathname)) return address;
  throw new TypeError(`not a worker of this page: ${address}`);
}
