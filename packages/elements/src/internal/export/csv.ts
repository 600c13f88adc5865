import type { ExportTable } from './scene.js';

/** What a spreadsheet takes for the start of a formula; it reads the full-width forms alike. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;
/** A signed number calculates nothing, so it stays what it is. */
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;

/**
 * A cell as text. Numbers and ordinary words stay as they are, so that a program reads what the document says. Only words that a
 * spreadsheet would calculate get an apostrophe in front, which shows: a formula that runs does more harm than a mark that
 * shows, and no character that is invisible gets into anyone's data.
 */
function cellOf(value: string | number | null): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  const text = String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A table by RFC 4180: CRLF, quotes where needed, and the byte-order mark by which Excel knows UTF-8. */
export function csvOf({ columns, rows }: Pick<ExportTable, 'columns' | 'rows'>): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}
