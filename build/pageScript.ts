import { resolve } from 'node:path';
import { type Modules, withImports } from './withImports.ts';

/** Whether a module belongs to the page's own script, which runs before the app. */
export function isOfPage(id: string, modules: Modules): boolean {
  return withImports([resolve('index.html')], modules).has(id);
}
