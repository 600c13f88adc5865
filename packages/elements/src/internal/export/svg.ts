import type { Palette } from './palette.js';
import type { Scene, SceneMark, ScenePath, SceneText } from './scene.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML may hold it: no control characters, no half of a surrogate pair. */
const escape = (text: string): string =>
  text.replace(/[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

type Attributes = Readonly<Record<string, string | number | undefined>>;

function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escape(value ?? '')}"`);
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

function pathOf({ d, at, fill, stroke, strokeWidth, dash, opacity }: ScenePath, { colours }: Palette): string {
  return tag('path', {
    d,
    transform: at && `translate(${at.join(' ')})`,
    fill: fill ? colours[fill] : 'none',
    stroke: stroke && colours[stroke],
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' '),
    opacity,
  });
}

function textOf({ text, x, y, size, anchor, fill = 'ink', family, bold, lang }: SceneText, palette: Palette): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: palette.colours[fill],
    'font-family': family && family !== 'sans' ? palette.families[family] : undefined,
    'font-weight': bold ? 600 : undefined,
    'xml:lang': lang,
  };
  return tag('text', attributes, escape(text));
}

const markOf = (mark: SceneMark, palette: Palette): string =>
  mark.kind === 'path' ? pathOf(mark, palette) : textOf(mark, palette);

/** A scene as an SVG file: colours and fonts written out, title and description for those who do not see it. */
export function svgOf({ width, height, title, description, lang, marks }: Scene, palette: Palette): string {
  const content = [
    tag('title', {}, escape(title)),
    description ? tag('desc', {}, escape(description)) : '',
    tag('path', { d: `M0 0H${width}V${height}H0Z`, fill: palette.colours.paper }),
    ...marks.map((mark) => markOf(mark, palette)),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': lang,
    role: 'img',
    'font-family': palette.families.sans,
  };
  return `${tag('svg', attributes, content.join('\n'))}\n`;
}
