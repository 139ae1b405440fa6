import type { PlanAction, Role } from './plans.graphql.ts';

export const roleWords: Readonly<Record<Role, string>> = {
  EMPLOYER: '用人单位',
  TECH_SERVICE: '职业卫生技术服务机构',
  PATROL_BODY: '乡镇（街道、园区）',
  OFFICER: '执法人员',
  BUREAU: '卫生健康局',
  LEADER: '领导',
  SUPERIOR: '上级部门',
  OPERATOR: '平台管理员',
  PUBLIC: '公众',
};

export const actionWords: Readonly<Record<PlanAction, string>> = {
  DRAFT: '制定计划',
  FREEZE: '冻结名单',
  COMMIT: '提交承诺',
  REVEAL: '公开随机数',
  ENTER_BEACON: '录入公共随机源结果',
  REPLACE_EMPLOYER: '替补单位',
  CLOSE: '终止计划',
};
