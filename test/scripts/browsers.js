/**
 * Finds the browser that the tests drive, and the Chinese fonts that they measure with.
 *
 *   node test/scripts/browsers.js            prints the browser's path
 *   node test/scripts/browsers.js --install  installs what is missing where it may, else says what to install
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

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
 * Path of a Chromium: `CHROME_PATH`, else the first in `PATH`.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.CHROME_PATH ?? '',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    MAC,
  ];
  return candidates.find((path) => path !== '' && isExecutable(path));
}

/** Whether a font with Chinese characters is there. Where fontconfig is missing, the system has its own. */
function hasChineseFont() {
  const { error, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return error !== undefined ? process.platform !== 'linux' : stdout.trim() !== '';
}

/** Debian packages that the tests need and this machine lacks. */
const missingPackages = () => [
  ...(findChromium() ? [] : ['chromium']),
  ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
];

/** Installs what is missing with apt-get if this is Debian and we are root. */
function install() {
  const missing = missingPackages();
  if (missing.length === 0 || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { stdio: 'inherit', env });
  } catch {
    // What is still missing is named below.
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--install')) install();
  const missing = missingPackages();
  if (missing.length > 0) {
    console.error(
      `Missing: ${missing.join(', ')}. Debian and Ubuntu: apt-get install ${missing.join(' ')}; elsewhere install Chrome and set CHROME_PATH.`,
    );
    process.exitCode = 1;
  } else {
    console.log(findChromium());
  }
}
