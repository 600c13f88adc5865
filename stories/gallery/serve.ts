/** Serves the gallery under the strictest policy that the elements promise to work under. No network is needed. */
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const FIRST_PORT = 8000;
const PORTS = 100;

/** The policy of every page. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const folder = (path: string): ReturnType<typeof sirv> =>
  sirv(fileURLToPath(new URL(path, import.meta.url)), {
    dev: true,
    setHeaders: (response: ServerResponse) => {
      response.setHeader('Content-Security-Policy', POLICY);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
    },
  });

/** A server of the gallery at `/`, the published files at `/dist/` and the bundles at `/data/`; not yet listening. */
export function galleryServer(): Server {
  const pages = folder('dist');
  const mounts = { '/dist/': folder('../../packages/elements/dist'), '/data/': folder('../../packages/bundle/dist') };
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const [mount, files] = Object.entries(mounts).find(([prefix]) => url.startsWith(prefix)) ?? ['/', pages];
    request.url = url.slice(mount.length - 1);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    });
  });
}

/** Whether something answers at `localhost`, be it on another address family than the one we listen on. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

/** Listens on the first free port from `port` on, and returns that port. */
export async function listen(server: Server, port: number, last = port + PORTS): Promise<number> {
  while (port < last && (await isTaken(port))) port += 1;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return port;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = await listen(galleryServer(), Number(process.env.PORT ?? FIRST_PORT));
  console.log(`The gallery is at http://localhost:${port} (Ctrl+C stops it)`);
}
