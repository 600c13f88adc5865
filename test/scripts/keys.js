/** The keys that WebDriver has as characters. */
const CHARACTERS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', ' ': ' ' };

/**
 * A test runner plugin: the command `keys` presses keys, one after the other, in every engine. The runner's own command
 * does not know names of keys where a browser is driven by WebDriver.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export const keys = () => ({
  name: 'keys',
  async executeCommand({ command, payload, session }) {
    if (command !== 'keys') return undefined;
    const { browser, id } = session;
    for (const key of payload.keys) {
      if (browser.type === 'puppeteer') await browser.getPage(id).keyboard.press(key);
      else {
        const value = CHARACTERS[key] ?? key;
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
        await browser.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
      }
    }
    return true;
  },
});
