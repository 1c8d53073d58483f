import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { admittedStories } from './build/admittedStories.ts';
import { firstScreen } from './build/firstScreen.ts';
import { contentSecurityPolicy, preloaded, publishedSchema } from './build/page.ts';
import { isOfPage } from './build/pageScript.ts';

const page: BuildEnvironmentOptions = {
  target: 'es2022',
  // The size test walks the manifest from the entry.
  manifest: true,
  modulePreload: { polyfill: false },
  // A font inlined as data: would be blocked by font-src.
  assetsInlineLimit: 0,
  // The first screen is there before the app whose styles it has.
  cssCodeSplit: false,
  rolldownOptions: {
    // The app is fetched by the page's own script; as an entry, it is known for what every visit needs.
    input: ['index.html', 'src/app/mount.tsx'],
    // The first screen comes in one piece and the app in another: each file more is a request that a slow processor feels.
    output: {
      codeSplitting: {
        groups: [
          { name: (id, modules) => (isOfPage(id, modules) ? 'first' : null), priority: 1 },
          { name: 'app', tags: ['$initial'] },
        ],
      },
    },
  },
};

/** One plain file that runs wherever Node does, without node_modules beside it. */
const program: BuildEnvironmentOptions = {
  target: 'node20',
  outDir: 'dist-cli',
  copyPublicDir: false,
  rolldownOptions: {
    output: {
      banner: '#!/usr/bin/env node',
      codeSplitting: false,
      entryFileNames: ({ name }) => (name === 'cli' ? 'throughline.js' : '[name].js'),
    },
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [
    react(),
    admittedStories(),
    ...(isSsrBuild
      ? [executable()]
      : [firstScreen(), contentSecurityPolicy(), publishedSchema(), preloaded()]),
  ],
  worker: { format: 'es' },
  ...(isSsrBuild
    ? {
        build: program,
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        // The bench is built the same way and drives a browser, which cannot be bundled.
        ssr: { noExternal: true, external: ['playwright-core'] },
      }
    : { build: page }),
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/tests.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // None of them leaves anything behind that another could notice.
          isolate: false,
          maxWorkers: 2,
          // Limits of time in these tests tell a hang from a busy machine; how fast things are is for the bench to say.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          // The bench's peers come with tests of their own.
          exclude: ['tests/browser/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          maxWorkers: 2,
          testTimeout: 60_000,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/emptyPage.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/browser/globalSetup.ts'],
          // Each walk has a fresh profile of the one browser; they come last, when the machine is theirs.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // What is fetched when asked for comes as late as a busy machine lets it; the usual second is too short.
          expect: { poll: { timeout: 10_000, interval: 100 } },
        },
      },
    ],
  },
}));

function executable(): Plugin {
  return {
    name: 'executable',
    writeBundle({ dir }, files) {
      for (const name of Object.keys(files)) chmodSync(join(dir ?? '.', name), 0o755);
    },
  };
}
