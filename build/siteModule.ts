import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { admittedStories } from './admittedStories.ts';
import { classNames } from './classNames.ts';

/** What `use` makes of a module (its path from the project's root) that runs in Node with the site's own code. */
export async function withSiteModule<Module, Made>(
  path: string,
  use: (module: Module) => Promise<Made>,
): Promise<Made> {
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
    return await use((await server.ssrLoadModule(path)) as Module);
  } finally {
    await server.close();
  }
}
