import { FacilityTimeline } from './facility-timeline.js';

FacilityTimeline.define();

declare global {
  interface HTMLElementTagNameMap {
    'facility-timeline': FacilityTimeline;
  }
}
