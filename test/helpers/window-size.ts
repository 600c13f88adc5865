import { executeServerCommand } from '@web/test-runner-commands';

/** Gives the page a window of that many CSS pixels, in every engine. */
export const setWindowSize = (width: number, height: number): Promise<unknown> =>
  executeServerCommand('window-size', { width, height });

/** The window that every test file begins with. */
export const USUAL_WINDOW = [800, 600] as const;

/** Rows outside the window may have no layout yet; a window that takes them all shows what a reader would come to see. */
export function inTallWindow(width = 1400, height = 3000): void {
  before(() => setWindowSize(width, height));
  after(() => setWindowSize(...USUAL_WINDOW));
}
