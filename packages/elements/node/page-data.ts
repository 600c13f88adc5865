import { dirname, join, resolve } from 'node:path';
import { assertBundle, assertReport } from '@plan-elements/bundle';
import type { Bundle, Report } from '@plan-elements/bundle';

import { CommandError, readText } from './files.js';
import { inlineBundleOf } from './page.js';
import type { PageTag } from './page.js';

type Check<T> = (value: unknown) => asserts value is T;

/** Reads a file of the contract, with a sentence for each way in which that can fail. */
async function readChecked<T>(what: string, check: Check<T>, path: string, text?: string): Promise<T> {
  let value: unknown;
  try {
    value = JSON.parse(text ?? (await readText(path)));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${path}: it is not JSON, or cut off`);
  }
  try {
    check(value);
  } catch (error) {
    throw new CommandError(`${path}: it is no ${what} (${(error as Error).message})`);
  }
  return value;
}

/** Reads a bundle; `text` where it is there already, and `path` only names it. */
export const readBundle = (path: string, text?: string): Promise<Bundle> =>
  readChecked<Bundle>('bundle', assertBundle, path, text);

/** What a promise gives, or the sentence of the fault that it ends in. */
async function orReason<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
}

/** The data of a page, as its tags name them, read from files: an address beginning with `/` lies below `root`. */
export class PageData {
  #page: string;
  #html: string;
  #root: string;
  #bundle: string | undefined;
  #bundles = new Map<string, Promise<Bundle>>();

  constructor(page: string, html: string, root: string | undefined, bundle: string | undefined) {
    this.#page = page;
    this.#html = html;
    this.#root = root ?? dirname(page);
    this.#bundle = bundle;
  }

  /** Path of the bundle of a tag; `undefined` where it stands on the page, or where nothing names one. */
  pathOf(tag: PageTag): string | undefined {
    if (this.#bundle !== undefined) return resolve(this.#bundle);
    const address = tag.attributes.get('src') ?? tag.closest('data-plan-src');
    return address === undefined ? undefined : this.#pathTo(address);
  }

  /** The bundle of a tag, or a sentence that says why there is none. */
  bundleOf(tag: PageTag): Promise<Bundle | string> {
    return orReason(async () => {
      const path = this.pathOf(tag);
      const text = path === undefined ? inlineBundleOf(this.#html) : undefined;
      if (path === undefined && text === undefined) {
        throw new CommandError('nothing says where its bundle is: src, data-plan-src or --bundle');
      }
      const key = path ?? this.#page;
      const known = this.#bundles.get(key) ?? readBundle(key, text);
      this.#bundles.set(key, known);
      return known;
    });
  }

  /** The report of a tag, nothing where it names none, or a sentence that says why it can't be had. */
  reportOf(tag: PageTag): Promise<Report | string | undefined> {
    return orReason(async () => {
      const address = tag.attributes.get('report') ?? tag.closest('data-plan-report');
      return address === undefined ? undefined : readChecked<Report>('report', assertReport, this.#pathTo(address));
    });
  }

  #pathTo(address: string): string {
    const path = address.replace(/[?#].*$/, '');
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) {
      throw new CommandError(`${address} is not on this machine; name its copy with --bundle`);
    }
    return path.startsWith('/') ? join(this.#root, path) : resolve(dirname(this.#page), path);
  }
}
