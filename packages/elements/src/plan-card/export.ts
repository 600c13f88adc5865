import { chineseDate, webAddress } from '../internal/cite.js';
import type { Exportable, ExportTable } from '../internal/export/scene.js';
import type { Language } from '../internal/language.js';
import { planCardStrings } from '../strings/plan-card.js';
import { COUNTED } from './summary.js';
import type { PlanSummary } from './summary.js';

type Row = ExportTable['rows'][number];

/** The card as rows: its identity, its counts, and every passage of what contradicts itself. */
export function exportPlan({ document, counts, findings, notes }: PlanSummary, language: Language): Exportable {
  const strings = planCardStrings[language];
  const { rows: words } = strings;
  const english = language === 'en';
  const said: readonly (readonly [label: string, value: string | null])[] = [
    [words.title, document.title],
    [words.number, document.docNumber],
    [words.issuers, document.issuers.join('、')],
    [words.date, document.issuedOn && (english ? document.issuedOn : chineseDate(document.issuedOn))],
    [words.status, strings.statuses[document.status]],
    [words.place, document.place],
    [words.horizon, document.horizon.join(' ')],
    [words.address, webAddress(document.url)],
  ];
  const rows: Row[] = [
    ...said.map(([label, value]): Row => [label, value || null, null, null]),
    ...COUNTED.filter((list) => counts[list] > 0).map((list): Row => {
      const [before = '', number, after = ''] = strings[list](counts[list]).split(/(\d+)/);
      return [before.trim() || after.trim(), Number(number), null, null];
    }),
  ];
  for (const finding of [...findings, ...notes]) {
    const label = finding.severity === 'info' ? strings.note : strings.finding;
    rows.push([label, english ? finding.messageEn : finding.message, null, null]);
    for (const { quote, path, line } of finding.sources) rows.push(['', quote, path.join(' › '), line]);
  }
  return { table: { name: document.id, columns: strings.columns, rows } };
}
