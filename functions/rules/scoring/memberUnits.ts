import { findTextProblems, problem } from '../enforcement/findingLimits.ts';
import type { InputProblem } from '../kernel/refusals.ts';

/** A member unit of the leading group (成员单位). */
export type MemberUnit = {
  /** Lower-case letters, digits and hyphens; unique in its county and never that of a patrol body. */
  readonly unitId: string;
  readonly name: string;
  /** What it has to do, in brief. */
  readonly duties: string;
  /** Whether it is the health bureau, which answers for what must be made public. */
  readonly isBureau: boolean;
};

/** The member units of a county. */
export type MemberUnits = { readonly county: string; readonly units: readonly MemberUnit[] };

const unit = (unitId: string, name: string, duties: string, isBureau = false): MemberUnit => ({
  ...{ unitId, name, duties, isBureau },
});

/** The units of the pilot's leading group with their duties. @source 泸政办函〔2023〕18号 四 R155、R175–R262 */
export const pilotMemberUnits: MemberUnits = {
  county: '433122',
  units: [
    unit('zfb', '县政府办', '组织协调，纳入政府年度工作目标考核'),
    unit('wjj', '县卫生健康局', '领导小组办公室，申报、监护、监督检查、信息提供', true),
    unit('xcb', '县委宣传部（县融媒中心）', '宣传'),
    unit('fgj', '县发改局（县优化办）', '项目与优化营商环境'),
    unit('czj', '县财政局', '保障试点工作专项经费'),
    unit('kgx', '县科工信局', '行业管理'),
    unit('gxq', '泸溪高新区', '园区管理'),
    unit('zgh', '县总工会', '群众监督、集体合同'),
    unit('rsj', '县人社局', '劳动合同、工伤保险'),
    unit('ybj', '县医疗保障局', '医疗保障'),
    unit('zjj', '县住建局', '建设行业管理'),
    unit('yjj', '县应急管理局', '安全生产与应急'),
    unit('hjj', '州生态环境局泸溪分局', '环境影响评价、放射污染防治'),
    unit('gaj', '县公安局', '案件与危险物品'),
    unit('scj', '县市场监管局', '登记与特种设备'),
  ],
};

/** Bounds of the list, so that it stays one record of the store. */
const memberUnitLimits = { units: 60, name: 60, duties: 300 } as const;

/** Names every fault of a county's list: none or too many, an id that is none or stands twice, texts, two bureaus. */
export function judgeMemberUnits(units: readonly MemberUnit[]): readonly InputProblem[] {
  const { units: most, name, duties } = memberUnitLimits;
  return [
    ...(units.length >= 1 && units.length <= most
      ? []
      : [problem('units', 'TOO_FEW_OR_MANY', `成员单位应为 1–${most} 个。`)]),
    ...(units.filter(({ isBureau }) => isBureau).length > 1
      ? [problem('units', 'BUREAU_TWICE', '只能有一个成员单位是卫生健康（疾控）部门。')]
      : []),
    ...units.flatMap((one, at) => [
      ...(/^[a-z][a-z0-9-]{0,19}$/.test(one.unitId)
        ? []
        : [problem(`units[${at}].unitId`, 'ID_INVALID', '编号应为 1–20 个小写字母、数字或连字符，以字母开头。')]),
      ...(units.findIndex(({ unitId }) => unitId === one.unitId) === at
        ? []
        : [problem(`units[${at}].unitId`, 'ID_TWICE', `编号“${one.unitId}”重复。`)]),
      ...findTextProblems(`units[${at}].name`, one.name, name),
      ...findTextProblems(`units[${at}].duties`, one.duties, duties),
    ]),
  ];
}
