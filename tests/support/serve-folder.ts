import { createServer, type Server } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

interface Options {
  /** The folder to serve. */
  folder: string;
  /** The path the site lives under, `/` or `/course/`. */
  base: string;
  /** `0` takes any free port. */
  port?: number;
  /** How hard brotli tries, 0–11: 11 as a good host does, which takes long; less where nobody counts bytes. */
  quality?: number;
}

/** A running server and where it is. */
export interface Served {
  /** Address of the site's root, ending in `/`. */
  url: string;
  close: () => Promise<void>;
}

const compressed = new Map<string, Buffer>();

const compress = async (file: string, quality: number): Promise<Buffer> => {
  const key = `${file}:${statSync(file).mtimeMs}:${quality}`;
  const known = compressed.get(key);
  if (known) return known;
  const made = brotliCompressSync(await readFile(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  });
  compressed.set(key, made);
  return made;
};

const findFile = (folder: string, path: string): string | undefined => {
  const wanted = normalize(join(folder, decodeURIComponent(path)));
  if (!wanted.startsWith(folder.endsWith(sep) ? folder : folder + sep) && wanted !== folder) return undefined;
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};

/** Serves a built site the way a good static host does: brotli for text, the 404 page, long caching of hashed files. */
export const serveFolder = async ({ folder, base, port = 0, quality = 11 }: Options): Promise<Served> => {
  const server: Server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const inside = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
      const found = inside === undefined ? undefined : findFile(folder, inside);
      const file = found ?? join(folder, '404.html');
      const type = types[extname(file)];
      response.statusCode = found ? 200 : 404;
      response.setHeader('content-type', type ?? 'application/octet-stream');
      response.setHeader(
        'cache-control',
        pathname.includes('/_astro/')
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0, must-revalidate',
      );
      if (type && type !== 'image/png' && request.headers['accept-encoding']?.includes('br')) {
        response.setHeader('content-encoding', 'br');
        response.end(await compress(file, quality));
        return;
      }
      createReadStream(file).pipe(response);
    })().catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
