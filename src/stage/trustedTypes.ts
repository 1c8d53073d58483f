type Policy = { createScriptURL: (address: string) => unknown };
type Factory = {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
};

/**
 * The page's one Trusted Types policy, which its Content-Security-Policy names: it lets the addresses of the app's own
 * workers through and nothing else. Where a browser has no Trusted Types, the address passes as it is.
 */
export function trustedWorkerAddress(address: string): unknown {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory?.createPolicy('throughline', { createScriptURL: onlyOurOwn });
  return policy ? policy.createScriptURL(address) : address;
}

let policy: Policy | undefined;

function onlyOurOwn(address: string): string {
  const { origin, pathname } = new URL(address, document.baseURI);
  if (origin === location.origin && /\.worker[^/]*\.(js|ts)$/.test(pathname)) return address;
  throw new TypeError(`not a worker of this page: ${address}`);
}
