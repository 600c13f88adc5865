/**
 * A test runner plugin: the command `window-size` gives the page a window of a size, in every engine. The runner's own
 * command does not reach browsers that are driven by WebDriver.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export const windowSize = () => ({
  name: 'window-size',
  async executeCommand({ command, payload, session }) {
    if (command !== 'window-size') return undefined;
    const { browser, id } = session;
    const { width, height } = payload;
    if (browser.type === 'puppeteer') {
      await browser.getPage(id).setViewport({ width, height });
      return true;
    }
    // A window has a frame and bars around the page, as many pixels as the page is short of.
    let [outerWidth, outerHeight] = [width, height];
    for (let tries = 0; tries < 3; tries += 1) {
      await browser.driver.setWindowRect(null, null, outerWidth, outerHeight);
      const inner = await browser.driver.executeScript('return [innerWidth, innerHeight]', []);
      if (inner[0] === width && inner[1] === height) break;
      outerWidth += width - inner[0];
      outerHeight += height - inner[1];
    }
    return true;
  },
});
