const isDigit = (character: string | undefined): boolean => character !== undefined && /[\d.]/.test(character);

function find(quote: string, words: string): number {
  for (let at = quote.indexOf(words); words && at >= 0; at = quote.indexOf(words, at + 1)) {
    // The 2000 of a target is not the end of 12000.
    if (!isDigit(words[0]) || (!isDigit(quote[at - 1]) && !/\d/.test(quote[at + words.length] ?? ''))) return at;
  }
  return -1;
}

/**
 * Splits a quote into what stands before a figure, the figure, and what stands after it: the whole figure as written,
 * else its first number. Where neither occurs, all of the quote stands before.
 */
export function markFigure(quote: string, figure: string): [before: string, figure: string, after: string] {
  for (const words of [figure, /\d+(?:\.\d+)?/.exec(figure)?.[0] ?? '']) {
    const at = find(quote, words);
    if (at >= 0) return [quote.slice(0, at), words, quote.slice(at + words.length)];
  }
  return [quote, '', ''];
}
