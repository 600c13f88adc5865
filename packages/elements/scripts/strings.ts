/**
 * Writes the words in traditional characters, `strings/*.zh-Hant.ts`, from those in simplified ones. OpenCC converts what
 * stands in quotation marks, so that nothing of a document is ever converted: that is only known when a page shows it.
 *
 *   npm run strings
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import { format } from 'prettier';
import ts from 'typescript';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const strings = folder('../src/strings/');
/** Words of the gallery's pages, which are never published. */
const gallery = folder('../../../stories/gallery/configurator/strings/');

/** Taiwan's forms of characters, which CLDR takes for `zh-Hant`, and no other words. */
const convert = Converter({ from: 'cn', to: 'tw' }) as (text: string) => string;
/** Where OpenCC's phrases mislead: 发布 is published with one character, and who looks at a table (表格) looks at no watch (看錶). */
const CORRECTED = { 發佈: '發布', 錶格: '表格' };
export const toTraditional = (text: string): string =>
  Object.entries(CORRECTED).reduce((words, [wrong, right]) => words.replaceAll(wrong, right), convert(text));

/** The files from which others are written, each a path. */
export const sources = (): string[] =>
  [strings, gallery]
    .flatMap((path) => readdirSync(path, { encoding: 'utf8' }).map((name) => path + name))
    .filter((path) => path.endsWith('.zh-CN.ts'));

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

const formatted = (code: string): Promise<string> => format(code, { parser: 'typescript', printWidth: 130, singleQuote: true });

/** The module in traditional characters. What the other one exports besides its words is imported from there. */
export async function traditionalOf(path: string): Promise<string> {
  const name = basename(path);
  const code = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const types: string[] = [];
  const imports: ts.ImportDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      imports.push(node);
      edits.push({ start: node.pos, end: node.end, text: '' });
      return;
    }
    const exported = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (exported && (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))) {
      types.push(node.name.text);
      edits.push({ start: node.pos, end: node.end, text: '' });
      return;
    }
    if (ts.isIdentifier(node) && node.text.endsWith('ZhCN')) {
      edits.push({ start: node.getStart(), end: node.end, text: node.text.replace(/ZhCN$/, 'ZhHant') });
    }
    if (isText(node)) {
      const text = node.getText();
      edits.push({ start: node.getStart(), end: node.end, text: toTraditional(text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  edits.sort((a, b) => b.start - a.start);
  const body = edits.reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), code);
  const isUsed = (type: string): boolean => new RegExp(`\\b${type}\\b`).test(body);
  const needed = (names: readonly string[], path: string): string =>
    names.some(isUsed) ? `import type { ${names.filter(isUsed).join(', ')} } from ${path};\n` : '';
  const header = imports.map(({ importClause, moduleSpecifier }) => {
    const names = importClause?.namedBindings;
    return needed(
      names && ts.isNamedImports(names) ? names.elements.map((each) => each.name.text) : [],
      moduleSpecifier.getText(),
    );
  });
  const own = needed(types, `'./${name.replace(/ts$/, 'js')}'`);
  return formatted([`// Written by scripts/strings.ts from ${name}.\n`, ...header, own, '\n', body].join(''));
}

export const writtenTo = (path: string): string => path.replace('.zh-CN.', '.zh-Hant.');

/** Adds the words to a dictionary that does not load them yet. */
function joined(code: string, path: string): string {
  const [stem = ''] = basename(path).split('.');
  return code.replace(
    /(\w+)ZhCN,\s*(async \(\) => \(await import\('[^']+'\)\)\.\w+),?\s*\)/,
    (_, words: string, english: string) =>
      `${words}ZhCN, ${english}, async () => (await import('./${stem}.zh-Hant.js')).${words}ZhHant)`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of sources()) {
    writeFileSync(writtenTo(path), await traditionalOf(path));
    const dictionary = path.replace('.zh-CN', '');
    writeFileSync(dictionary, await formatted(joined(readFileSync(dictionary, 'utf8'), path)));
  }
}
