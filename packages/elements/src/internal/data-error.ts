/** Why data could not be shown, in the order in which a loader meets the reasons. */
export type PlanDataErrorCode = 'network' | 'status' | 'json' | 'version' | 'shape';

/** What a {@link PlanDataError} knows. */
export interface PlanDataErrorInit {
  /** HTTP status, where a server answered. */
  status?: number;
  /** What was found: a media type, a version, the path of a field. */
  detail?: string;
  /** The exception below. */
  cause?: unknown;
}

/** Data could not be loaded or is no bundle. The elements turn `code` into a sentence. */
export class PlanDataError extends Error {
  override readonly name = 'PlanDataError';
  /** Kind of failure. */
  readonly code: PlanDataErrorCode;
  /** Absolute address that was asked; empty for data inside the page. */
  readonly url: string;
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  /** What was found: a media type, a version, the path of a field; else empty. */
  readonly detail: string;
  /** The exception below, if there was one. */
  override readonly cause: unknown;

  constructor(code: PlanDataErrorCode, url: string, { status = 0, detail = '', cause }: PlanDataErrorInit = {}) {
    super(`${code} ${url} ${status || ''} ${detail}`.trim());
    this.code = code;
    this.url = url;
    this.status = status;
    this.detail = detail;
    this.cause = cause;
  }
}
