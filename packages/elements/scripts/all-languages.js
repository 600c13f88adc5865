/**
 * A rollup plugin for the file that holds everything: words that other builds load when a page first speaks their
 * language are there from the start.
 */
const ON_DEMAND = /dictionary(?:<\w+>)?\(\s*(\w+),\s*async \(\) => \(await import\(('[^']+')\)\)\.(\w+),?\s*\)/;

/** @returns {import('rollup').Plugin} */
export function allLanguages() {
  return {
    name: 'all-languages',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/= dictionary\b/.test(code)) return null;
      const [call, chinese, path, english] = ON_DEMAND.exec(code) ?? this.error(`${id}: a dictionary in other words`);
      return {
        code: `import { ${english} } from ${path};\n${code.replace(call, `{ 'zh-CN': ${chinese}, en: ${english} }`)}`,
        map: null,
      };
    },
  };
}
