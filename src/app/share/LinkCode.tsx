import { generate } from 'lean-qr';
import { useMemo } from 'react';
import styles from './ShareDialog.module.css';

/** Modules of white that a camera needs around a code. */
const QUIET = 4;

/** A QR code that opens a link: dark on white in every theme, since cameras expect that. */
export default function LinkCode({ link, label }: { link: string; label: string }) {
  const { side, path } = useMemo(() => codeOf(link), [link]);
  return (
    <svg className={styles.code} role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The dark modules as runs along their rows, in units of a module. */
function codeOf(link: string): { readonly side: number; readonly path: string } {
  const code = generate(link);
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      const from = x;
      while (code.get(x, y)) x++;
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`;
    }
  return { side: code.size + 2 * QUIET, path };
}
