export type DevelopmentAccount = {
  readonly id: string;
  readonly name: string;
  readonly role:
    | 'EMPLOYER'
    | 'TECH_SERVICE'
    | 'PATROL_BODY'
    | 'OFFICER'
    | 'BUREAU'
    | 'LEADER'
    | 'SUPERIOR'
    | 'OPERATOR';
  readonly roleName: string;
  /** Null for those above the counties. */
  readonly county: string | null;
  /** Credit code of an employer or technical service, id of a patrol body. */
  readonly organisation?: string;
  /** Of a superior: how the codes of its counties begin. */
  readonly area?: string;
};

const county = '433122';

/** Invented people of the example county; the employers are accepted rows of the demo ledger. */
export const developmentAccounts: readonly DevelopmentAccount[] = [
  { id: 'bureau', name: '示例县卫健局管理员', role: 'BUREAU', roleName: '卫健局', county },
  { id: 'officer-1', name: '示例执法员甲', role: 'OFFICER', roleName: '执法人员', county },
  { id: 'officer-2', name: '示例执法员乙', role: 'OFFICER', roleName: '执法人员', county },
  { id: 'leader', name: '示例县分管领导', role: 'LEADER', roleName: '领导（只读）', county },
  {
    id: 'patrol-wuxi',
    name: '示例协管员（武溪镇）',
    role: 'PATROL_BODY',
    roleName: '乡镇（园区）',
    county,
    organisation: '433122107',
  },
  {
    id: 'patrol-gxq',
    name: '示例协管员（泸溪高新区）',
    role: 'PATROL_BODY',
    roleName: '乡镇（园区）',
    county,
    organisation: '433122-gxq',
  },
  {
    id: 'employer-001',
    name: '泸溪示例001木业胶合板厂',
    role: 'EMPLOYER',
    roleName: '用人单位',
    county,
    organisation: '91433122MAQCG2KEAB',
  },
  {
    id: 'employer-003',
    name: '泸溪示例003木业胶合板有限公司',
    role: 'EMPLOYER',
    roleName: '用人单位',
    county,
    organisation: '91433122MA4FJ6FF4B',
  },
  {
    id: 'employer-005',
    name: '泸溪示例005印刷厂',
    role: 'EMPLOYER',
    roleName: '用人单位',
    county,
    organisation: '91433122MA1C6Q23T4',
  },
  {
    id: 'tech-service',
    name: '示例职业卫生技术服务机构',
    role: 'TECH_SERVICE',
    roleName: '技术服务机构',
    county,
    organisation: '91433100MA7TECH01D',
  },
  {
    id: 'superior',
    name: '示例州卫健委科室',
    role: 'SUPERIOR',
    roleName: '上级部门（只看汇总）',
    county: null,
    area: '4331',
  },
  { id: 'operator', name: '示例平台管理员', role: 'OPERATOR', roleName: '平台管理员', county: null },
  {
    id: 'bureau-jishou',
    name: '示例邻县卫健局管理员',
    role: 'BUREAU',
    roleName: '卫健局（吉首市，须先设置）',
    county: '433101',
  },
];

export function findDevelopmentAccount(id: string): DevelopmentAccount | null {
  return developmentAccounts.find((account) => account.id === id) ?? null;
}
