/** Milliseconds until a worker that has not begun what it was asked is given up: its script may never come. */
export const SILENCE = 10_000;

/** The same once another worker was given up for that, until one begins. */
export const SHORT_SILENCE = 2000;

/** The one of the two that holds. */
export const limit = { untilBegun: SILENCE };

/** The same for one that has begun but has sent nothing since: it may have been ended without an error, as browsers do for lack of memory. */
export const PATIENCE = 30_000;

/** The same for work that takes long. */
export const LONG_PATIENCE = 120_000;

/**
 * Starts a module worker.
 *
 * @param address of its script, as Vite's `?worker&url` gives it
 * @throws where the browser has no workers or the page's policies forbid this one. A script that cannot be fetched or run is
 * reported later, by the worker's `error` event.
 */
export function startWorker(address: string): Worker {
  return new Worker(trusted(address) as string, { type: 'module' });
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
  throw new TypeError(`no worker: ${address}`);
}
