import type { Fund } from '@plan-elements/bundle';

/** How the names of one kind of money instrument end. */
export interface Form {
  readonly kind: Fund['kind'];
  /** The instrument's name at the end of the text before `rest`. */
  readonly head: RegExp;
  /** What may not follow, because the name is then part of another. */
  readonly notBefore: RegExp;
  /** Whether it is an instrument only with an amount: 发行市政债券20亿元. */
  readonly needsAmount?: boolean;
}

/** Money instruments by the ends of their names. */
export const FORMS: readonly Form[] = [
  {
    kind: 'fund',
    head: /(?:母基金|子基金|基金群|引导基金|基金)/g,
    notBefore: /^(?:会|管理|公司|矩阵|投资|项目|业|小镇|从业|行业|规模|群|经理|委|港)/,
  },
  {
    kind: 'loan',
    head: /(?:贷(?=”)|专项再贷款|(?:信用|担保|创业|科技|专项|低息|绿色)(?:贷款|信贷)|知识产权质押(?:融资)?|贷款贴息)/g,
    notBefore: /^(?:利率|余额|额|担保|联动|规模|增速|占比)/,
  },
  {
    kind: 'insurance',
    head: /(?:共保体|(?:科技|责任|信用|研发|专利|知识产权|费用损失)保险|长期护理保险|(?:责任|综合|财产|意外|履约保证|首台套)险)/g,
    notBefore: /^(?:公司|机构|创新|业|模式|资金|中心|资本|覆盖)/,
  },
  {
    kind: 'subsidy',
    head: /(?:补贴|补助资金|补助|奖励资金|(?:创新|消费|服务|科技)券)/g,
    notBefore: /^(?:性|政策|服务机构|标准|方式|力度|机制|资金|行动|规划|债|整治|审计|工作|计划|改革|工程)/,
  },
  {
    kind: 'fund',
    head: /(?:专项资金|专项发展资金|扶持资金|引导资金|专项经费|(?:转贷|返还|周转|帮扶)资金|研究与开发资金|”专项)/g,
    notBefore: /^(?:债|整治|审计|工作|改革|工程|用于)/,
  },
  {
    kind: 'loan',
    head: /(?:银行贷款|产业贷款|保险贷款|市政债券)/g,
    notBefore: /^(?:利率|余额|额|担保|联动|占比|贴息)/,
    needsAmount: true,
  },
  {
    kind: 'mechanism',
    head: /(?:“[^”]{0,8}[投贷保融股债担][^”]{0,4}联动”|“[^”]{2,16}认股权”|“先[^”]{1,4}后股”|风险补偿(?:机制|资金池|资金)|融资担保机制|创新创业专项担保)/g,
    notBefore: /^(?:的)?(?:创新区|发展|格局|示范)/,
  },
];
