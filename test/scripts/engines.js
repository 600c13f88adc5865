/** The engines that the browser tests run in, as launchers of the test runner. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

import { findChromium, findFirefox, findWebKit } from './browsers.js';
import { startWebKitDriver } from './webkit.js';

/** Far from Greenwich, to expose what depends on the time zone. */
const place = { TZ: 'Asia/Dubai', LANG: 'zh_CN.UTF-8' };
const env = { ...process.env, ...place };

const chromium = (executablePath) =>
  chromeLauncher({
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-background-networking', '--lang=zh-CN'], env },
  });

const firefox = (executablePath) =>
  puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      env,
      // Nothing is asked of Mozilla's servers; a page may write to the clipboard as it may elsewhere.
      extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN', 'app.update.enabled': false },
    },
  });

const webkit = async (programs) =>
  webdriverLauncher({
    hostname: '127.0.0.1',
    port: await startWebKitDriver(programs, place),
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    },
  });

const ENGINES = { chromium: [findChromium, chromium], firefox: [findFirefox, firefox], webkit: [findWebKit, webkit] };

/**
 * Launchers of the engines that are named, all three where none is.
 *
 * @param {string} [names] - Separated by commas: `chromium,webkit`.
 */
export async function engines(names = Object.keys(ENGINES).join()) {
  const launchers = [];
  for (const name of names.split(',')) {
    const [find, launcher] = ENGINES[name] ?? [];
    if (!find) throw new Error(`There is no engine ${name}, only ${Object.keys(ENGINES).join(', ')}.`);
    const found = find();
    if (!found) throw new Error(`No ${name}: node test/scripts/browsers.js says what to install.`);
    launchers.push(await launcher(found));
  }
  return launchers;
}
