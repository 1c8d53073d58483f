import type { Plugin } from 'vite';
import { withSiteModule } from './siteModule.ts';

/** Puts the first screen into the page, where it needs no script to be there; see prerender.tsx. */
export function firstScreen(): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    async transformIndexHtml() {
      const screens = await withSiteModule('/build/prerender.tsx', ({ prerender }: Prerendering) =>
        prerender(),
      );
      return Object.entries(screens).map(([language, children]) => ({
        tag: 'template',
        attrs: { 'data-language': language },
        children,
        injectTo: 'body' as const,
      }));
    },
  };
}

type Prerendering = typeof import('./prerender.tsx');
