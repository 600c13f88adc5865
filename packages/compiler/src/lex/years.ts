import { matchesOf } from './matches.js';
import { memoize } from './memo.js';
import { parseChineseNumeral } from './numerals.js';

/** A year or period in normalised text that governs what follows it. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** A vague period as written: 五年内, “十五五”期间. */
  readonly period: string | null;
  /** Whether the words look ahead (到, 力争, 展望 …) rather than name a date. */
  readonly looksAhead: boolean;
  /** Whether it holds for the sentences after it as well: what looks ahead, and 截至2025年底. */
  readonly holdsOn: boolean;
  /** Whether something starts from it (从2008年的…), so that it governs nothing beyond that. */
  readonly isBaseline: boolean;
}

/** A year that something is compared with (比2020年增长) governs nothing. */
const COMPARED = /(?:[比较]|恢复[到至]|相当于)$/;
/** 是2015年的1.6倍: the year is what the figure is measured by. */
const TIMES_AS_MUCH = /^(?:末|底)?的(?:约)?\d[\d.]*倍/;
const CHINESE_YEAR = '[一二][零九][零一二三四五六七八九]{2}';
const YEAR = new RegExp(
  `(?<ahead>(?<![增升降高长加少大涨扩缩复])[到至]|截至|截止|力争|争取|展望|面向|远期|近期)?(?:远期展望到)? ?(?<![\\d.])(?<year>(?:19|20)\\d{2}|${CHINESE_YEAR}) ?年(?<part>底|末|前|度|内|上半年|下半年)?`,
  'g',
);
const PERIOD =
  /(?:未来)?(?<![\d年])(?<span>[一二三四五六七八九十\d]{1,2}年)(?:内|之内|间|来(?=[\u4e00-\u9fff，])|(?=(?:累计|共|再)?(?:投入|培养|引进|建设|建成|新增|提供|安排|实施|完成|培育|选派|新建|新改建|改造|筹集|统筹|培训)))|[“"]?(?:十[一二三四五六七八九]五)[”"]?(?:期间|时期|末|期末)|(?<=^|。)今年/g;

/** A year that opens a paragraph holds for all of it. */
const OPENING = 2;

const toYear = (text: string): number => parseChineseNumeral(text) ?? Number(text);

const SPAN_OF_YEARS = new RegExp(
  `(?:(?:19|20)\\d{2}|${CHINESE_YEAR})年?(?:[-~至到])(?:(?:19|20)\\d{2}|${CHINESE_YEAR})年(?!底|末)`,
  'g',
);

/** Years and periods of a text, in order. */
export const readTimes: (norm: string) => readonly TimeMention[] = memoize(findTimes);

/** 2024年，…。拥有…: a year set off at the head of a sentence holds for the sentences after it. */
const opensSentence = (norm: string, start: number, end: number): boolean => norm[end] === '，' && norm[start - 1] === '。';

function findTimes(norm: string): TimeMention[] {
  if (!norm.includes('年') && !norm.includes('五')) return [];
  const spans = matchesOf(norm, SPAN_OF_YEARS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    period: match[0],
  }));
  const isInSpan = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  const mentions = matchesOf(norm, YEAR).filter(
    (match) =>
      !COMPARED.test(norm.slice(Math.max(0, match.index - 4), match.index)) &&
      !TIMES_AS_MUCH.test(norm.slice(match.index + match[0].length, match.index + match[0].length + 8)) &&
      !isInSpan(match.index),
  );
  const years = mentions.map((match): TimeMention => {
    const ahead = match.groups?.ahead;
    return {
      start: match.index,
      end: match.index + match[0].length,
      year: toYear(match.groups?.year ?? ''),
      period: null,
      looksAhead: ahead !== undefined && ahead !== '截至' && ahead !== '截止',
      holdsOn: ahead !== undefined || match.index <= OPENING || opensSentence(norm, match.index, match.index + match[0].length),
      isBaseline: /[从由]/.test(norm[match.index - 1] ?? ''),
    };
  });
  const periods = matchesOf(norm, PERIOD)
    .filter((match) => !/[比较是]$/.test(norm.slice(0, match.index).slice(-1)))
    .map((match): TimeMention => ({
      start: match.index,
      end: match.index + match[0].length,
      year: null,
      period: match[0],
      looksAhead: !match[0].endsWith('来'),
      holdsOn: true,
      isBaseline: false,
    }));
  const ranges = spans.map((span): TimeMention => ({
    ...span,
    year: null,
    looksAhead: false,
    holdsOn: span.start <= OPENING,
    isBaseline: false,
  }));
  return [...years, ...periods, ...ranges].sort((a, b) => a.start - b.start);
}

/** A calendar date as written on a title page or under a signature: `2025-03-10`, `2026-02`; `null` if it is none. */
export function readDate(norm: string): string | null {
  const match = /^((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})日)?/.exec(norm.replace(/\s/g, ''));
  if (!match) return null;
  const [, year, month, day] = match;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}
