import { type HTMLAttributes, useLayoutEffect, useRef } from 'react';
import type { Box } from '../../picture/box.ts';
import styles from './Hints.module.css';
import { placeBeside } from './placeBeside.ts';

type BesideProps = HTMLAttributes<HTMLDivElement> & { readonly at: Box; readonly around?: readonly Box[] };

/** A layer over the page and its dialogs, beside a box of the window (CSS pixels), while it is rendered. Nothing shifts for it. */
export function Beside({ at, around = [], className = '', ...rest }: BesideProps) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const layer = own.current;
    if (!layer) return;
    if (!layer.matches(':popover-open')) layer.showPopover?.();
    const { width, height } = layer.getBoundingClientRect();
    const room = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = placeBeside({ width, height }, at, around, room);
    layer.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  });
  return <div ref={own} popover="manual" className={`${styles.layer} ${className}`} {...rest} />;
}
