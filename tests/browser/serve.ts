import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export type Site = { readonly address: string; close(): Promise<void> };

/** A plain file server without rewriting or fallback. The site is below a random path, since it has to work at any. */
export async function serve(folder: string): Promise<Site> {
  const base = `/some/where-${Math.random().toString(36).slice(2, 8)}/`;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length) || 'index.html') : '..';
    const content = inside.split(sep).includes('..') ? undefined : await read(join(folder, inside));
    if (!content) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response
      .writeHead(200, {
        'content-type': TYPES[extname(inside)] ?? 'application/octet-stream',
        // As the README asks of hosts: the name of a file in assets/ changes with its content.
        'cache-control': inside.startsWith('assets') ? 'max-age=31536000, immutable' : 'no-cache',
      })
      .end(content);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const read = (path: string) => readFile(path).catch(() => undefined);
