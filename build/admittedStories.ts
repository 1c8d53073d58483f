import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { throughline } from '../src/formats/throughline.ts';
import { layOut } from '../src/layout/layOut.ts';
import { layoutToJson } from '../src/layout/layoutJson.ts';
import { EXPORT_ROOM, PHONE_ROOM } from '../src/layout/room.ts';
import { applyDefaultLens } from '../src/lens/lens.ts';
import { footprintsOf } from '../src/picture/marks/people/footprint.ts';

/**
 * `?admitted` on a story file is the address of the story after the gate, with the layouts of its default view. Stories
 * that ship are checked and laid out when the site is built, so that the page does neither before its first picture.
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
  const before = known.get(text);
  if (before !== undefined) return before;
  const { story } = throughline.read(text);
  const { story: shown } = applyDefaultLens(story);
  const layouts = [EXPORT_ROOM, PHONE_ROOM].map((room) =>
    layoutToJson(layOut(shown, footprintsOf(shown, room), { room })),
  );
  const source = JSON.stringify({ story, layouts });
  known.set(text, source);
  return source;
}
