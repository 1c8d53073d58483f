import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** The event on the window when a script did not load for the first time; see `app/newVersion.ts`. */
const EVENT = 'script-missing';

/** An `import()` that is tried twice; `shared` says that others import the script. */
const IMPORT_AGAIN = `
function importAgain(file,shared){return import(file).catch(()=>(dispatchEvent(new Event("${EVENT}")),import(shared?file:file+"?retry="+Date.now())))}`;

/** Vite's own function around an `import()`, and what it passes to it: what to preload, which is nothing here (`modulePreload`, `cssCodeSplit`). */
const AROUND_IMPORT = '\0vite/preload-helper.js';
const NOTHING_TO_PRELOAD = ',[],import.meta.url)';

/**
 * Has every script that is loaded later asked for again when it does not come, under another address: browsers may remember a module
 * that failed for as long as the page is open. A script that others import keeps its address, since under two it would run twice.
 * It takes the place of vite's own function, which would be part of every first visit.
 */
export function askedAgain(): Plugin {
  return {
    name: 'asked-again',
    apply: 'build',
    load: {
      order: 'pre',
      handler: (id) => (id === AROUND_IMPORT ? 'export const __vitePreload = (load) => load();' : undefined),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
        const shared = new Set(chunks.flatMap(({ imports }) => imports.map((file) => basename(file))));
        for (const chunk of chunks) {
          const code = chunk.code.replaceAll(NOTHING_TO_PRELOAD, ')');
          chunk.code = code.replace(
            /\bimport\((["'`])\.\/([^"'`]+)\1\)/g,
            (_, quote, file) => `importAgain(${quote}./${file}${quote}${shared.has(file) ? ',1' : ''})`,
          );
          // Once in a script, which is shorter than at each import.
          if (chunk.code !== code) chunk.code += IMPORT_AGAIN;
        }
      },
    },
  };
}
