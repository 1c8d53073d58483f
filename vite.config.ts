import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import pxToRem from 'postcss-pxtorem';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { admittedStories } from './build/admittedStories.ts';
import { askedAgain } from './build/askedAgain.ts';
import { chunkAfterFirst } from './build/chunksAfterFirst.ts';
import { classNames } from './build/classNames.ts';
import { constructedStyles } from './build/constructedStyles.ts';
import { firstScreen } from './build/firstScreen.ts';
import { contentSecurityPolicy, preloaded, publishedSchema } from './build/page.ts';
import { isOfPage } from './build/pageScript.ts';
import { smallIcons } from './build/smallIcons.ts';
import { socialPreview } from './build/socialPreview.ts';

/**
 * Milliseconds after which a test counts as hanging. Limits of time in tests tell a hang from a busy machine and nothing
 * else; the bench says how fast things are.
 */
const HANG = 120_000;

/**
 * Sizes are written in pixels and built as rem, so that all of the page follows the browser's text size (WCAG 1.4.4): letters, the room
 * around them and the widths at which the page changes. The picture is made for a number of pixels and enlarged (App.module.css), as are its frame and people; so is
 * the row of buttons at its foot.
 */
const inRem = pxToRem({
  rootValue: 16,
  propList: ['*'],
  mediaQuery: true,
  minPixelValue: 2,
  selectorBlackList: ['frame', 'canvas', 'person', 'zoom', 'corner >'],
});

const page: BuildEnvironmentOptions = {
  target: 'es2022',
  // The size test follows the manifest from the entry.
  manifest: true,
  // The helper that preloads what a later script imports would be in the first one, with a list of all files.
  modulePreload: false,
  // A font inlined as data: would be blocked by font-src.
  assetsInlineLimit: 0,
  // One style sheet, since the first screen needs the app's styles before the app has loaded.
  cssCodeSplit: false,
  rolldownOptions: {
    // The page's script imports the app; as an entry, it is marked as part of every visit.
    input: ['index.html', 'src/app/mount.tsx'],
    // Numbers and names in place, which costs less than to name them.
    optimization: { inlineConst: { mode: 'all', pass: 3 } },
    // One chunk for the first screen and one for the app: every further request costs time on a slow processor.
    output: {
      codeSplitting: {
        groups: [
          { name: (id, modules) => (isOfPage(id, modules) ? 'first' : null), priority: 1 },
          { name: 'app', tags: ['$initial'] },
          { name: chunkAfterFirst, includeDependenciesRecursively: false },
          // The text beside a story, which most stories do not have: the app's chunk names each chunk that it may load.
          {
            name: 'passages',
            test: /src\/(?:app|story)\/passages\/|words\/passages/,
            includeDependenciesRecursively: false,
          },
        ],
      },
    },
  },
};

/** One file that needs nothing but Node. */
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
      : [
          askedAgain(),
          constructedStyles(),
          smallIcons(),
          firstScreen(),
          contentSecurityPolicy(),
          publishedSchema(),
          preloaded(),
          socialPreview(process.env.SITE_ADDRESS),
        ]),
  ],
  worker: { format: 'es' },
  css: { postcss: { plugins: [inRem] }, modules: { generateScopedName: classNames() } },
  ...(isSsrBuild
    ? {
        build: program,
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        // The bench is built the same way; playwright-core, which it drives a browser with, cannot be bundled.
        ssr: { noExternal: true, external: ['playwright-core'] },
      }
    : { build: page }),
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/tests.json' }]],
    // For `npm run coverage`; files that no test imports count as well.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['json-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Tests leave nothing behind that another test could notice.
          isolate: false,
          maxWorkers: 2,
          testTimeout: HANG,
          hookTimeout: HANG,
          expect: { poll: { timeout: HANG / 2 } },
          include: ['tests/**/*.test.ts'],
          // The bench installs its peers there, some with tests of their own.
          exclude: ['tests/browser/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          maxWorkers: 2,
          testTimeout: HANG,
          hookTimeout: HANG,
          expect: { poll: { timeout: HANG / 2 } },
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
          // Each test has a fresh profile of the one browser. They come last, so that the other tests do not slow them.
          isolate: false,
          // One more than the cores of the machines that run them: a test waits for the page a third of its time.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 5 * HANG,
          hookTimeout: 5 * HANG,
          expect: { poll: { timeout: HANG, interval: 100 } },
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
