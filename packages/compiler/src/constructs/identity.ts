import { parseChineseNumeral } from '../lex/numerals.js';
import { normalize } from '../lex/normalize.js';
import { readDate } from '../lex/years.js';
import type { Line } from '../outline/lines.js';
import { readMarker } from '../outline/markers.js';
import { compact, ISSUER, readTitle } from './title.js';

/** What a document says it is. */
export interface Identity {
  readonly title: string;
  /** Indexes of the lines that hold the title where the plan itself begins; empty if no line is the title. */
  readonly titleLines: readonly number[];
  readonly docNumber: string | null;
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
  readonly status: 'issued' | 'draft';
  /** Year by which past and future are told apart: of the date, the number, or the start of the period in the title. */
  readonly year: number | null;
  /** Whether the title was read as one, rather than taken from the first line for want of a better. */
  readonly isTitleSure: boolean;
}

const DOC_NUMBER =
  /^(?:发文字号|文号)?[:：]?([\u4e00-\u9fff]{2,16})[〔［[【（„“"'‘]((?:19|20)\d{2})[〕］\]】）‟”"'’](?:第)?(\d{1,5})号$/;
const DRAFT = /征求意见稿|公开征求意见|送审稿|报批稿|论证稿|讨论稿|审议稿|草案|草稿|初稿/;
const CHINESE_DATE = /^([零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?$/;

const TAIL_LINES = 12;

/** A number and what follows it where both stand in brackets below the title: （某政〔2008〕17号 2008年3月26日）. */
const bracketed = (norm: string): string => /^（(.*)）$/.exec(compact(norm))?.[1] ?? compact(norm);
const numberOf = (norm: string): RegExpExecArray | null =>
  DOC_NUMBER.exec(bracketed(norm).replace(/(?<=\d号)(?:[，、]?[\d零一二三四五六七八九十年月日]{6,})$/, ''));

function dateOf(norm: string): string | null {
  const plain = compact(norm)
    .replace(/^[\u4e00-\u9fff（）]{4,30}(?:局|委员会|政府|办公室|办公厅|厅|部|院)(?=19|20|二)/, '')
    .replace(/○/g, '零')
    .replace(/^（(.*)）$/, '$1')
    .replace(/^.{4,30}\d号(?=[\d二])/, '')
    .replace(/(?:.{0,24}(?:会议|办公会).{0,8}通过|印发|发布|公布)$/, '');
  const chinese = CHINESE_DATE.exec(plain);
  if (!chinese) return /^(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?$/.test(plain) ? readDate(plain) : null;
  const [year, month, day] = chinese.slice(1).map((part) => (part === undefined ? null : parseChineseNumeral(part)));
  return readDate(`${year}年${month}月${day ? `${day}日` : ''}`);
}

/** Reads title, number, issuers, date and status from the lines of a document. */
export function readIdentity(seed: string, lines: readonly Line[]): Identity {
  const texts = lines.filter((line) => line.kind === 'text');
  const firstHeading = texts.findIndex((line) => /^(?:chapter|part|major)$/.test(readMarker(line.norm)?.form ?? ''));
  const front = texts.slice(0, firstHeading === -1 ? Math.min(texts.length, 60) : firstHeading);
  const title = readTitle(seed, texts, front);
  const numbers = front.map((line) => numberOf(line.norm));
  const numberAt = numbers.findIndex((match) => match !== null);
  const number = numbers[numberAt];
  const dateAt = front.findIndex((line) => dateOf(line.norm) !== null);
  const issuedOn = dateAt === -1 ? null : dateOf((front[dateAt] as Line).norm);
  const titleAt = front.findIndex((line) => compact(line.norm) === compact(normalize(title.text)));
  const head = numberAt > 0 ? front.slice(0, numberAt) : front.slice(0, Math.max(titleAt, 0));
  const page = front.slice(Math.max(titleAt + 1, 0), dateAt + 1);
  const tail = texts.slice(-TAIL_LINES);
  const signedAt = dateAt === -1 ? tail.findLastIndex((line) => dateOf(line.norm) !== null) : -1;
  const signed = signedAt === -1 ? null : dateOf((tail[signedAt] as Line).norm);
  const issuers = [
    issuersOf(seed, head),
    issuersOf(seed, page),
    announcersOf(seed, front),
    issuersOf(seed, tail.slice(Math.max(0, signedAt - 4), Math.max(0, signedAt + 1))),
  ];
  const periodStart = /(?:19|20)\d{2}/.exec(normalize(title.text))?.[0];
  return {
    title: title.text,
    titleLines: title.lines,
    isTitleSure: title.isSure,
    docNumber: number ? `${number[1]}〔${number[2]}〕${number[3]}号` : null,
    issuers: issuers.find((names) => names.length > 0) ?? [],
    issuedOn: issuedOn ?? signed,
    status: front.some((line) => DRAFT.test(compact(line.norm)) && line.norm.length < 60) ? 'draft' : 'issued',
    year: Number((issuedOn ?? signed)?.slice(0, 4) ?? number?.[2] ?? periodStart ?? planStart(title.text)) || null,
  };
}

/** First year of the five-year plan that a title names: “十五五” → 2026. */
function planStart(title: string): number | undefined {
  const ordinal = parseChineseNumeral(/十[一二三四五六七八九](?=五)/.exec(title)?.[0] ?? '');
  return ordinal === null ? undefined : 1951 + ordinal * 5;
}

/** Bodies named as those who publish the plan: 某县委办公室 某县人民政府办公室印发《…》. */
function announcersOf(seed: string, front: readonly Line[]): string[] {
  for (const line of front) {
    const raw = seed.slice(...line.span);
    const end = /(?:关于)?(?:印发|发布)《?/.exec(raw)?.index ?? 0;
    const names = raw
      .slice(0, end)
      .split(/[\s\u3000、]+/)
      .filter(Boolean);
    if (names.length > 0 && names.every((name) => name.length >= 4 && name.length <= 30 && ISSUER.test(name))) return names;
  }
  return [];
}

/** Names of bodies among lines that hold nothing else; several on one line stand apart by spaces. */
function issuersOf(seed: string, lines: readonly Line[]): string[] {
  const names: string[] = [];
  let open = '';
  for (const line of lines) {
    const raw = seed
      .slice(...line.span)
      .replace(/\*\*/g, '')
      .replace(/文\s*件\s*$/, '')
      .replace(/\s+[\d二][^\s]{2,}年.*[月日](?:印发)?\s*$/, '')
      .replace(/\(/g, '（')
      .replace(/\)/g, '）')
      .trim();
    if (/[，。；：《》〔]/.test(raw)) {
      open = '';
      continue;
    }
    const parts = raw.split(/[\s\u3000]+/);
    const separate = parts.every((part) => part.length > 3 && ISSUER.test(normalize(part))) ? parts : [compact(raw)];
    for (const name of separate) {
      const whole = open + name;
      const isIssuer = ISSUER.test(normalize(whole));
      if (isIssuer && whole.length >= 4 && whole.length <= 40) names.push(whole);
      open = isIssuer || !/^中国|[区市省]$/.test(whole) ? '' : whole;
    }
  }
  return [...new Set(names)];
}
