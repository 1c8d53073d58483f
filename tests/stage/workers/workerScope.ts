import { onTestFinished, vi } from 'vitest';

/** What is `self` in a worker, with what the worker has sent to the page. */
export class WorkerScope extends EventTarget {
  readonly sent: unknown[] = [];

  postMessage(message: unknown, options?: StructuredSerializeOptions): void {
    this.sent.push(structuredClone(message, options));
    this.dispatchEvent(new Event('sent'));
  }

  /**
   * Sends a request and waits for the final reply.
   *
   * @returns all that the worker sent after it began, the reply last
   */
  async ask(request: unknown): Promise<unknown[]> {
    const before = this.sent.length;
    const replied = new Promise<void>((resolve) => {
      this.addEventListener('sent', () => {
        const last = this.sent.at(-1) as object;
        if (!('update' in last || 'begun' in last)) resolve();
      });
    });
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(request) }));
    await replied;
    return this.sent.slice(before).filter((sent) => !('begun' in (sent as object)));
  }
}

/** Makes the test run as in a worker until it is over. A worker's script, once imported, serves the scope of that time. */
export function workerScope(): WorkerScope {
  const scope = new WorkerScope();
  vi.stubGlobal('self', scope);
  onTestFinished(() => void vi.unstubAllGlobals());
  return scope;
}
