import { PlanCard } from './plan-card.js';

PlanCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'plan-card': PlanCard;
  }
}
