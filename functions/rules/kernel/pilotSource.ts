import type { Confidence, LegalSource } from './legalSource.ts';

/** 泸溪县省级职业卫生分类监督执法试点工作实施方案 */
export const pilotInstrument = '泸政办函〔2023〕18号';

/**
 * The parts of 泸政办函〔2023〕18号, each with the number of the first requirement in it. Headings are the instrument's own;
 * what stands in brackets is ours, where a part without headings is long.
 */
const parts = [
  { from: 1, part: '一、指导思想' },
  { from: 16, part: '二、工作目标' },
  { from: 24, part: '三、组织领导' },
  { from: 37, part: '（一）筹备启动阶段' },
  { from: 67, part: '（二）组织实施阶段' },
  { from: 68, part: '（二）组织实施阶段1.用人单位风险评估' },
  { from: 96, part: '（二）组织实施阶段2.实施分类监督执法' },
  { from: 97, part: '（二）组织实施阶段2.实施分类监督执法“一是”' },
  { from: 106, part: '（二）组织实施阶段2.实施分类监督执法“二是”' },
  { from: 115, part: '（二）组织实施阶段2.实施分类监督执法“三是”' },
  { from: 118, part: '（二）组织实施阶段2.实施分类监督执法“三是”（三步法）' },
  { from: 121, part: '（二）组织实施阶段2.实施分类监督执法“三是”（首违不罚）' },
  { from: 123, part: '（二）组织实施阶段2.实施分类监督执法“三是”' },
  { from: 124, part: '（三）总结评估' },
  { from: 134, part: '五、工作要求' },
  { from: 150, part: '五、工作要求（每月巡查）' },
  { from: 155, part: '五、工作要求' },
  { from: 156, part: '五、工作要求（树立样板）' },
  { from: 163, part: '五、工作要求（信息公开、诚信管理）' },
  { from: 167, part: '五、工作要求（考核、督导、通报）' },
  { from: 175, part: '附件 成员单位职责' },
] as const;

const last = 266;

/**
 * Requirements of 泸政办函〔2023〕18号, such as `R87–R92、R99`, as the source of a row: where they stand, as people can look it
 * up, and what we have to remark.
 *
 * @throws Error for what is no requirement that stands in the text: a fault of the table that names it
 * @source ../shared/requirements.md, which numbers the requirements
 */
export function pilotSource(requirements: string, confidence: Confidence = 'H', remark?: string): LegalSource {
  const named = [...new Set(requirements.split('、').flatMap(listNumbers).map(findPart))].join('、');
  return { instrument: pilotInstrument, clause: remark === undefined ? named : `${named}：${remark}`, confidence };
}

function listNumbers(range: string): readonly number[] {
  const [, from = '', to = from] = /^R(\d+)(?:–R(\d+))?$/.exec(range) ?? [];
  const length = Number(to) - Number(from) + 1;
  if (from === '' || Number(from) < 1 || Number(to) > last || length < 1) throw new Error(`no requirement: ${range}`);
  return Array.from({ length }, (_, at) => Number(from) + at);
}

const findPart = (number: number): string => parts.findLast(({ from }) => from <= number)?.part ?? '';
