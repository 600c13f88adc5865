/**
 * Units in English. A counting word is empty, since English counts without one; a unit that is not here stays
 * Chinese.
 */
export const UNITS_EN: Readonly<Record<string, string>> = {
  '%': '%',
  ...Object.fromEntries([...'家个项件所座条只支款种场处批套位名'].map((word) => [word, ''])),
  人: 'people',
  人次: 'person-times',
  次: 'times',
  倍: 'times',
  年: 'years',
  天: 'days',
  元: 'yuan',
  美元: 'US dollars',
  平方米: 'm²',
  平方公里: 'km²',
  公里: 'km',
  亩: 'mu',
  吨: 'tonnes',
  吨标准煤: 'tonnes of standard coal',
  百分点: 'percentage points',
  个百分点: 'percentage points',
};
