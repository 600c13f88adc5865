import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file of a site: its text, and headers beside the type that its name says. */
export interface SiteFile {
  readonly text: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The policy that the elements promise to work under. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/** A site on a port of its own, from memory; queries are passed over. */
export class Site {
  readonly #server: Server;
  readonly #files: Map<string, SiteFile>;
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];

  constructor(files: Readonly<Record<string, SiteFile | string>>) {
    this.#files = new Map(Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? { text: file } : file]));
    this.#server = createServer((request, response) => {
      const path = (request.url ?? '/').replace(/\?.*$/, '');
      this.asked.push(path);
      const file = this.#files.get(path);
      const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? 'application/octet-stream';
      if (file) response.writeHead(200, { 'content-type': type, ...file.headers }).end(file.text);
      else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    });
  }

  /** Opens a site with these files by path. */
  static async open(files: Readonly<Record<string, SiteFile | string>>): Promise<Site> {
    const site = new Site(files);
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  /** Scheme, host and port. `localhost` and `127.0.0.1` are two origins of one site. */
  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a further file there. */
  add(path: string, file: SiteFile | string): void {
    this.#files.set(path, typeof file === 'string' ? { text: file } : file);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
