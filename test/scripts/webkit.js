/**
 * Starts what WebKitGTK is driven through, a screen in memory and the driver, and stops both with this process.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const children = new Set();
process.once('exit', () => children.forEach((child) => child.kill()));

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a program; its promise fails if the program ends before `isReady` says so. */
function start(program, words, env, isReady) {
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.add(child);
  const ended = new Promise((_, reject) => {
    child.once('error', reject).once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
  return Promise.race([ended, isReady(child)]);
}

/** The number of the screen, which Xvfb writes to its fourth file when the screen is there. */
const screenNumber = (child) =>
  new Promise((resolve) => child.stdio[3].setEncoding('utf8').once('data', (number) => resolve(number.trim())));

async function answers(port) {
  for (;;) {
    try {
      const { value } = await (await fetch(`http://127.0.0.1:${port}/status`)).json();
      if (value.ready) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * The port at which a driver of WebKitGTK answers.
 *
 * @param {{ driver: string; screen: string }} programs
 * @param {Record<string, string>} env - What the browser shall find in its environment.
 */
export async function startWebKitDriver({ driver, screen }, env) {
  const display = await start(screen, ['-displayfd', '3', '-screen', '0', '1600x3400x24', '-nolisten', 'tcp'], {}, screenNumber);
  const port = await freePort();
  await start(driver, [`--port=${port}`], { ...env, DISPLAY: `:${display}` }, () => answers(port));
  return port;
}
