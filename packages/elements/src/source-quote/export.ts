import { findRecord } from '@plan-elements/bundle';
import type { Bundle, PlanDocument } from '@plan-elements/bundle';

import { citeChinese, placeOf, webAddress } from '../internal/cite.js';
import { setText } from '../internal/export/lines.js';
import type { Exportable, ExportTable, Scene, SceneMark } from '../internal/export/scene.js';
import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import { passagesOf } from '../internal/passages.js';
import { plain } from '../internal/phrase.js';
import { sourceQuoteStrings } from '../strings/source-quote.js';
import type { Quoted } from './quoted.js';

const WIDTH = 640;
const EDGE = 28;
const INNER = WIDTH - 2 * EDGE;

function tableOf({ figure, ...record }: Quoted, bundle: Bundle, language: Language): ExportTable {
  const { columns, issued, draft } = sourceQuoteStrings[language];
  const name = plain(nameOf(record, language));
  const rows = figure.sources.map((source) => {
    const document = findRecord(bundle, 'documents', source.document);
    return [
      name,
      source.quote,
      source.cell ? `${source.cell.row}，${source.cell.column}` : null,
      source.path.join(' › '),
      source.line,
      document?.title ?? source.document,
      document?.docNumber ?? null,
      document?.issuers.join('、') ?? null,
      document?.issuedOn ?? null,
      document ? { issued, draft }[document.status] : null,
      document ? webAddress(document.url) : null,
    ];
  });
  return { name: figure.record.replace('/', '-'), columns, rows };
}

/** A card: what it is about, the words beside a rule, and below a hairline where they are from. */
function sceneOf({ kind, year, figure, ...record }: Quoted, document: PlanDocument, language: Language): Scene {
  const strings = sourceQuoteStrings[language];
  const block = { x: EDGE, width: INNER };
  const name = `${strings.kinds[kind]}　${plain(nameOf(record, language))}${year === null ? '' : strings.ofYear(year)}`;
  const head = setText(name, { ...block, top: EDGE + 8, size: 15, bold: true, lang: language });
  const marks: SceneMark[] = [
    { kind: 'path', d: `M${EDGE} ${EDGE}H${WIDTH - EDGE}`, stroke: 'ink', strokeWidth: 2 },
    ...head.marks,
  ];
  let top = head.bottom + 14;
  const quotes = passagesOf(figure.sources).map((passage) => {
    const { cell, quote } = passage[0] ?? { quote: '' };
    return cell ? `${cell.row}　${passage.map((one) => `${one.cell?.column} ${one.quote}`).join('　')}` : `“${quote}”`;
  });
  for (const [index, quote] of quotes.entries()) {
    const words = setText(quote, {
      x: EDGE + 20,
      width: INNER - 20,
      top,
      size: 22,
      leading: 1.6,
      family: 'serif',
      lang: 'zh-CN',
    });
    const passage = passagesOf(figure.sources)[index]?.[0];
    const place = setText(passage ? placeOf(passage) : '', {
      x: EDGE + 20,
      width: INNER - 20,
      top: words.bottom + 4,
      size: 12,
      fill: 'ink-3',
      lang: 'zh-CN',
    });
    marks.push(
      { kind: 'path', d: `M${EDGE + 1.5} ${top + 4}V${words.bottom - 2}`, stroke: 'accent', strokeWidth: 3 },
      ...words.marks,
      ...place.marks,
    );
    top = place.bottom + 16;
  }
  const source = strings.sourceLine(citeChinese(document));
  const foot = setText(source, { ...block, top: top + 10, size: 12, fill: 'ink-2', lang: 'zh-CN' });
  marks.push({ kind: 'path', d: `M${EDGE} ${top}H${WIDTH - EDGE}`, stroke: 'hair-2', strokeWidth: 1 }, ...foot.marks);
  return {
    width: WIDTH,
    height: Math.ceil(foot.bottom + EDGE),
    title: `${name}：${quotes.join(' ')}`,
    description: source,
    lang: language,
    marks,
  };
}

/** The passages as rows, and as a card to be posted. */
export function exportQuote(quoted: Quoted, bundle: Bundle, language: Language): Exportable {
  const table = tableOf(quoted, bundle, language);
  const document = findRecord(bundle, 'documents', quoted.figure.sources[0]?.document ?? '');
  return document ? { table, scene: sceneOf(quoted, document, language) } : { table };
}
