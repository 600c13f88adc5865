import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Fund, Reported } from '@plan-elements/bundle';

import { titleWithNumber } from '../internal/cite.js';
import { loadLanguage } from '../internal/dictionary.js';
import type { Exportable } from '../internal/export/scene.js';
import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import { plain } from '../internal/phrase.js';
import { fundExportStrings } from '../strings/fund-export.js';
import { kindOf } from './format.js';

/** The funds as rows: amounts as the document writes them, none added up, and what is reported in columns of its own. */
export async function exportFunds(
  funds: readonly Fund[],
  bundle: Bundle,
  reported: readonly Reported[],
  language: Language,
): Promise<Exportable> {
  await loadLanguage(language);
  const { file, columns } = fundExportStrings[language];
  const [first, ...others] = funds;
  const name = first && others.length === 0 ? first.id.replace(/\//g, '-') : `${first?.document ?? ''}-${file}`;
  const rows = funds.map((fund) => {
    const { amount, sources, stage, period, purpose, id } = fund;
    const [source] = sources;
    const document = findRecord(bundle, 'documents', fund.document);
    const said = reported.find((one) => one.id === id);
    return [
      plain(nameOf(fund, language)),
      kindOf(fund.kind, language),
      stage,
      ...[amount?.value ?? null, amount?.unit ?? null, amount?.qualifier ?? null],
      ...[period, purpose || null],
      ...[source?.quote ?? null, source?.line ?? null, document ? titleWithNumber(document) : fund.document],
      ...[said?.stage ?? null, said?.publisher ?? null, said?.asOf ?? null, said?.url ?? null, id],
    ];
  });
  return { table: { name, columns, rows } };
}
