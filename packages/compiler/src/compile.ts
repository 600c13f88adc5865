import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '@plan-elements/bundle';
import type { Bundle, DocumentText } from '@plan-elements/bundle';
import { decode } from './decode.js';
import { compareDiagnostics } from './diagnostics.js';
import type { Diagnostic, Report } from './diagnostics.js';
import { applyOwnLabels } from './link/own-labels.js';
import { readDocument } from './read-document.js';
import { verifyNumbers } from './verify.js';

/** One document to compile. */
export interface CompileInput {
  /** Id of the document; prefix of its records' ids. */
  readonly id: string;
  /** Name of the file, for the bundle and for messages. */
  readonly file: string;
  /** The file's bytes. */
  readonly bytes: Uint8Array;
  /** Place the plan is for, where known. */
  readonly place?: string;
  /** Address of the official page, where known. */
  readonly url?: string | null;
  /** English for names as the document writes them. Unofficial; they go before what the lexicon would say. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a compilation yields. The bundle is complete for every document that could be read. */
export interface Compilation {
  readonly bundle: Bundle;
  /** The text file of each document of the bundle, in its order. */
  readonly texts: readonly DocumentText[];
  /** What there is to say, by document and position. Nothing may be written if one is an error. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many numbers of the documents ended in a record; of each other one a diagnostic says what it is. */
  readonly recorded: number;
}

/** An empty bundle of this version. */
const emptyBundle = (): Bundle => ({
  schemaVersion: SCHEMA_VERSION,
  documents: [],
  indicators: [],
  goals: [],
  tasks: [],
  facilities: [],
  funds: [],
  areas: [],
  terms: [],
  findings: [],
});

function appendBundle(to: Bundle, from: Bundle): void {
  to.documents.push(...from.documents);
  to.indicators.push(...from.indicators);
  to.goals.push(...from.goals);
  to.tasks.push(...from.tasks);
  to.facilities.push(...from.facilities);
  to.funds.push(...from.funds);
  to.areas.push(...from.areas);
  to.terms.push(...from.terms);
  to.findings.push(...from.findings);
}

/**
 * Reads documents into one bundle. Pure: the same inputs give the same result, and nothing is read or written.
 * Never throws for what a document contains; faults are among the diagnostics.
 *
 * @param onDocument - called before each document, for whoever waits
 */
export function compile(inputs: readonly CompileInput[], onDocument?: (input: CompileInput, index: number) => void): Compilation {
  const bundle = emptyBundle();
  const texts: DocumentText[] = [];
  const diagnostics: Diagnostic[] = [];
  let recorded = 0;
  const seen = new Set<string>();
  for (const [index, input] of inputs.entries()) {
    onDocument?.(input, index);
    const own: Diagnostic[] = [];
    const report: Report = (code, severity, span, message) => own.push({ code, severity, document: input.id, span, message });
    const decoded = decode(input.bytes);
    if (seen.has(input.id)) report('duplicate-document', 'error', null, `Two documents have the id “${input.id}”.`);
    else if (!decoded.ok) report(decoded.code, 'error', null, decoded.message);
    else {
      const sha256 = createHash('sha256').update(input.bytes).digest('hex');
      const document = readDocument(
        { id: input.id, file: input.file, sha256, place: input.place ?? '', url: input.url ?? null },
        decoded.text,
        report,
      );
      applyOwnLabels(document.bundle, input.labels ?? {});
      verifyNumbers(document.bundle, report);
      appendBundle(bundle, document.bundle);
      texts.push(document.text);
      recorded += document.recorded;
    }
    seen.add(input.id);
    diagnostics.push(...own.sort(compareDiagnostics));
  }
  return { bundle, texts, diagnostics, recorded };
}

/** The bundle of one document alone. */
export function bundleOf(bundle: Bundle, document: string): Bundle {
  const ids = new Set<string>();
  const ofDocument = <T extends { document: string; id: string }>(records: readonly T[]): T[] => {
    const own = records.filter((record) => record.document === document);
    for (const { id } of own) ids.add(id);
    return own;
  };
  return {
    schemaVersion: bundle.schemaVersion,
    documents: bundle.documents.filter(({ id }) => id === document),
    indicators: ofDocument(bundle.indicators),
    goals: ofDocument(bundle.goals),
    tasks: ofDocument(bundle.tasks),
    facilities: ofDocument(bundle.facilities),
    funds: ofDocument(bundle.funds),
    areas: ofDocument(bundle.areas),
    terms: ofDocument(bundle.terms),
    findings: bundle.findings.filter(({ sources }) => sources.some((source) => source.document === document)),
  };
}
