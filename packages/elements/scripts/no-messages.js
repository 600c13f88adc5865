/**
 * A rollup plugin for the minified files: errors of the libraries lose their messages. These speak to who writes an element,
 * and we write and test ours with the modules, which keep them; a page would load a sixth of a KiB with each file.
 */
const MESSAGE = /\bError\((?:"[^"]*"|'[^']*'|`[^`]*`|[^"'`()])*\)/g;

/** @returns {import('rollup').Plugin} */
export const noMessages = () => ({
  name: 'no-messages',
  transform: (code, id) => (/\/node_modules\/@?lit/.test(id) ? { code: code.replace(MESSAGE, 'Error()'), map: null } : null),
});
