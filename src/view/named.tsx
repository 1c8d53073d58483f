import type { ReactNode } from 'react';
import type { Text } from '../story/types.ts';
import { quoting } from './quoting.tsx';

/**
 * What a button shows, and its name where that says more. A name that quotes words in another language is not an attribute, which has no
 * language of its own, but text that is not seen.
 */
export function named(
  shown: ReactNode,
  name: string,
  quoted: readonly (Text | undefined)[],
  language: string,
): { readonly 'aria-label'?: string; readonly children: ReactNode } {
  const said = quoting(name, quoted, language);
  if (said === name) return { 'aria-label': name, children: shown };
  return {
    children: (
      <>
        <span aria-hidden="true">{shown}</span>
        <span className="unseen">{said}</span>
      </>
    ),
  };
}
