import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '../AppProvider.tsx';
import type { AppServices } from '../boot/createApp.ts';
import { Booklet } from './Booklet.tsx';
import { PrintSheet } from './PrintSheet.tsx';

/** What is printed: the current view, or a page for each scene. */
export type Printed = 'view' | 'booklet';

export type Printer = { readonly print: (what: Printed) => void; readonly stop: () => void };

/** From now on, a sheet made for paper is printed in place of the page: by the browser's own command the current view. */
export function startPrinting(services: AppServices): Printer {
  let what: Printed = 'view';
  let remove = () => {};
  const show = () => {
    remove();
    const sheet = document.createElement('main');
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
        <AppProvider services={services}>{what === 'booklet' ? <Booklet /> : <PrintSheet />}</AppProvider>,
      ),
    );
  };
  const hide = () => {
    what = 'view';
    remove();
  };
  window.addEventListener('beforeprint', show);
  window.addEventListener('afterprint', hide);
  return {
    print: (chosen) => {
      what = chosen;
      window.print();
    },
    stop: () => {
      window.removeEventListener('beforeprint', show);
      window.removeEventListener('afterprint', hide);
      remove();
    },
  };
}
