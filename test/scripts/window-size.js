/** Ends when the page has its size, or after two seconds of frames where the engine allows no such window. */
const UNTIL_SIZE = `
  const [width, height, done] = arguments;
  let frames = 0;
  const look = () => (innerWidth === width && innerHeight === height) || frames++ > 120 ? done() : requestAnimationFrame(look);
  look();`;

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
    // A window has a frame and bars around the page. A driver may answer before the page has its new size.
    const { width: outerWidth, height: outerHeight } = await browser.driver.getWindowRect();
    const [innerWidth, innerHeight] = await browser.driver.executeScript('return [innerWidth, innerHeight]', []);
    await browser.driver.setWindowRect(null, null, width + outerWidth - innerWidth, height + outerHeight - innerHeight);
    await browser.driver.executeAsyncScript(UNTIL_SIZE, [width, height]);
    return true;
  },
});
