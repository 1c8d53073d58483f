import type { Page } from 'playwright-core';

/** What a page holds: MB of the main thread's heap, nodes of its documents, listeners to events. */
export type Held = { readonly heapMB: number; readonly nodes: number; readonly listeners: number };

/** Counted once what is of no more use has been taken away. */
export async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // Twice, since what the first round finalises only the second takes away.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heapMB: usedSize / 1e6, nodes, listeners: jsEventListeners };
}
