import { type HTMLAttributes, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import type { Box } from '../../picture/box.ts';
import styles from './Hints.module.css';
import { placeBeside } from './placeBeside.ts';
import { boxOf } from './pointingOf.ts';

type BesideProps = HTMLAttributes<HTMLElement> & {
  readonly at: Box;
  readonly around?: readonly Box[];
  /** What it keeps clear, besides notices. */
  readonly clear?: readonly Box[];
  /** Makes it a modal dialog. `cancel` is called when the reader goes back other than by key, as with a phone's gesture. */
  readonly modal?: { readonly cancel: () => void } | undefined;
};

/**
 * A layer over the page and its dialogs, beside a box of the window (CSS pixels), while it is rendered. Nothing shifts for it, and it
 * keeps clear of notices, also of one that comes while it is there, and stays in a window that gets smaller.
 */
export function Beside({ at, around = [], clear = [], modal, className = '', ...rest }: BesideProps) {
  const own = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const layer = own.current;
    if (!layer) return;
    if (layer instanceof HTMLDialogElement) {
      if (!layer.open) layer.showModal();
    } else if (!layer.matches(':popover-open')) layer.showPopover?.();
    const notices = [...document.querySelectorAll('[data-notices] > *')];
    const place = () => {
      const { width, height } = layer.getBoundingClientRect();
      const shown = notices.filter(({ clientHeight }) => clientHeight > 0).map(boxOf);
      const room = { width: window.innerWidth, height: window.innerHeight, clear: [...clear, ...shown] };
      const { left, top } = placeBeside({ width, height }, at, around, room);
      layer.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    for (const notice of notices) observer.observe(notice);
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
    };
  });
  const common = {
    ref: (layer: HTMLElement | null) => {
      own.current = layer;
    },
    className: `${styles.layer} ${className}`,
    ...rest,
  };
  const onCancel = (event: SyntheticEvent) => {
    event.preventDefault();
    modal?.cancel();
  };
  return modal ? <dialog {...common} onCancel={onCancel} /> : <div popover="manual" {...common} />;
}
