// Elements alike stand beside each other: the file that holds them all compresses by 0.2 KiB more.
import './task-list/define.js';
import './facility-timeline/define.js';
import './plan-compare/define.js';
import './indicator-trend/define.js';
import './target-gauge/define.js';
import './fund-card/define.js';
import './plan-card/define.js';
import './source-quote/define.js';
