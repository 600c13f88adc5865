import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';

import { findChromium } from '../scripts/browsers.js';

/** Starts Chromium as every test of whole pages wants it. */
export const startChromium = (): Promise<Browser> =>
  launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--lang=zh-CN'],
  });

/** A page that keeps what is printed, what fails, and what is asked of another origin than those named. */
export async function watchedPage(browser: Browser, ...origins: string[]): Promise<{ page: Page; said: string[] }> {
  const said: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!origins.some((origin) => url.startsWith(origin)) && !/^(data|blob|about):/.test(url)) said.push(`asked ${url}`);
  });
  return { page, said };
}
