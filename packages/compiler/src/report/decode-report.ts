/** Why the bytes of a report are no text. */
export class ReportTextError extends Error {
  override readonly name = 'ReportTextError';
}

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The text of a file as spreadsheets save it: UTF-8 with or without its mark, UTF-16 with its mark, else GB18030. */
export function decodeReport(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) {
    throw new ReportTextError('is a spreadsheet, not its text. Save it as CSV (UTF-8) and give that file.');
  }
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const text = marked ? decoded(bytes, marked) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030'));
  if (text === undefined) throw new ReportTextError('is neither UTF-8 nor GB18030. Save it as CSV (UTF-8).');
  if (text.includes('\0')) throw new ReportTextError('is no text file.');
  if (text.trim() === '') throw new ReportTextError('is empty.');
  return text;
}
