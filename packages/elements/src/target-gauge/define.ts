import { TargetGauge } from './target-gauge.js';

TargetGauge.define();

declare global {
  interface HTMLElementTagNameMap {
    'target-gauge': TargetGauge;
  }
}
