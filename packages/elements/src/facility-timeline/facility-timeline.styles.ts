import { axisStyles } from './axis.styles.js';
import { chartStyles } from './chart.styles.js';
import { listStyles } from './list.styles.js';
import { markStyles } from './marks.styles.js';

export const facilityTimelineStyles = [listStyles, markStyles, chartStyles, axisStyles];
