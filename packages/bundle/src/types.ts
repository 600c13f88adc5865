/**
 * The bundle: what the compiler writes and every element reads.
 *
 * These interfaces are the one source of the contract. The build derives `bundle.schema.json` from them, and
 * the guard in `shape.ts` does not type-check unless it names every field below.
 */

/** Version of the bundle format. Readers accept every bundle of the same major version. */
export const SCHEMA_VERSION = '1.0';

/** A half-open range `[start, end)` in UTF-16 units of the seed as decoded, never of a cleaned copy. */
export type Span = [start: number, end: number];

/** Names of a record in other languages. Made by the compiler, so unofficial; absent where it has none. */
export type Labels = Partial<Record<'en' | 'zh-Hant', string>>;

/** Everything read from a set of documents. Ids are unique across all lists. */
export interface Bundle {
  /** Version of this format, `major.minor`. */
  schemaVersion: string;
  /** The documents, in the order they were compiled. */
  documents: PlanDocument[];
  /** Quantities that a document follows or promises. */
  indicators: Indicator[];
  /** Qualitative goals, one clause each, from the chapters that set goals. */
  goals: Goal[];
  /** Numbered tasks, in document order. */
  tasks: Task[];
  /** Named facilities, from tables and prose. */
  facilities: Facility[];
  /** Funds, loans, insurance, subsidies and other money instruments. */
  funds: Fund[];
  /** Named zones. */
  areas: Area[];
  /** Glossary: footnotes and definitions in the text. */
  terms: Term[];
  /** What a document contradicts in itself. */
  findings: Finding[];
}

/** One plan as issued. */
export interface PlanDocument {
  /** Stable id, from `sources.json` or the file's stem, such as `yangpu-2025`. Prefix of the ids of its records. */
  id: string;
  /** Name of the seed file. */
  file: string;
  /** SHA-256 of the seed's bytes, in lower-case hex. */
  sha256: string;
  /** Title of the plan itself (not of the notice that carries it), as the document prints it. */
  title: string;
  /** Document number, always printed with 〔〕 whatever the seed's glyphs; `null` if the document has none. */
  docNumber: string | null;
  /** Issuing bodies in the order of the document's head or signature. */
  issuers: string[];
  /** Date of the signature or title page: `2025-03-10`, `2026-02` or `2026`; `null` if the document states none. */
  issuedOn: string | null;
  /** `draft` where the document calls itself one (征求意见稿, 草案 …). */
  status: 'issued' | 'draft';
  /** Years the plan sets goals for, ascending. */
  horizon: number[];
  /** Place the plan is for, from `sources.json`; empty if not given. */
  place: string;
  /** Address of the official page, only where known from `sources.json`. */
  url: string | null;
  /** Title in other languages. */
  labels: Labels;
}

/** One quantity and everything that one document says about it. */
export interface Indicator {
  /** `<document>/<slug>`. */
  id: string;
  /** Id of the document. */
  document: string;
  /** The notion that this indicator shares with other plans, such as `rd-intensity`; `null` if the lexicon has none. */
  concept: string | null;
  /** Name as the document writes it. */
  name: string;
  /** What part of the place it covers, as written, where that is narrower than the plan; else `null`. */
  scope: string | null;
  /** Unit as written (家, %, 亿元); `null` if none of the statements has one. */
  unit: string | null;
  /** Which way is better, from the statements' own words or the lexicon; `null` if neither says. */
  direction: 'up' | 'down' | null;
  /** Who counts it, where a table says so. */
  dataSource: string | null;
  /** Every statement about it, in year order. */
  statements: Statement[];
  /** Name in other languages. */
  labels: Labels;
}

/** One statement about an indicator. */
export interface Statement {
  /** `target` is promised, `observed` is already so, `estimated` is the document's own estimate, `commitment` is put in. */
  kind: 'target' | 'observed' | 'estimated' | 'commitment';
  /** Year it holds for, as stated or governing the sentence; `null` if the document gives none. */
  year: number | null;
  /** Vague period as written (五年内, “十五五”末); `null` if none. */
  period: string | null;
  /**
   * How `value` is meant. For `growth` it is a change in per cent or points (`text` says which way and since when, such as
   * 年均增长7%), for `multiple` a factor, for `relative` there is none.
   */
  op: '>=' | '>' | '=' | '<=' | '<' | 'range' | 'about' | 'growth' | 'multiple' | 'relative';
  /** Number in `unit` as written (4 for 4万人); lower end of a range; `null` where the text gives no number. */
  value: number | null;
  /** Upper end of a range; else `null`. */
  max: number | null;
  /** Unit as written: 家, %, 亿元, 万人; `null` if none. */
  unit: string | null;
  /** The quantity as written: 不少于2000家, 高于全市平均水平. */
  text: string;
  /** Words that soften it, as written: 力争, 左右, 争取, 预计. */
  hedges: string[];
  /** `true` for 累计, `false` for 新增, `null` where the text does not say. */
  cumulative: boolean | null;
  /** Where it stands; several where prose and table state the same thing. */
  sources: Source[];
}

/** A passage in a document. */
export interface Source {
  /** Id of the document. */
  document: string;
  /** Where the quote stands in the seed. */
  span: Span;
  /** Line of the span's start, counted from 1. */
  line: number;
  /** The span's text with line breaks, page numbers and stray spaces taken out; nothing else differs. */
  quote: string;
  /** Headings above it, outermost first. */
  path: string[];
  /** For a table cell, its row and column headers as written and where they stand. */
  cell?: { row: string; column: string; spans: Span[] };
}

/** A numbered task. */
export interface Task {
  /** `<document>/task-<number>`; with the numbers of the headings above, `task-4-1-2`, where numbering restarts. */
  id: string;
  /** Id of the document. */
  document: string;
  /** Number as the document prints it, without the punctuation behind it: `7`, `（1）`, `一`. It may come more than once. */
  number: string;
  /** Title without number and mark-up. */
  title: string;
  /** Headings above it, outermost first. */
  path: string[];
  /** Time horizon of its section where the document splits tasks by year; else `null`. */
  horizon: string | null;
  /** Responsible bodies in the order named (责任单位, 牵头单位 …). */
  bodies: string[];
  /** Deadline as written, where given. */
  due: string | null;
  /** Ids of indicators, facilities and funds named in it. */
  mentions: string[];
  /** Its title line. */
  source: Source;
}

/** A named facility. */
export interface Facility {
  /** `<document>/<slug>`. */
  id: string;
  /** Id of the document. */
  document: string;
  /** Name as the document writes it, in its table where it has one. */
  name: string;
  /** Other names that the same document uses for it. */
  aliases: string[];
  /** Kind: `big-science`, `lab`, `platform`, `incubator`, `park`, `community`, `institute`, `base`, `zone`, `campus`, `other`. */
  kind: string;
  /** Year building started or starts; `null` if not stated. */
  start: number | null;
  /** Year of completion; `null` if neither stated nor computable. */
  completion: number | null;
  /** Building time in years as stated; else `null`. */
  duration: number | null;
  /** `stated` by the text, `computed` as start plus duration, `built` without a year; `null` if nothing is said. */
  completionBasis: 'stated' | 'computed' | 'built' | null;
  /** State as written: 建成, 2019年开工，建设周期5年. */
  statusText: string | null;
  /** Host institution as written. */
  host: string | null;
  /** Region as written. */
  region: string | null;
  /** Where it is named and dated. */
  sources: Source[];
  /** Name in other languages. */
  labels: Labels;
}

/** A fund or another instrument that moves money. */
export interface Fund {
  /** `<document>/<slug>`. */
  id: string;
  /** Id of the document. */
  document: string;
  /** Name as the document writes it. */
  name: string;
  /** Kind of instrument. */
  kind: 'fund' | 'loan' | 'insurance' | 'subsidy' | 'mechanism';
  /** Amount as stated; `null` where the document names none. */
  amount: FundAmount | null;
  /** Period as written: 五年; `null` if none. */
  period: string | null;
  /** What it is for, in the document's words; empty if the text does not say. */
  purpose: string;
  /** Stage as the text says: 设立, 拟设, 探索; `null` if it does not. */
  stage: string | null;
  /** Where it is named. */
  sources: Source[];
  /** Name in other languages. */
  labels: Labels;
}

/** An amount of money as stated. */
export interface FundAmount {
  /** Number in `unit` as written: 6 for 6亿元. */
  value: number;
  /** Unit with currency as written: 亿元, 万美元. */
  unit: string;
  /** The same amount in yuan, exact; the number of currency units where the currency is not yuan. */
  cny: number;
  /** What part the amount is (首期, 总规模, 五年投入); `null` if not said. */
  qualifier: string | null;
}

/** A contradiction within one document, or a figure that looks misprinted. Each side is among the sources. */
export interface Finding {
  /** Kind of finding, kebab-case. */
  code: string;
  severity: 'info' | 'warning';
  /** One plain Chinese sentence. */
  message: string;
  /** The same in English. */
  messageEn: string;
  /** Ids of the records it concerns. */
  records: string[];
  /** Both sides. */
  sources: Source[];
}

/** A qualitative goal. */
export interface Goal {
  /** `<document>/goal-<n>`. */
  id: string;
  /** Id of the document. */
  document: string;
  /** Year that governs the clause; `null` if none. */
  year: number | null;
  /** The clause as written. */
  text: string;
  source: Source;
}

/** A named zone. */
export interface Area {
  /** `<document>/<slug>`. */
  id: string;
  /** Id of the document. */
  document: string;
  /** Name as the document writes it. */
  name: string;
  /** Area in square kilometres (平方公里) as stated; `null` if the document gives none. */
  km2: number | null;
  /** Words that qualify the figure (约, 总规划面积); `null` if none. */
  qualifier: string | null;
  sources: Source[];
  /** Name in other languages. */
  labels: Labels;
}

/** A term and its definition. */
export interface Term {
  /** `<document>/<slug>`. */
  id: string;
  /** Id of the document. */
  document: string;
  term: string;
  /** The definition as written. */
  definition: string;
  source: Source;
}

/** `text/<document>.json`: the paragraphs of one document, fetched when a reader opens a passage or a task. */
export interface DocumentText {
  /** Version of this format, the bundle's. */
  schemaVersion: string;
  /** Id of the document. */
  document: string;
  /** Its paragraphs in order, cleaned like quotes. `task` is the id of the task they belong to. */
  paragraphs: { span: Span; text: string; path: string[]; task: string | null }[];
  /** Measures by task id; a bold or run-in lead is split off. */
  measures: Record<string, Measure[]>;
}

/** One measure of a task. */
export interface Measure {
  /** Lead phrase as written, without mark-up; `null` if it has none. */
  lead: string | null;
  /** The measure's text, cleaned like quotes. */
  text: string;
  span: Span;
}
