import { onTestFinished, vi } from 'vitest';

/** A worker that does nothing by itself: the test replies for it, or has it crash. */
export class FakeWorker extends EventTarget {
  readonly address: string;
  readonly received: unknown[] = [];
  isTerminated = false;

  constructor(address: string, started: FakeWorker[]) {
    super();
    this.address = address;
    started.push(this);
  }

  postMessage(message: unknown): void {
    this.received.push(structuredClone(message));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Sends a message to the page, as the worker's own `postMessage` does. */
  send(data: unknown): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }

  /** An uncaught error, or a script that could not be loaded. */
  crash(): void {
    this.dispatchEvent(new Event('error'));
  }

  /** A message that could not be read. */
  garble(): void {
    this.dispatchEvent(new Event('messageerror'));
  }
}

/** Replaces the browser's workers until the test is over, and lists those that are started. */
export function fakeWorkers(): readonly FakeWorker[] {
  const started: FakeWorker[] = [];
  replaceWorker(
    class extends FakeWorker {
      constructor(address: string) {
        super(address, started);
      }
    },
  );
  return started;
}

/** A browser whose policies forbid every worker. */
export function forbidWorkers(): void {
  replaceWorker(
    class {
      constructor() {
        throw new DOMException('Refused by the policy of the page.', 'SecurityError');
      }
    },
  );
}

export function replaceWorker(replacement: unknown): void {
  vi.stubGlobal('Worker', replacement);
  onTestFinished(() => void vi.unstubAllGlobals());
}
