import { BUNDLE_SHAPES } from './shape.js';
import type { Shapes } from './shape.js';
import { SCHEMA_VERSION } from './types.js';
import type { Bundle } from './types.js';

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

const isSpan = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(isOffset) && value[0] <= value[1];

function fits(value: unknown, type: string): boolean {
  if (type === '#') return Number.isFinite(value);
  if (type === '&') return isSpan(value);
  return typeName(value) === (type === '!' ? 'boolean' : type === '%' ? 'object' : 'string');
}

/** Checks the value of a field; what stands under it is at `path`. */
export function check(value: unknown, shapes: Shapes, name: string, type = '', mark = '', path = ''): void {
  if ((mark === '?' && value === null) || (mark === '~' && value === undefined)) return;
  const fields = type ? undefined : shapes[name];
  if (mark === '*' && Array.isArray(value)) {
    value.forEach((item, index) => check(item, shapes, name, type, '', `${path}[${index}]`));
  } else if (mark !== '*' && fields && isObject(value)) {
    for (const field of fields) check(value[field[0]], shapes, ...field, path ? `${path}.${field[0]}` : field[0]);
  } else if (mark === '*' || fields || !fits(value, type)) {
    throw new BundleFormatError('shape', path, typeName(value));
  }
}

/** Checks that the major version of a format, where there is one, is ours. */
export function checkVersion(value: unknown, ours = SCHEMA_VERSION): void {
  const version = isObject(value) ? value.schemaVersion : undefined;
  if (typeof version === 'string' && majorOf(version) !== majorOf(ours)) {
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
  check(value, BUNDLE_SHAPES, 'bundle');
}
