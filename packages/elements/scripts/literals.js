/** Minifies the `html`, `svg` and `css` templates of the elements. */
import { transformSync } from 'esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';

/** The oldest engines that the widgets support decide how style sheets are written. */
const target = ['chrome90', 'safari15', 'firefox91'];

/** The spaces that esbuild leaves in custom properties and after commas, and strings, which keep theirs. */
const SPACES = /("(?:[^"\\]|\\.)*"|--[\w-]+:|[,(]) *| +(?=\))/g;

/** The text that a template's source stands for: `\u25be` is a character, and `\\` one backslash. */
const cooked = (source) =>
  source.replace(/\\(?:u\{(\w+)\}|u(\w{4})|x(\w{2})|([^]))/g, (_, point, unit, byte, plain) =>
    plain === undefined ? String.fromCodePoint(parseInt(point ?? unit ?? byte, 16)) : plain,
  );

/** The source of a template that stands for the text. */
const uncooked = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/**
 * Minifies a style sheet, or the declarations of a block that other sheets take in. An expression may stand for
 * declarations only, so it goes through the minifier as one.
 *
 * @param {string} source - The style sheet as the template's source has it.
 */
export function minifyCss(source) {
  const expressions = [];
  const css = cooked(source).replace(/@TEMPLATE_EXPRESSION_*\(\);/g, (found) => `--expression-${expressions.push(found)}:0;`);
  const minify = (text) => transformSync(text, { loader: 'css', minify: true, charset: 'utf8', target }).code.trim();
  const short = css.includes('{') ? minify(css) : `${minify(`a{${css}}`).slice(2, -1)};`;
  return uncooked(short.replace(SPACES, '$1')).replace(/--expression-(\d+):0;?/g, (_, index) => expressions[index - 1]);
}

/** Fragments of SVG need their closing slashes, or each mark would become the child of the one before it. */
const minifyOptions = { minifyCSS: minifyCss, keepClosingSlash: true, removeEmptyAttributes: false };

/** @param {string[]} include */
export const literals = (include) => htmlLiterals({ include, failOnError: true, options: { minifyOptions } });
