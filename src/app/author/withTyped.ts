import { ChangeSet } from '@codemirror/state';
import { differences } from '../../edit/difference.ts';
import { changed } from './writtenText.ts';

/**
 * Puts what was typed into a text into what that text has become elsewhere meanwhile. Where both change the same letters, what was typed
 * comes after the other.
 */
export function withTyped(before: string, typed: string, now: string): string {
  const changesTo = (text: string) => ChangeSet.of(differences(before, text), before.length);
  return changed(now, changesTo(typed).map(changesTo(now)));
}
