import { basename } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** The event on the window when a script did not load, however often it was asked for; see `app/newVersion.ts`. */
const EVENT = 'script-missing';

/** An `import()` that is tried again by the script `again`; `shared` says that others ask for that file, too. */
const importAgain = (again: string) => `
function again(){return import("./${again}?"+Date.now())}
export function importAgain(file,shared){return import(file).catch(()=>again().catch(again).then(code=>code.importAgain(file,shared))).catch(error=>{dispatchEvent(new Event("${EVENT}"));throw error})}`;

/**
 * What asks for a script again, which few visits need: first for it and all that it imports, each up to four times, then has them imported.
 * By importing alone, each try would get only one step further down where several of them fail.
 *
 * @param imports what each script imports, but for those that are there before all others
 */
const againScript = (imports: Readonly<Record<string, readonly string[]>>) => `
const IMPORTS = ${JSON.stringify(imports)};
const PAUSES = [0, 200, 800];
export async function importAgain(file, shared) {
  const files = new Set([file]);
  for (const one of files) for (const other of IMPORTS[one] ?? []) files.add(other);
  await Promise.all([...files].map((one) => arrived(new URL(one, import.meta.url))));
  return import(file).catch(() => import(shared ? file : file + '?retry=' + Date.now()));
}
async function arrived(address) {
  for (const pause of PAUSES) {
    if (await isThere(address)) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  if (!(await isThere(address))) throw new Error(address + ' did not load');
}
const isThere = (address) => fetch(address, { cache: 'reload' }).then(async (answer) => (await answer.blob()) && answer.ok, () => false);
`;

/** Vite's own function around an `import()`, and what it passes to it: what to preload, which is nothing here (`modulePreload`, `cssCodeSplit`). */
const AROUND_IMPORT = '\0vite/preload-helper.js';
const NOTHING_TO_PRELOAD = ',[],import.meta.url)';

/** An `import()` of a file beside it: its quote, and the file. */
const IMPORT = /\bimport\((["'`])\.\/([^"'`]+)\1\)/g;

/**
 * Has every script that is loaded later asked for again when it or what it imports does not come, at last under another address:
 * browsers of before 2026 remember a module that failed for as long as the page is open. A script that is asked for in several places
 * keeps its address, since under two it would run twice.
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
        const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('index.html'));
        if (!page) return;
        const asked = chunks.flatMap(({ imports, code }) => [
          ...imports.map((file) => basename(file)),
          ...[...code.matchAll(IMPORT)].map(([, , file]) => file),
        ]);
        const shared = new Set(asked.filter((file, index) => asked.indexOf(file) < index));
        const first = withImports(chunks, (chunk) => chunk.isEntry);
        const later = chunks.filter((chunk) => !first.has(chunk.fileName));
        const needs = later.map(({ fileName, imports }) => [
          beside(fileName),
          imports.filter((file) => !first.has(file)).map(beside),
        ]);
        const source = againScript(Object.fromEntries(needs));
        const again = this.getFileName(this.emitFile({ type: 'asset', name: 'again.js', source }));
        for (const chunk of chunks) {
          const code = chunk.code.replaceAll(NOTHING_TO_PRELOAD, ')');
          chunk.code = code.replace(
            IMPORT,
            (_, quote, file) => `importAgain(${quote}./${file}${quote}${shared.has(file) ? ',1' : ''})`,
          );
          // Once for all, in the script that is there first.
          if (chunk === page) chunk.code += importAgain(basename(again));
          else if (chunk.code !== code)
            chunk.code = `import{importAgain}from"${beside(page.fileName)}";${chunk.code}`;
        }
      },
    },
  };
}

/** The files of some chunks and of all that they import. */
function withImports(
  chunks: readonly Rollup.OutputChunk[],
  which: (chunk: Rollup.OutputChunk) => boolean,
): ReadonlySet<string> {
  const files = new Set(chunks.filter(which).map(({ fileName }) => fileName));
  for (const one of files)
    for (const file of chunks.find(({ fileName }) => fileName === one)?.imports ?? []) files.add(file);
  return files;
}

const beside = (file: string) => `./${basename(file)}`;
