import { SourceQuote } from './source-quote.js';

SourceQuote.define();

declare global {
  interface HTMLElementTagNameMap {
    'source-quote': SourceQuote;
  }
}
