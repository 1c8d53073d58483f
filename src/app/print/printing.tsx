import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '../AppProvider.tsx';
import type { AppServices } from '../boot/createApp.ts';
import { PrintSheet } from './PrintSheet.tsx';

/**
 * Prints a sheet made for paper in place of the page.
 *
 * @returns a function that ends it
 */
export function startPrinting(services: AppServices): () => void {
  let remove = () => {};
  const show = () => {
    remove();
    const sheet = document.createElement('div');
    sheet.dataset.printed = '';
    document.body.append(sheet);
    const root = createRoot(sheet);
    remove = () => {
      root.unmount();
      sheet.remove();
      remove = () => {};
    };
    // The browser prints what is there when this function returns.
    flushSync(() =>
      root.render(
        <AppProvider services={services}>
          <PrintSheet />
        </AppProvider>,
      ),
    );
  };
  const hide = () => remove();
  window.addEventListener('beforeprint', show);
  window.addEventListener('afterprint', hide);
  return () => {
    window.removeEventListener('beforeprint', show);
    window.removeEventListener('afterprint', hide);
    remove();
  };
}
