/** Whether a text is a date that exists: `2026-06-30`, `2026-06` or `2026`. */
export function isReportDate(text: string): boolean {
  const time = /^\d{4}(-\d\d){0,2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether one date is certainly before another; `2026` is not before `2026-06`, which may lie in it. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
