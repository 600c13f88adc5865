import { chartStyles } from './chart.styles.js';
import { listStyles } from './list.styles.js';
import { markStyles } from './marks.styles.js';

export const facilityTimelineStyles = [listStyles, markStyles, chartStyles];
