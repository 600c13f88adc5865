import { assertBundle, assertDocumentText, BundleFormatError } from '@plan-elements/bundle';
import type { Bundle, DocumentText } from '@plan-elements/bundle';

import { PlanDataError } from './data-error.js';

type Check<T> = (value: unknown) => asserts value is T;

const checkBundle: Check<Bundle> = assertBundle;
const checkText: Check<DocumentText> = assertDocumentText;

const bundles = new Map<string, Promise<Bundle>>();
const texts = new Map<string, Promise<DocumentText>>();
const inline = new WeakMap<Element, Bundle>();

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
    if (!(cause instanceof BundleFormatError)) throw cause;
    throw new PlanDataError(cause.code, url, { detail: cause.code === 'version' ? cause.found : cause.path, cause });
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

function load<T>(cache: Map<string, Promise<T>>, url: string, check: Check<T>): Promise<T> {
  const key = absoluteUrl(url);
  let answer = cache.get(key);
  if (!answer) {
    cache.set(key, (answer = request(key, check)));
    // A failure is not remembered, or no later attempt could ever succeed.
    answer.catch(() => cache.delete(key));
  }
  return answer;
}

/**
 * Loads a bundle. Everyone who asks for the same address shares one request and one object; a failed request is
 * made again at the next call.
 *
 * @throws {@link PlanDataError}
 */
export const loadBundle = (url: string): Promise<Bundle> => load(bundles, url, checkBundle);

/**
 * Loads the text file of a document, shared like a bundle.
 *
 * @throws {@link PlanDataError}
 */
export const loadText = (url: string): Promise<DocumentText> => load(texts, url, checkText);

/** Forgets what was loaded from an address, so that the next call asks again. */
export function forget(url: string): void {
  bundles.delete(absoluteUrl(url));
}

/**
 * Reads the bundle inside a `<script type="application/json">`, once per script.
 *
 * @throws {@link PlanDataError}
 */
export function inlineBundle(script: Element): Bundle {
  let bundle = inline.get(script);
  if (!bundle) inline.set(script, (bundle = checked(parsed(script.textContent ?? '', ''), checkBundle, '')));
  return bundle;
}

/** The address of a document's text file, which lies in `text/` beside `bundle.json` or beside the folder `plans/`. */
export function textUrlOf(bundleUrl: string, document: string): string {
  const folder = /\/plans\/[^/]*$/.test(bundleUrl) ? '../text/' : 'text/';
  return new URL(`${folder}${encodeURIComponent(document)}.json`, absoluteUrl(bundleUrl)).href;
}
