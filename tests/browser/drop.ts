import type { Page } from 'playwright-core';

/** Drops a file onto the page, as from the desktop. */
export async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const encoded = Buffer.from(content as string).toString('base64');
  const data = await page.evaluateHandle(
    ({ name, encoded }) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: 'application/json' }));
      return transfer;
    },
    { name, encoded },
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('body').dispatchEvent(type, { dataTransfer: data });
  }
}
