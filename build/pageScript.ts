import { resolve } from 'node:path';

type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** Whether the script of the page itself needs a module, which comes before the app. */
export function isOfPage(id: string, modules: Modules): boolean {
  const needed = new Set([resolve('index.html')]);
  for (const one of needed)
    for (const imported of modules.getModuleInfo(one)?.importedIds ?? []) needed.add(imported);
  return needed.has(id);
}
