/** A year or period in normalised text that governs what follows it. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** A vague period as written: 五年内, “十五五”期间. */
  readonly period: string | null;
  /** Whether the words look ahead (到, 力争, 展望 …) rather than name a date. */
  readonly looksAhead: boolean;
}

const YEAR = /(?<ahead>到|至|截至|截止|力争|争取|展望|面向|远期|近期)?(?:远期展望到)? ?(?<![\d.])(?<year>(?:19|20)\d{2}) ?年(?<part>底|末|前|年底|年末|度|内|上半年|下半年)?/g;
const PERIOD =
  /(?:未来)?(?<span>[一二三四五六七八九十\d]{1,2}年)(?:内|之内|间|左右时间)|[“"]?(?:十[一二三四五六七八九]五)[”"]?(?:期间|时期|末|期末)/g;

/** Years and periods of a text, in order. */
export function readTimes(norm: string): TimeMention[] {
  const years = [...norm.matchAll(YEAR)].map((match): TimeMention => {
    const ahead = match.groups?.ahead;
    return {
      start: match.index,
      end: match.index + match[0].length,
      year: Number(match.groups?.year),
      period: null,
      looksAhead: ahead !== undefined && ahead !== '截至' && ahead !== '截止',
    };
  });
  const periods = [...norm.matchAll(PERIOD)].map(
    (match): TimeMention => ({
      start: match.index,
      end: match.index + match[0].length,
      year: null,
      period: match[0],
      looksAhead: true,
    }),
  );
  return [...years, ...periods].sort((a, b) => a.start - b.start);
}

/** A calendar date as written on a title page or under a signature: `2025-03-10`, `2026-02`; `null` if it is none. */
export function readDate(norm: string): string | null {
  const match = /^((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})日)?/.exec(norm.replace(/\s/g, ''));
  if (!match) return null;
  const [, year, month, day] = match;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}
