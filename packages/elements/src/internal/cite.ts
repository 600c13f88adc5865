import type { PlanDocument, Source } from '@plan-elements/bundle';

import type { Language } from './language.js';

const MOST_NAMED = 3;

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
  // The standard names three and says that there are others.
  const named = document.issuers.length > MOST_NAMED ? [...document.issuers.slice(0, MOST_NAMED), '等'] : document.issuers;
  const issuers = named.length ? `${named.join(', ')}. ` : '';
  const number = document.docNumber ? `: ${document.docNumber}` : '';
  const date = document.issuedOn ?? '';
  if (!url) return `${issuers}${document.title}${number}[Z].${date && ` ${date}.`}`;
  return `${issuers}${document.title}${number}[EB/OL].${date && ` (${date})`}[${accessed}]. ${url}.`;
}

/** Where a passage stands: the headings above it, row and column in a table, its line. */
export function placeOf({ path, cell, line }: Source): string {
  const place = [...path, ...(cell ? [`${cell.row}，${cell.column}`] : []), `第${line}行`];
  return place.join(' › ');
}

/** The passage with its place: “quote”（《title》（文号），heading › 第 n 行）. */
export function citePassage(document: PlanDocument, source: Source): string {
  const inner = source.quote.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'));
  return `“${inner}”（${titleWithNumber(document)}，${placeOf(source)}）`;
}

/** A passage for a text without rules of its own: words, issuers, title, date, line, address. */
export function citePlain(document: PlanDocument, source: Source, language: Language): string {
  const { issuers, issuedOn, labels, status } = document;
  const url = webAddress(document.url);
  if (language !== 'en') return `${citePassage(document, source)}${url ? ` ${url}` : ''}`;
  const facts = [
    issuers.join('、'),
    labels.en ? `${labels.en} [unofficial translation] ${titleWithNumber(document)}` : titleWithNumber(document),
    status === 'draft' ? 'draft' : '',
    issuedOn ?? '',
    `line ${source.line}`,
    url ?? '',
  ];
  return `“${source.quote}” (${facts.filter(Boolean).join(', ')})`;
}

/** An address that is safe to link to: http or https, nothing else. */
export function webAddress(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null;
}
