// Written by scripts/strings.ts from indicator-trend.zh-CN.ts.
import type { IndicatorTrendStrings } from './indicator-trend.zh-CN.js';

export const indicatorTrendZhHant: IndicatorTrendStrings = {
  lead: '：',
  also: '另有',
  because: (reason) => [`（${reason}）`],
  reasons: {
    growth: '是增長率，不是某一年的數，圖上無點',
    multiple: '是倍數，沒有寫明基數，圖上無點',
    relative: '與別處相比，沒有數字，圖上無點',
    number: '沒有數字，圖上無點',
    year: '沒有寫明年份，圖上無點',
    sum: '累計、新增與存量不能畫在一起，圖上無點',
    unit: '單位不同，圖上無點',
  },
  legend: '圖例',
  marks: {
    observed: '方案所載',
    estimated: '方案預估',
    interim: '階段目標',
    target: '最終目標',
    reported: '已報告',
    gap: '其間年份未載',
  },
  scales: { linear: '縱軸自零起', log: '縱軸為對數，每格十倍' },
  countedBy: (body) => [`${body}統計`],
  noTrend: '寫明年份的數不足兩個，不成走向',
  summary: (title, indicators, drawn) => [
    '《',
    ...title,
    `》寫明 ${indicators} 項指標，其中 ${drawn} 項有兩個以上年份的數；各圖年份對齊，高度不可互比。`,
  ],
  others: (count) => `寫明年份的數不足兩個的指標（${count} 項）`,
  showTable: '看表格',
  showChart: '看圖',
  tableFailed: '表格未能打開，請再試一次。',
};
