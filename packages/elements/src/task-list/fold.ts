/** Text as the search compares it: without case, width and spaces. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
