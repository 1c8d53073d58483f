import type { Plugin } from 'vite';

/** What a file of an icon says besides its shapes: names and sizes that nothing here uses, and a key for each shape. */
const BESIDES = /\b(?:name|key): "[\w-]+",?|\bsize: 24,|^__iconData\.node;$/gm;

/**
 * Makes the icons of lucide with `src/stage/lucideIcon.ts` in place of lucide's own code, which also serves settings that nothing here
 * uses, in every first visit. The build fails where the library has changed, so that this is looked at again.
 */
export function smallIcons(): Plugin {
  let found = false;
  return {
    name: 'small-icons',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/createLucideIcon.mjs') || !importer?.includes('/lucide-react/'))
        return undefined;
      found = true;
      return this.resolve('/src/stage/lucideIcon.ts');
    },
    transform: {
      filter: { id: /\/lucide-react\/.*\/icons\/[\w-]+\.mjs$/ },
      handler: (code) => ({ code: code.replace(BESIDES, ''), map: null }),
    },
    buildEnd(error) {
      if (!error && !found) throw new Error('lucide-react has changed: see build/smallIcons.ts');
    },
  };
}
