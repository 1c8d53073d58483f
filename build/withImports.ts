export type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** Some modules (by id) and all that they import, directly or not, but not with `import()`. */
export function withImports(roots: readonly string[], modules: Modules): ReadonlySet<string> {
  const reached = new Set(roots);
  for (const one of reached)
    for (const imported of modules.getModuleInfo(one)?.importedIds ?? []) reached.add(imported);
  return reached;
}
