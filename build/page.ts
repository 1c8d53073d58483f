import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * What the built page may do. The one Trusted Types policy is for starting workers: it lets their addresses through and
 * nothing else. The development server needs inline scripts, so only the build has this policy.
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

export function contentSecurityPolicy(): Plugin {
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

/** Publishes the JSON Schema of story files beside the page, for editors. */
export function publishedSchema(): Plugin {
  return {
    name: 'published-schema',
    apply: 'build',
    generateBundle() {
      const source = readFileSync('src/story/story.schema.json', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'story.schema.json', source });
    },
  };
}

/**
 * Preloads the fonts of the first picture, so that no text changes its width later, and the scripts that the entry imports
 * once it has shown the first screen.
 */
export function preloaded(): Plugin {
  return {
    name: 'preloaded',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const app = Object.values(bundle).find(
          (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith('/src/app/mount.tsx'),
        );
        const scripts = app?.type === 'chunk' ? [app.fileName, ...app.imports] : [];
        const fonts = Object.keys(bundle).filter((file) => /wght-(normal|italic)[^/]*\.woff2$/.test(file));
        const links = [
          ...scripts.map((file) => ({ rel: 'modulepreload', href: `./${file}`, crossorigin: '' })),
          ...fonts.map((file) => ({
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            href: `./${file}`,
            crossorigin: '',
          })),
        ];
        return links.map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }));
      },
    },
  };
}
