import type { Page } from 'playwright-core';

/** Drops a file onto the page, as from the desktop. */
export async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)];
  const data = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], name, { type: 'application/json' }));
      return transfer;
    },
    { name, bytes },
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('body').dispatchEvent(type, { dataTransfer: data });
  }
}
