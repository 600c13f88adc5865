/**
 * Version of the report format. Readers accept every report of the same major version.
 */
export const REPORT_VERSION = '1.0';

/** What one publisher says about how far a plan has come, on one date. A second file beside the bundle, never part of it. */
export interface Report {
  /** Version of this format, `major.minor`. */
  schemaVersion: string;
  /** Who says so: the body or newspaper that a reader can hold to it. Never empty. */
  publisher: string;
  /** Date for which it holds, as precise as the publisher is: `2026-06-30`, `2026-06` or `2026`. */
  asOf: string;
  /** Address of the publication; `null` where it has none. */
  url: string | null;
  /** `true` where the values are invented to show how a report looks; every element says so on its face. */
  example: boolean;
  /** One entry a record, in the order of the file. */
  entries: ReportEntry[];
}

/** What is reported of one record. A field that the record's kind has no use for is refused by `matchReport`. */
export interface ReportEntry {
  /** Line of the spreadsheet or place in `entries`, counted from 1 as its reader counts; for messages. */
  row: number;
  /** Id of an indicator, task, facility or fund of the bundle. */
  id: string;
  /** Date of this entry where it differs from the report's; else `null`. Same form as `Report.asOf`. */
  asOf: string | null;
  /** Indicators: the value reached, in `unit`. */
  value: number | null;
  /** Indicators: unit of `value`; it must be the indicator's own. */
  unit: string | null;
  /** Tasks: how far it is. */
  status: ReportedStatus | null;
  /** Facilities: when building really began. Same form as `Report.asOf`. */
  started: string | null;
  /** Facilities: when it was really finished. Same form as `Report.asOf`. */
  completed: string | null;
  /** Facilities: when the publisher now expects it to be finished. Same form as `Report.asOf`. */
  expected: string | null;
  /** Funds: its stage in the publisher's words: 已设立, 已实缴 …. */
  stage: string | null;
  /** The publisher's own words about it; `null` if none. */
  note: string | null;
}

/** How far a task is, as a publisher says. */
export type ReportedStatus = 'not-started' | 'under-way' | 'done';

/** An entry together with who says so and when. What elements show. */
export interface Reported extends ReportEntry {
  /** The report's `publisher`. */
  publisher: string;
  /** The entry's `asOf`, else the report's. */
  asOf: string;
  /** The report's `url`. */
  url: string | null;
  /** The report's `example`. */
  example: boolean;
}
