type Held = { readonly name: string; readonly reject: (error: unknown) => void };
type Waiting = {
  readonly name: string;
  readonly begin: () => void;
  readonly signal: AbortSignal | undefined;
};

const stolen = () => new DOMException('The lock was taken.', 'AbortError');

/** The browser's locks: one holder a name, who may be robbed; the others wait in order. */
export function fakeLocks(): Pick<LockManager, 'request' | 'query'> {
  let held: Held[] = [];
  let waiting: Waiting[] = [];
  const next = (name: string) => {
    if (held.some((one) => one.name === name)) return;
    const first = waiting.find((one) => one.name === name);
    waiting = waiting.filter((one) => one !== first);
    first?.begin();
  };
  const request = (name: string, options: LockOptions, callback: (lock: Lock | null) => unknown) =>
    new Promise((resolve, reject) => {
      const begin = () => {
        const mine: Held = { name, reject };
        held.push(mine);
        const end = () => {
          held = held.filter((one) => one !== mine);
          next(name);
        };
        Promise.resolve()
          .then(() => callback({ name, mode: 'exclusive' }))
          .then(resolve, reject)
          .finally(end);
      };
      const holder = held.find((one) => one.name === name);
      if (!holder) return begin();
      if (options.steal) {
        held = held.filter((one) => one !== holder);
        holder.reject(stolen());
        return begin();
      }
      if (options.ifAvailable) return Promise.resolve(callback(null)).then(resolve, reject);
      const one: Waiting = { name, begin, signal: options.signal };
      waiting.push(one);
      options.signal?.addEventListener('abort', () => {
        waiting = waiting.filter((other) => other !== one);
        reject(stolen());
      });
    });
  return {
    request: request as LockManager['request'],
    query: async () => ({ held: held.map(({ name }) => ({ name })), pending: [] }),
  };
}
