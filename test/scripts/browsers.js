/**
 * Finds what the tests drive: three engines, a screen for the one that needs one, Chinese fonts to measure with,
 * and a spreadsheet program.
 *
 *   node test/scripts/browsers.js            says what is there and what is missing
 *   node test/scripts/browsers.js --install  installs what is missing where it may (Debian and Ubuntu, as root)
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';
const MAC_OFFICE = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The first program that is there, by a name in `PATH` or by its whole path.
 *
 * @param {(string | undefined)[]} names
 * @returns {string | undefined}
 */
function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => (!name ? [] : name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

/** Path of a Chromium: `CHROME_PATH`, else the first in `PATH`. */
export const findChromium = () =>
  findProgram(process.env.CHROME_PATH, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', MAC_CHROME);

/** Path of a Firefox: `FIREFOX_PATH`, else the first in `PATH`. */
export const findFirefox = () => findProgram(process.env.FIREFOX_PATH, 'firefox-esr', 'firefox', MAC_FIREFOX);

/** Path of a LibreOffice, which saves a report's spreadsheet as its users do: `SOFFICE_PATH`, else the first in `PATH`. */
export const findOffice = () => findProgram(process.env.SOFFICE_PATH, 'soffice', 'libreoffice', MAC_OFFICE);

/** What is in `folder`, or nothing where there is no such folder. */
const pathsIn = (folder) =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** WebKitGTK's driver, the browser that it starts, and a screen in memory for it. */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver');
  const screen = findProgram('Xvfb');
  const browser = findProgram(
    ...['/usr/lib', '/usr/libexec']
      .flatMap((folder) => [folder, ...pathsIn(folder)])
      .flatMap(pathsIn)
      .filter((path) => /\/webkit2gtk-4[^/]*$/.test(path))
      .map((path) => join(path, 'MiniBrowser')),
  );
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** Prototype.js, which the oldest host pages still carry; Debian packs it. */
export const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';

/** Whether a font with Chinese characters is there. Where fontconfig is missing, the system has its own. */
function hasChineseFont() {
  const { error, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return error !== undefined ? process.platform !== 'linux' : stdout.trim() !== '';
}

/** What the tests need, and the Debian packages that bring it. */
const NEEDS = [
  { what: 'Chromium', packages: ['chromium'], isThere: findChromium },
  { what: 'Firefox', packages: ['firefox-esr'], isThere: findFirefox },
  { what: 'WebKitGTK', packages: ['webkit2gtk-driver', 'xvfb'], isThere: findWebKit },
  { what: 'Prototype.js', packages: ['libjs-prototype'], isThere: () => existsSync(PROTOTYPE) },
  { what: 'a Chinese font', packages: ['fonts-noto-cjk', 'fontconfig'], isThere: hasChineseFont },
  { what: 'LibreOffice Calc', packages: ['libreoffice-calc'], isThere: findOffice },
];

const missing = () => NEEDS.filter(({ isThere }) => !isThere());

/** Installs what is missing with apt-get if this is Debian and we are root. */
export function installMissing() {
  const packages = missing().flatMap((need) => need.packages);
  if (packages.length === 0 || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) => execFileSync('apt-get', words, { stdio: 'inherit', env });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch {
    // What is still missing is named by whoever asked.
  }
}

/** One line that says what is missing and how to get it, or nothing. */
export function whatIsMissing() {
  const needs = missing();
  if (needs.length === 0) return undefined;
  const packages = needs.flatMap((need) => need.packages).join(' ');
  return `Missing: ${needs.map(({ what }) => what).join(', ')}. Debian and Ubuntu: apt-get install ${packages}; elsewhere install Chrome and Firefox and set CHROME_PATH and FIREFOX_PATH.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--install')) installMissing();
  const line = whatIsMissing();
  if (line) console.error(line);
  else console.log(`${findChromium()}, ${findFirefox()}, ${findWebKit()?.browser}`);
  process.exitCode = line ? 1 : 0;
}
