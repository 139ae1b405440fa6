import type { PlanShortage } from './estimatePlan.ts';

const words = { JIA: '甲类', YI: '乙类', BING: '丙类' } as const;

/** The Chinese sentence of a shortage: what is lacking, in figures. */
export function toShortageMessage(shortage: PlanShortage): string {
  switch (shortage.code) {
    case 'NO_WORKING_DAY':
      return '检查期间没有可以检查的工作日。';
    case 'TOO_FEW_OFFICERS':
      return `每次检查须 ${shortage.needed} 名执法人员，期间内可派的只有 ${shortage.able} 名。`;
    case 'OVER_CAPACITY':
      return `全期须 ${shortage.needed} 人次，执法人员最多可承担 ${shortage.possible} 人次。`;
    case 'MONTH_OVER_CAPACITY':
      return `${shortage.month} 平均须 ${shortage.needed} 人次，执法人员最多可承担 ${shortage.possible} 人次，可由其他月份分担。`;
    case 'SPACING_TOO_LONG':
      return `${words[shortage.category]}单位各次检查共须间隔 ${shortage.days} 日，超出检查期间。`;
  }
}
