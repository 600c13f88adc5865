/**
 * A rollup plugin for the file that holds everything: words that other builds load when a page first speaks their
 * language, and code that they load when a reader first asks for it, are there from the start.
 */
const FETCHED = String.raw`,\s*async \(\) => \(await import\(('[^']+')\)\)\.(\w+)`;
const ON_DEMAND = RegExp(String.raw`dictionary(?:<\w+>)?\(\s*(\w+)${FETCHED}${FETCHED},?\s*\)`);

const LOADED = /\{([^{}]+)\} = await import\(('[^']+')\);/g;

/** Turns `const { Name } = await import('./file.js')` into an import, which costs no object and no promise. */
function withImports(code) {
  const imports = [];
  const written = code.replace(LOADED, (_, names, path) => {
    const given = names.split(',').map((name) => name.trim().split(/\s*:\s*/));
    const own = given.map(([name]) => `${name}_${imports.length}`);
    imports.push(`import { ${given.map(([name], index) => `${name} as ${own[index]}`).join(', ')} } from ${path};`);
    return `[${given.map(([name, alias = name]) => alias).join(', ')}] = [${own.join(', ')}];`;
  });
  return imports.length ? { code: `${imports.join('\n')}\n${written}`, map: null } : null;
}

/** @returns {import('rollup').Plugin} */
export function allLanguages() {
  return {
    name: 'all-languages',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      if (!/= dictionary\b/.test(code)) return withImports(code);
      const [call, chinese, path, english, path2, traditional] =
        ON_DEMAND.exec(code) ?? this.error(`${id}: a dictionary in other words`);
      return {
        code: [
          `import { ${english} } from ${path};`,
          `import { ${traditional} } from ${path2};`,
          code.replace(call, `{ 'zh-CN': ${chinese}, 'zh-Hant': ${traditional}, en: ${english} }`),
        ].join('\n'),
        map: null,
      };
    },
  };
}
