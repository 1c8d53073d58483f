import { useCallback, useEffect, useRef } from 'react';
import { useApp } from '../useApp.ts';
import type { Printed, Printer } from './printing.tsx';

/** Prints. If the app owns the page, its sheets are ready from the start: when the reader prints it is too late to load them. */
export function usePrinter(): Printer['print'] {
  const services = useApp();
  const { ownsPage } = services;
  const printer = useRef<Printer>(undefined);
  useEffect(() => {
    if (!ownsPage) return;
    let isOver = false;
    const start = async () => {
      const { startPrinting } = await import('./printing.tsx');
      if (!isOver) printer.current = startPrinting(services);
    };
    // Without it, the page itself is printed.
    start().catch(() => {});
    return () => {
      isOver = true;
      printer.current?.stop();
    };
  }, [services, ownsPage]);
  return useCallback((what: Printed) => {
    if (printer.current) printer.current.print(what);
    else window.print();
  }, []);
}
