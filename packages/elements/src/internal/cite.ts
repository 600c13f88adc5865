import type { PlanDocument, Source } from '@plan-elements/bundle';

/** A date as Chinese documents print it: 2025年3月10日, 2026年2月, 2026年. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** 《title》（文号）, with single brackets inside the title's double ones. */
export function titleWithNumber({ title, docNumber }: Pick<PlanDocument, 'title' | 'docNumber'>): string {
  const inner = title.replace(/《/g, '〈').replace(/》/g, '〉');
  return `《${inner}》${docNumber ? `（${docNumber}）` : ''}`;
}

/** The usual Chinese form: issuers：《title》（文号），date。 What the document does not state is left out. */
export function citeChinese(document: PlanDocument): string {
  const issuers = document.issuers.length ? `${document.issuers.join('、')}：` : '';
  const date = document.issuedOn ? `，${chineseDate(document.issuedOn)}` : '';
  return `${issuers}${titleWithNumber(document)}${document.status === 'draft' ? '（草案）' : ''}${date}。`;
}

/**
 * The form of GB/T 7714-2015.
 *
 * @param accessed - Day of access, `2026-11-21`; the standard wants it for an online document.
 */
export function citeGbt7714(document: PlanDocument, accessed: string): string {
  const url = webAddress(document.url);
  const issuers = document.issuers.length ? `${document.issuers.join(', ')}. ` : '';
  const number = document.docNumber ? `: ${document.docNumber}` : '';
  const date = document.issuedOn ?? '';
  if (!url) return `${issuers}${document.title}${number}[Z].${date && ` ${date}.`}`;
  return `${issuers}${document.title}${number}[EB/OL].${date && ` (${date})`}[${accessed}]. ${url}.`;
}

/** The passage with its place: “quote”（《title》（文号）第 n 行）. */
export const citePassage = (document: PlanDocument, source: Source): string => {
  const inner = source.quote.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'));
  return `“${inner}”（${titleWithNumber(document)}第${source.line}行）`;
};

/** An address that is safe to link to: http or https, nothing else. */
export function webAddress(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null;
}
