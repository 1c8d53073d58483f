import { defineConfig } from 'vite';

/** The peers' page, on which `?peer=` chooses one. Built apart from the site, by the bench only. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 5000 },
  worker: { format: 'es' },
});
