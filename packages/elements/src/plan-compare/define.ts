import { PlanCompare } from './plan-compare.js';

PlanCompare.define();

declare global {
  interface HTMLElementTagNameMap {
    'plan-compare': PlanCompare;
  }
}
