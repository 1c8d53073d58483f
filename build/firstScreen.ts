import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { admittedStories } from './admittedStories.ts';
import { classNames } from './classNames.ts';

/** Puts the first screen into the page, where it needs no script to be there; see prerender.tsx. */
export function firstScreen(): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    async transformIndexHtml() {
      const server = await createServer({
        configFile: false,
        logLevel: 'error',
        mode: 'production',
        appType: 'custom',
        plugins: [react(), admittedStories()],
        css: { modules: { generateScopedName: classNames() } },
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
      });
      try {
        const { prerender } = await server.ssrLoadModule('/build/prerender.tsx');
        const screens: Readonly<Record<string, string>> = await prerender();
        return Object.entries(screens).map(([language, children]) => ({
          tag: 'template',
          attrs: { 'data-language': language },
          children,
          injectTo: 'body' as const,
        }));
      } finally {
        await server.close();
      }
    },
  };
}
