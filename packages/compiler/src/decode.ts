import type { DiagnosticCode } from './diagnostics.js';

/** Largest document read, in bytes. Plans have kilobytes; a larger file is a mistake. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** A decoded document, or why it cannot be read. */
export type Decoded = { ok: true; text: string } | { ok: false; code: DiagnosticCode; message: string };

const decodes = (encoding: string, bytes: Uint8Array): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Decodes UTF-8. The byte-order mark stays in the text, so that offsets count from the file's first unit. */
export function decode(bytes: Uint8Array): Decoded {
  const refuse = (code: DiagnosticCode, message: string): Decoded => ({ ok: false, code, message });
  if (bytes.length === 0) return refuse('input-empty', 'The file is empty.');
  if (bytes.length > MAX_BYTES) {
    return refuse('input-too-large', `The file has ${bytes.length} bytes; documents of up to ${MAX_BYTES} bytes are read.`);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('input-not-utf8', 'The file is UTF-16. Convert it first: iconv -f UTF-16 -t UTF-8 FILE > NEW.');
  }
  if (bytes.includes(0)) return refuse('input-binary', 'The file is binary, not text. Export the document as plain text first.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!/\S/.test(text.replace(/\uFEFF/g, ''))) return refuse('input-empty', 'The file has no text, only white space.');
    return { ok: true, text };
  } catch {
    for (let cut = 1; cut <= 3; cut++) {
      if (decodes('utf-8', bytes.subarray(0, -cut))) {
        return refuse('input-cut-off', 'The file ends in the middle of a character. It was cut off; copy it again.');
      }
    }
    return decodes('gb18030', bytes)
      ? refuse(
          'input-not-utf8',
          'The file is not UTF-8 but reads as GBK. Convert it first: iconv -f GB18030 -t UTF-8 FILE > NEW.',
        )
      : refuse('input-not-utf8', 'The file is not valid UTF-8 text.');
  }
}
