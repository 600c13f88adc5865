import './facility-timeline/define.js';
import './fund-card/define.js';
import './indicator-trend/define.js';
import './plan-card/define.js';
import './plan-compare/define.js';
import './source-quote/define.js';
import './target-gauge/define.js';
import './task-list/define.js';
