import { defineConfig } from 'vite';

/** The peers' one page, in which `?peer=` chooses. Built apart from the site, and only by the bench. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 5000 },
  worker: { format: 'es' },
});
