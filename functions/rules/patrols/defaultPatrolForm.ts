import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import {
  type AnswerMeaning,
  type FormCondition,
  type FormField,
  type FormOption,
  formLimits,
  type PatrolForm,
} from './patrolForm.ts';

const instrument = '中华人民共和国职业病防治法（2018年修正）';
/** The duty is the law's; that the form asks for it fits all sources and is printed in none. */
const duty = (clause: string): LegalSource => ({ instrument, clause, confidence: 'M' });
const own = (clause: string): LegalSource => ({
  instrument: '本平台巡查表（2026年第1版，自拟）',
  clause,
  confidence: 'D',
});

const option = (id: string, title: string, means?: AnswerMeaning): FormOption =>
  means === undefined ? { id, title } : { id, title, means };
const has = (field: string, ...oneOf: readonly (string | boolean)[]): FormCondition => ({ field, oneOf });

const working = has('operating', 'NORMAL', 'PARTLY');
const excused = has('operating', 'SUSPENDED', 'CLOSED', 'MOVED');
const asked = { shownWhen: working, requiredWhen: 'ALWAYS' } as const;
const place = { section: '到访' } as const;
const people = { section: '人员与危害' } as const;
const outcome = { section: '问题与告知' } as const;

/** Something to be looked at on the spot: what is bad is a problem, of which a photo is wanted. */
function seen(id: string, title: string, good: string, bad: string, clause: string): FormField {
  const options = [option('GOOD', good), option('BAD', bad, 'PROBLEM')];
  options.push(option('NOT_APPLICABLE', '不涉及'), option('NOT_SEEN', '未看到'));
  const photoWantedWhen = has(id, 'BAD');
  return { id, title, section: '现场情况', type: 'CHOICE', options, ...asked, photoWantedWhen, source: duty(clause) };
}

const paperStates = [option('SHOWN', '有'), option('NONE', '无', 'PROBLEM'), option('NOT_SHOWN', '未出示')];

/** A paper that the employer should have, and the day on it. Not being shown it is no problem yet. */
function paper(id: string, title: string, clause: string, day?: { id: string; title: string }): readonly FormField[] {
  const shared = { section: '资料情况', source: duty(clause) };
  const shownPaper: FormField = { id, title, type: 'CHOICE', options: paperStates, ...asked, ...shared };
  if (day === undefined) return [shownPaper];
  return [shownPaper, { ...day, type: 'DATE', shownWhen: has(id, 'SHOWN'), requiredWhen: 'ALWAYS', ...shared }];
}

type TextField = Omit<Extract<FormField, { type: 'TEXT' }>, 'id' | 'title' | 'type' | 'most'>;
const text = (id: string, title: string, most: number, rest: TextField): FormField => ({
  id,
  title,
  type: 'TEXT',
  most,
  ...rest,
});

const operating = [
  option('NORMAL', '正常生产'),
  option('PARTLY', '部分停产'),
  option('SUSPENDED', '停产', 'EXCUSED'),
  option('CLOSED', '关闭、注销', 'EXCUSED'),
  option('MOVED', '已搬离', 'EXCUSED'),
  option('NOT_MET', '现场无人或者未能进入'),
];
const roles = [
  option('HEAD', '主要负责人'),
  option('HEALTH_MANAGER', '职业卫生管理人员'),
  option('WORKSHOP', '车间（班组）负责人'),
  option('WORKER', '劳动者'),
];
const hazards = [
  option('DUST', '粉尘'),
  option('CHEMICAL', '化学物质'),
  option('NOISE', '噪声'),
  option('HEAT', '高温'),
  option('VIBRATION', '振动'),
  option('OTHER_PHYSICAL', '其他物理因素'),
  option('RADIATION', '放射性因素'),
  option('BIOLOGICAL', '生物因素'),
  option('NONE_SEEN', '未见'),
];
const changes = [
  option('NEW_PROCESS', '新增工艺、设备或者材料'),
  option('HEADCOUNT', '接触人数变化'),
  option('SHUTDOWN', '部分停产'),
  option('NEW_PROJECT', '新建、改建、扩建'),
  option('OTHER', '其他'),
];
const changed = { shownWhen: has('changes', ...changes.map(({ id }) => id)), requiredWhen: 'ALWAYS' } as const;
const suspected = has('suspectedViolation', true);

const placeFields: readonly FormField[] = [
  { id: 'visitedOn', title: '巡查日期', ...place, type: 'DATE', requiredWhen: 'ALWAYS', source: pilotSource('R151') },
  text('patroller', '巡查人', 60, { ...place, requiredWhen: 'ALWAYS', source: own('巡查人') }),
  { id: 'position', title: '现场位置', ...place, type: 'POSITION', source: own('地址坐标') },
  text('addressDiffers', '实际地址与台账不一致的，填写实际地址', 200, { ...place, source: own('地址') }),
  {
    id: 'operating',
    title: '是否在产',
    ...place,
    type: 'CHOICE',
    options: operating,
    requiredWhen: 'ALWAYS',
    photoWantedWhen: excused,
    source: pilotSource('R151'),
  },
  text('excuseReason', '停产、关闭、搬离的情况（从何时起、如何得知）', 500, {
    ...place,
    shownWhen: excused,
    requiredWhen: 'ALWAYS',
    source: own('停产说明'),
  }),
  text('notMetReason', '未能进入的情况', 500, {
    ...place,
    help: '巡查不得强行进入；可以改日再访。',
    shownWhen: has('operating', 'NOT_MET'),
    requiredWhen: 'ALWAYS',
    source: own('未能进入'),
  }),
  {
    id: 'presence',
    title: '单位在场人员与签字',
    ...place,
    type: 'PRESENCE',
    help: '只记身份，不记姓名；不愿签字的，如实填写未签字。',
    options: roles,
    ...asked,
    source: own('单位人员签字'),
  },
];

const peopleFields: readonly FormField[] = [
  text('industryDiffers', '实际行业与台账不一致的，填写实际行业', 100, {
    ...people,
    shownWhen: working,
    source: own('行业'),
  }),
  {
    id: 'hazardsSeen',
    title: '主要危害因素（目视）',
    ...people,
    type: 'CHOICES',
    options: hazards,
    ...asked,
    source: pilotSource('R151'),
  },
  {
    id: 'exposed',
    title: '接害人数',
    ...people,
    type: 'NUMBER',
    least: 0,
    most: 100_000,
    decimals: 0,
    unit: '人',
    ...asked,
    source: duty('第十六条'),
  },
];

const changeFields: readonly FormField[] = [
  {
    id: 'changes',
    title: '与上次相比的变化',
    section: '变化',
    type: 'CHOICES',
    options: [option('NONE', '无变化'), ...changes],
    ...asked,
    source: own('新增、变更、停产'),
  },
  text('changesText', '变化情况', 1000, { section: '变化', ...changed, source: own('变化情况') }),
];

const outcomeFields: readonly FormField[] = [
  text('problemsFound', '发现的问题', formLimits.text, { ...outcome, shownWhen: working, source: pilotSource('R152') }),
  text('advice', '告知情况（建议，非执法）', formLimits.text, {
    ...outcome,
    help: '巡查只采集信息、宣传告知、提出建议。',
    shownWhen: working,
    source: own('告知情况'),
  }),
  {
    id: 'suspectedViolation',
    title: '是否发现涉嫌违法行为，移送县级',
    ...outcome,
    type: 'YES_NO',
    yesMeans: 'SUSPECTED_VIOLATION',
    help: '选择“是”的，立即移送县卫生健康局综合监督执法机构，不必等到月报。',
    requiredWhen: 'ALWAYS',
    photoWantedWhen: suspected,
    source: pilotSource('R154'),
  },
  text('suspectedText', '涉嫌违法的情况（时间、地点、所见）', formLimits.text, {
    ...outcome,
    shownWhen: suspected,
    requiredWhen: 'ALWAYS',
    source: pilotSource('R154'),
  }),
  { id: 'photos', title: '照片', ...outcome, type: 'PHOTOS', most: 12, source: own('照片') },
];

/**
 * The platform's own patrol form (巡查表, 信息采集). The county's printed one could not be obtained; its questions follow
 * from what a patrol has to find out. Nothing in it orders or punishes: patrol staff inform, advise and refer.
 * @source 泸政办函〔2023〕18号 R150–R154；国办发〔2024〕54号（无执法证件人员不得实施行政检查）；题目为本平台自拟（D）
 */
export const defaultPatrolForm: PatrolForm = {
  id: 'patrol-2026-1',
  title: '用人单位职业卫生巡查表（信息采集）',
  replaces: null,
  keys: { visitedOn: 'visitedOn', excuseReason: 'excuseReason' },
  fields: [
    ...placeFields,
    ...peopleFields,
    ...paper('declaration', '职业病危害项目申报回执', '第十六条'),
    ...paper('testing', '职业病危害因素检测报告', '第二十六条', { id: 'testedOn', title: '检测报告日期' }),
    ...paper('healthChecks', '职业健康检查报告', '第三十五条', { id: 'healthCheckedOn', title: '体检日期' }),
    seen('noticeBoard', '公告栏', '已设置且内容齐全', '未设置或者内容不全', '第二十四条'),
    seen('warningSigns', '警示标识和中文警示说明', '已设置', '未设置或者不全', '第二十四条'),
    seen('protectiveEquipment', '防护设施运行', '正常运行', '未设置、停用或者损坏', '第二十二条、第二十五条'),
    seen('personalProtection', '佩戴防护用品', '已发放并佩戴', '未发放或者未佩戴', '第二十二条'),
    ...changeFields,
    ...outcomeFields,
  ],
};
