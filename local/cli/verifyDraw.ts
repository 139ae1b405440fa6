import { readFile } from 'node:fs/promises';
import { type DrawStep, type DrawVerdict, verifyDraw } from '../drawVerifier/verifyDraw.ts';
import { ClientFailure } from './client.ts';

const stepNames: Record<DrawStep, string> = {
  FORMAT: '文件格式',
  LIST: '名单',
  SETTINGS: '比例、频次等设置',
  ROSTER: '执法人员名册',
  FREEZE: '冻结记录',
  CONTRIBUTION: '各方承诺与公开的随机数',
  SEED: '随机种子',
  EXCLUSION: '未参加抽取的单位',
  STRATA: '分层和抽取数',
  RANK: '各层排序',
  SELECTION: '抽中单位',
  OFFICERS: '执法人员分派',
  RESULT: '结果摘要',
  SUBSTITUTION: '替补',
};

/** `verify-draw FILE`: everything computed again from the file alone. */
export async function readDraw(path: string): Promise<DrawVerdict> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ClientFailure(`打不开文件：${path}`);
  });
  return verifyDraw(text);
}

/** The sentence for standard error. */
export function describeDraw(verdict: DrawVerdict): string {
  if (!verdict.valid) return `不相符：“${stepNames[verdict.step]}”一步（${verdict.step}），位置 ${verdict.at}。`;
  const { employers, drawn, lastHash } = verdict;
  return `全部相符：名单 ${employers} 家，抽中 ${drawn} 家。请与公布的最终摘要核对：${lastHash}`;
}
