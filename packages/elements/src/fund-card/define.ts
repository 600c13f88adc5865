import { FundCard } from './fund-card.js';

FundCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'fund-card': FundCard;
  }
}
