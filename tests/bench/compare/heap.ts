import type { Page } from 'playwright-core';

/** What a page holds once what is of no more use has been taken away: MB of the main thread's heap, nodes, listeners. */
export async function heldBy(page: Page): Promise<{ heapMB: number; nodes: number; listeners: number }> {
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
