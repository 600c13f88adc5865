import { readFile } from 'node:fs/promises';
import { assertReportHead, BundleFormatError, REPORT_VERSION } from '@plan-elements/bundle';
import type { UncheckedReport } from '@plan-elements/bundle';
import { dateOf } from '../report/columns.js';
import { decodeReport, ReportTextError } from '../report/decode-report.js';
import { readReportCsv } from '../report/read-csv.js';
import type { ReportSheet } from '../report/read-csv.js';
import { CliError } from './cli-error.js';
import type { Options } from './result.js';

/** No spreadsheet of a plan comes near it; what does is something else. */
const LARGEST = 20_000_000;

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'does not exist', EISDIR: 'is a folder' };

async function bytesOf(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new CliError(`${path} ${REASONS[code] ?? `cannot be read (${code})`}.`);
  });
  if (bytes.length > LARGEST) throw new CliError(`${path} is larger than 20 MB; that is no report.`);
  return bytes;
}

function parsed(text: string, path: string, options: Options): UncheckedReport {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new CliError(`${path} is not a report: it is not valid JSON.`);
  }
  try {
    assertReportHead(value);
  } catch (error) {
    if (!(error instanceof BundleFormatError)) throw error;
    if (error.code === 'version')
      throw new CliError(`${path} has report format ${error.found}; this program reads ${REPORT_VERSION}.`);
    throw new CliError(
      `${path} is not a report: ${error.path || 'the whole of it'} is ${error.found === 'undefined' ? 'missing' : `of type ${error.found}`}.`,
    );
  }
  const { publisher = value.publisher, url = value.url, 'as-of': asOf } = options;
  return { ...value, publisher, url, asOf: asOf === undefined ? value.asOf : dateOf(asOf) };
}

/** Reads a report: JSON, or a spreadsheet saved as CSV with where its columns stand. */
export async function readReport(
  path: string,
  options: Options,
): Promise<{ report: UncheckedReport; sheet: ReportSheet | null }> {
  const bytes = await bytesOf(path);
  try {
    const text = decodeReport(bytes);
    if (/^\ufeff?\s*[[{]/.test(text)) return { report: parsed(text, path, options), sheet: null };
    const { publisher, url, 'as-of': asOf } = options;
    const sheet = readReportCsv(text, { publisher, url, asOf });
    return { report: sheet.report, sheet };
  } catch (error) {
    if (error instanceof ReportTextError) throw new CliError(`${path} ${error.message}`);
    throw error;
  }
}
