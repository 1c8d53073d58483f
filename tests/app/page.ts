import { readFileSync } from 'node:fs';
import { fireEvent } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';

/** Modal dialogs that open and close, which jsdom does not have. */
export function modalDialogs(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.setAttribute('open', '');
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.removeAttribute('open');
      this.dispatchEvent(new Event('close'));
    },
  });
}

/** Opens the popover that a button controls, which jsdom does not do. @returns the popover */
export function openPopover(button: HTMLElement): HTMLElement {
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '') as HTMLElement;
  popover.removeAttribute('popover');
  fireEvent(popover, Object.assign(new Event('toggle'), { newState: 'open' }));
  return popover;
}

/** The files that are downloaded until the test is over, with their texts. */
export function downloads(): {
  readonly name: string;
  readonly type: string;
  readonly text: Promise<string>;
}[] {
  const blobs = new Map<string, Blob>();
  const saved: ReturnType<typeof downloads> = [];
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = (blob: Blob) => {
        const address = `blob:${blobs.size}`;
        blobs.set(address, blob);
        return address;
      };
      static override revokeObjectURL = () => {};
    },
  );
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href) as Blob;
    saved.push({ name: this.download, type: blob.type, text: textOf(blob) });
  });
  onTestFinished(() => {
    click.mockRestore();
    vi.unstubAllGlobals();
  });
  return saved;
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

export const textsOf = (elements: readonly Element[]) => elements.map((element) => element.textContent);

/** The fonts that the page loads to embed them come from the disk. */
export function serveFonts(): void {
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`.${address}`)));
}
