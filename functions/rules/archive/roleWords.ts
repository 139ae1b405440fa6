import type { Role } from '../accounts/viewer.ts';

/** Role → what people call it. */
export const roleWords = {
  EMPLOYER: '用人单位',
  TECH_SERVICE: '职业卫生技术服务机构',
  PATROL_BODY: '巡查单位',
  OFFICER: '执法人员',
  BUREAU: '县级疾控（卫生健康）部门',
  LEADER: '领导（只读）',
  SUPERIOR: '上级疾控（卫生健康）部门（只看汇总）',
  OPERATOR: '平台管理员',
  PUBLIC: '公众',
} as const satisfies Record<Role, string>;
