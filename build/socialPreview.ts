import type { Plugin } from 'vite';
import { withSiteModule } from './siteModule.ts';

const FILE = 'preview.png';
const TITLE = 'Throughline: the relationships in a story, scene by scene';
const DESCRIPTION =
  'Drag the timeline and watch relationships change. Opens plays, screenplays and tables in your browser, without an account.';
const PICTURE = 'A graph of the people in a story, with lines for their relationships.';

/**
 * What networks and messengers show of a link to the site: a title, a description and a picture, which is made here. Most of them
 * ask for whole addresses, and only a host knows the site's.
 *
 * @param site the address of the site, such as `https://example.org/throughline/`; without one, the picture's address is relative
 * @throws where `site` is no web address
 */
export function socialPreview(site: string | undefined): Plugin {
  const home = site ? homeOf(site) : undefined;
  return {
    name: 'social-preview',
    apply: 'build',
    async generateBundle() {
      const source = await withSiteModule('/build/socialPicture.ts', ({ socialPicture }: Drawing) =>
        socialPicture(),
      );
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
    transformIndexHtml: {
      // Later than Vite looks for addresses of its own files.
      order: 'post',
      handler: () => [
        ...(home ? [{ tag: 'link', attrs: { rel: 'canonical', href: home.href } }] : []),
        ...tagsOf({
          'og:type': 'website',
          'og:site_name': 'Throughline',
          'og:title': TITLE,
          'og:description': DESCRIPTION,
          ...(home && { 'og:url': home.href }),
          'og:image': home ? new URL(FILE, home).href : FILE,
          'og:image:type': 'image/png',
          'og:image:width': '1200',
          'og:image:height': '630',
          'og:image:alt': PICTURE,
          'og:locale': 'en',
          'og:locale:alternate': 'de',
          'twitter:card': 'summary_large_image',
        }),
      ],
    },
  };
}

type Drawing = typeof import('./socialPicture.ts');

function homeOf(site: string): URL {
  const home = URL.canParse(site) ? new URL(site.endsWith('/') ? site : `${site}/`) : undefined;
  if (home?.protocol !== 'https:' && home?.protocol !== 'http:')
    throw new Error(
      `SITE_ADDRESS is “${site}”. It has to be a web address, such as https://example.org/throughline/.`,
    );
  return home;
}

/** Open Graph names its tags by `property`, Twitter by `name`. */
function tagsOf(contents: Readonly<Record<string, string>>) {
  return Object.entries(contents).map(([name, content]) => ({
    tag: 'meta',
    attrs: { [name.startsWith('og:') ? 'property' : 'name']: name, content },
    injectTo: 'head' as const,
  }));
}
