import type { PatrolBodyKind } from './counties.graphql.ts';

export const bodyKindWords: Readonly<Record<PatrolBodyKind, string>> = {
  TOWNSHIP: '乡镇、街道',
  INDUSTRY_BUREAU: '行业主管部门',
  HIGH_TECH_ZONE: '高新区、园区',
};
