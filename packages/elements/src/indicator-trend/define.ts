import { IndicatorTrend } from './indicator-trend.js';

IndicatorTrend.define();

declare global {
  interface HTMLElementTagNameMap {
    'indicator-trend': IndicatorTrend;
  }
}
