import type { Page } from 'playwright-core';

/** What a page holds: MB of the main thread's heap, DOM nodes and event listeners. */
export type Memory = { readonly heapMB: number; readonly nodes: number; readonly listeners: number };

/** Counted after garbage collection. */
export async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // Twice, since the second collection frees what the first has finalised.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heapMB: usedSize / 1e6, nodes, listeners: jsEventListeners };
}
