import { chmodSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { throughline } from './src/formats/throughline.ts';
import { layOut } from './src/layout/layOut.ts';
import { shelved } from './src/layout/shelved.ts';
import { SHAPES } from './src/layout/types.ts';
import { footprintsOf } from './src/picture/footprint.ts';
import { firstLook } from './src/picture/look.ts';

/**
 * What the built page may do (TRUST.md). The one Trusted Types policy belongs to the owner of the workers: it lets
 * their own address through and nothing else. The development server needs inline scripts, so only the build has it.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types throughline',
].join('; ');

const page: BuildEnvironmentOptions = {
  target: 'es2022',
  // The size test walks the manifest from the entry.
  manifest: true,
  modulePreload: { polyfill: false },
  // A font inlined as data: would be blocked by font-src.
  assetsInlineLimit: 0,
  // What the first picture needs comes in one piece: each file more is a request that a slow processor feels.
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
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
    ...(isSsrBuild ? [executable()] : [contentSecurityPolicy(), publishedSchema(), preloadedFonts()]),
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
          // One at a time and last: the walks measure a page that has the machine to itself.
          maxWorkers: 1,
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

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * `?admitted` on a story file is the address of the story as it comes out of the gate, with its layouts as it is first
 * shown: what ships is checked and laid out when the site is built, and the page need not do either before its first
 * picture.
 */
function admittedStories(): Plugin {
  let served = false;
  return {
    name: 'admitted-stories',
    enforce: 'pre',
    configResolved({ command }) {
      served = command === 'serve';
    },
    load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'admitted') return undefined;
      const { story } = throughline.read(readFileSync(path, 'utf8'));
      const { story: shown } = firstLook(story);
      const footprints = footprintsOf(shown);
      const layouts = SHAPES.map((shape) => shelved(layOut(shown, footprints, { shape })));
      const source = JSON.stringify({ story, layouts });
      if (served)
        return `export default ${JSON.stringify(`data:application/json,${encodeURIComponent(source)}`)}`;
      const file = this.emitFile({ type: 'asset', name: basename(path), source });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
  };
}

function executable(): Plugin {
  return {
    name: 'executable',
    writeBundle({ dir }, files) {
      for (const name of Object.keys(files)) chmodSync(join(dir ?? '.', name), 0o755);
    },
  };
}

/** Puts the JSON Schema of story files beside the page, where editors can find it. */
function publishedSchema(): Plugin {
  return {
    name: 'published-schema',
    apply: 'build',
    generateBundle() {
      const source = readFileSync('src/story/story.schema.json', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'story.schema.json', source });
    },
  };
}

/** Fonts that the first picture needs are fetched with the scripts, so that no text changes its width later. */
function preloadedFonts(): Plugin {
  return {
    name: 'preloaded-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /wght-(normal|italic)[^/]*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}
