import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { throughline } from '../src/formats/throughline.ts';

/**
 * `?admitted` on a story file is the address of the story after the gate. Stories that ship are checked when the site is built,
 * so that the page does not have to before its first picture.
 */
export function admittedStories(): Plugin {
  let served = false;
  return {
    name: 'admitted-stories',
    enforce: 'pre',
    configResolved({ command }) {
      served = command === 'serve';
    },
    load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'admitted') return undefined;
      const source = admitted(readFileSync(path, 'utf8'));
      if (served)
        return `export default ${JSON.stringify(`data:application/json,${encodeURIComponent(source)}`)}`;
      const file = this.emitFile({ type: 'asset', name: basename(path), source });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
  };
}

/** Keyed by the file's text, since the page and its first screens use the same stories. */
const known = new Map<string, string>();

function admitted(text: string): string {
  const source = known.get(text) ?? JSON.stringify(throughline.read(text).story);
  known.set(text, source);
  return source;
}
