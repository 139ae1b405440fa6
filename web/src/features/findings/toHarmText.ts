import type { OneFindingFragment } from './findings.graphql.ts';

/** What is established about the harm, in words; empty where there was none. */
export function toHarmText(harm: OneFindingFragment['harm']): string {
  const counts = [
    [harm.deaths, '人死亡'],
    [harm.acuteCases, '人急性职业病'],
    [harm.chronicCases, '人慢性职业病'],
  ] as const;
  return [
    ...counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`),
    ...(harm.accidentImminent ? ['可能发生职业病危害事故'] : []),
    ...(harm.accidentConcealed ? ['隐瞒事故'] : []),
    ...(harm.stopOrderRefused ? ['拒不停止作业'] : []),
  ].join('、');
}
