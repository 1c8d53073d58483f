import { resolve } from 'node:path';

type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** Whether a module belongs to the page's own script, which runs before the app. */
export function isOfPage(id: string, modules: Modules): boolean {
  const needed = new Set([resolve('index.html')]);
  for (const one of needed)
    for (const imported of modules.getModuleInfo(one)?.importedIds ?? []) needed.add(imported);
  return needed.has(id);
}
