import { BUNDLE_SHAPE, MEASURES_SHAPE, TEXT_SHAPE } from './shape.js';
import type { Shape } from './shape.js';
import { SCHEMA_VERSION } from './types.js';
import type { Bundle, DocumentText } from './types.js';

/** Why a value is no bundle: another major version, or a field that is missing or of the wrong type. */
export class BundleFormatError extends Error {
  override readonly name = 'BundleFormatError';
  /** `version` where the format's major version is not ours, else `shape`. */
  readonly code: 'version' | 'shape';
  /** Where it went wrong, such as `indicators[3].statements[0].year`; empty for the value itself. */
  readonly path: string;
  /** What was found there: a version, or a type's name. */
  readonly found: string;

  constructor(code: 'version' | 'shape', path: string, found: string) {
    super(`${code} ${path}: ${found}`);
    this.code = code;
    this.path = path;
    this.found = found;
  }
}

const majorOf = (version: string): string => version.split('.', 1)[0] ?? '';

const typeName = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const isObject = (value: unknown): value is Record<string, unknown> => typeName(value) === 'object';

const isOffset = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

function fits(value: unknown, shape: string): boolean {
  if (shape.endsWith('?')) return value === null || fits(value, shape.slice(0, -1));
  switch (shape) {
    case 's':
      return typeof value === 'string';
    case 'n':
      return Number.isFinite(value);
    case 'b':
      return typeof value === 'boolean';
    case 'o':
      return isObject(value);
    default:
      return Array.isArray(value) && value.length === 2 && value.every(isOffset) && value[0] <= value[1];
  }
}

function check(value: unknown, shape: Shape, path: string): void {
  const refuse = (): never => {
    throw new BundleFormatError('shape', path, typeName(value));
  };
  if (typeof shape === 'string') {
    if (!fits(value, shape)) refuse();
  } else if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return refuse();
    value.forEach((item, index) => check(item, shape[0] as Shape, `${path}[${index}]`));
  } else if ('nullable' in shape) {
    if (value !== null) check(value, shape.nullable, path);
  } else if ('optional' in shape) {
    if (value !== undefined) check(value, shape.optional, path);
  } else {
    if (!isObject(value)) return refuse();
    for (const [key, inner] of Object.entries(shape)) check(value[key], inner, path ? `${path}.${key}` : key);
  }
}

function checkVersion(value: unknown): void {
  const version = isObject(value) ? value.schemaVersion : undefined;
  if (typeof version === 'string' && majorOf(version) !== majorOf(SCHEMA_VERSION)) {
    throw new BundleFormatError('version', 'schemaVersion', version);
  }
}

/**
 * Checks that a value read from somewhere is a bundle that this version understands. Unknown fields pass, so a
 * bundle of a later minor version is accepted.
 *
 * @throws {@link BundleFormatError} naming the first field that does not fit.
 */
export function assertBundle(value: unknown): asserts value is Bundle {
  checkVersion(value);
  check(value, BUNDLE_SHAPE, '');
}

/**
 * Checks that a value is a document's text file.
 *
 * @throws {@link BundleFormatError} naming the first field that does not fit.
 */
export function assertDocumentText(value: unknown): asserts value is DocumentText {
  checkVersion(value);
  check(value, TEXT_SHAPE, '');
  for (const [task, measures] of Object.entries((value as DocumentText).measures)) {
    check(measures, MEASURES_SHAPE, `measures.${task}`);
  }
}
