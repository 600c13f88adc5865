import { assertBundle, BundleFormatError } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';

import { PlanDataError } from './data-error.js';

/** Throws a `BundleFormatError` where a value is no `T`. */
export type Check<T> = (value: unknown) => asserts value is T;

const checkBundle: Check<Bundle> = assertBundle;

/** Answers by absolute address. */
const answers = new Map<string, Promise<unknown>>();
/** Data inside the page, by the script or the object that holds them. */
const inside = new WeakMap<object, unknown>();

/** The absolute address of `url`, against the document (never the script), or `url` itself where it is no address. */
export function absoluteUrl(url: string): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
}

function checked<T>(value: unknown, check: Check<T>, url: string): T {
  try {
    check(value);
    return value;
  } catch (cause) {
    const { code = 'shape', path = '', found = '' } = cause instanceof BundleFormatError ? cause : {};
    throw new PlanDataError(code, url, { detail: code === 'version' ? found : path, cause });
  }
}

function parsed(text: string, url: string, status = 0): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PlanDataError('json', url, { status, cause });
  }
}

async function request<T>(url: string, check: Check<T>): Promise<T> {
  let text: string;
  let status = 0;
  try {
    const response = await fetch(url);
    status = response.status;
    if (!response.ok) throw new PlanDataError('status', url, { status });
    const type = response.headers.get('content-type') ?? '';
    // Servers label JSON in many ways, but a page of HTML is a login or an error page whatever its status says.
    if (/html/i.test(type)) throw new PlanDataError('json', url, { status, detail: type });
    text = await response.text();
  } catch (cause) {
    throw cause instanceof PlanDataError ? cause : new PlanDataError('network', url, { status, cause });
  }
  return checked(parsed(text, url, status), check, url);
}

/** Loads what lies at an address and checks it. Everyone who asks shares one request and one object. */
export function load<T>(url: string, check: Check<T>): Promise<T> {
  const key = absoluteUrl(url);
  let answer = answers.get(key) as Promise<T> | undefined;
  if (!answer) {
    answers.set(key, (answer = request(key, check)));
    // A failure is not remembered, or no later attempt could ever succeed.
    answer.catch(() => answers.delete(key));
  }
  return answer;
}

/**
 * Loads a bundle. Everyone who asks for the same address shares one request and one object; a failed request is
 * made again at the next call.
 *
 * @throws {@link PlanDataError}
 */
export const loadBundle = (url: string): Promise<Bundle> => load(url, checkBundle);

/** Forgets a bundle and the texts that belong to it, so that the next call asks again. */
export function forget(url: string): void {
  const folder = textFolder(url);
  answers.delete(absoluteUrl(url));
  for (const key of answers.keys()) if (folder && key.startsWith(folder)) answers.delete(key);
}

/**
 * Checks data that a page hands over, once for each object or `<script type="application/json">` that holds them.
 *
 * @throws {@link PlanDataError}
 */
export function given<T>(holder: object, check: Check<T>): T {
  let value = inside.get(holder) as T | undefined;
  if (!value) {
    // A host without types may hand over anything.
    const isScript = typeof holder === 'object' && 'nodeType' in holder;
    value = checked(isScript ? parsed((holder as Element).textContent ?? '', '') : holder, check, '');
    inside.set(holder, value);
  }
  return value;
}

/** Checks a bundle that a page hands over, as an object or in a script. */
export const givenBundle = (holder: object): Bundle => given(holder, checkBundle);

/** Where the texts of a bundle lie: in `text/` beside `bundle.json` or beside the folder `plans/`. */
function textFolder(bundleUrl: string): string | undefined {
  try {
    return new URL(/\/plans\/[^/]*$/.test(bundleUrl) ? '../text/' : 'text/', absoluteUrl(bundleUrl)).href;
  } catch {
    // Nothing lies beside a `data:` or `blob:` address.
    return undefined;
  }
}

/** The address of a document's text file; `undefined` where the bundle came without a folder. */
export function textUrlOf(bundleUrl: string, document: string): string | undefined {
  const folder = textFolder(bundleUrl);
  return folder && `${folder}${encodeURIComponent(document)}.json`;
}

/** The address of a document's text inside the page, `<script type="application/json" id="plan-text-…">`, if it is there. */
export const textInPage = (document: string): string | undefined =>
  globalThis.document?.getElementById(`plan-text-${document}`) ? `#plan-text-${document}` : undefined;
