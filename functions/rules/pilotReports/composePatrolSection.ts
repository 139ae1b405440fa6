import type { PilotSection } from './pilotDocument.ts';
import type { PilotFacts } from './pilotFacts.ts';
import { toLastDay, toPeriodText } from './pilotPeriod.ts';
import { toPrompt } from './pilotPrompts.ts';
import { chartUnlessEmpty, toPercent, withSum } from './pilotTables.ts';
import type { BodyRounds } from './sumRounds.ts';

const counted = [
  ['月数', 'rounds'],
  ['已报月报', 'returned'],
  ['其中逾期', 'returnedLate'],
  ['逾期未报', 'overdue'],
  ['应巡查（家次）', 'expected'],
  ['已巡查（家次）', 'visited'],
  ['已报巡查表', 'submitted'],
  ['其中按期', 'submittedInTime'],
  ['免予巡查', 'excused'],
  ['发现问题', 'problems'],
  ['移送线索', 'referrals'],
] as const satisfies readonly (readonly [title: string, figure: keyof BodyRounds])[];

/** 乡镇巡查: the bodies' rounds and returns of the period. @source R150–R154 */
export function composePatrols(facts: PilotFacts): PilotSection {
  const { rounds } = facts;
  const sumOf = (figure: (typeof counted)[number][1]): number => rounds.reduce((sum, one) => sum + one[figure], 0);
  const shown = counted.slice(0, 4);
  const work = counted.slice(4);
  const days = `来源：职监平台巡查轮次和已锁定的月度巡查报告；${toPeriodText(facts)}，统计至 ${toLastDay(facts, facts.asOf)}`;
  return {
    heading: '乡镇巡查',
    blocks: [
      toPrompt('patrol'),
      {
        kind: 'table',
        title: '月度巡查报告报送情况',
        columns: [
          { title: '巡查单位', weight: 3 },
          ...shown.map(([title]) => ({ title, weight: 2, align: 'right' as const })),
          { title: '按期率', weight: 2, align: 'right' },
        ],
        ...withSum(
          rounds.map((one) => [
            one.name,
            ...shown.map(([, figure]) => String(one[figure])),
            toPercent(one.returned - one.returnedLate, one.rounds),
          ]),
          [
            '合计',
            ...shown.map(([, figure]) => String(sumOf(figure))),
            toPercent(sumOf('returned') - sumOf('returnedLate'), sumOf('rounds')),
          ],
        ),
        note: `${days}。月报次月5日（含当日）前报送为按期（R153）；按期率为按期报送的月报占应报月数的比例，尚未到期的也在应报月数中。`,
      },
      {
        kind: 'table',
        title: '巡查情况',
        columns: [
          { title: '巡查单位', weight: 3 },
          ...work.map(([title]) => ({ title, weight: 1.6, align: 'right' as const })),
          { title: '完成率', weight: 1.6, align: 'right' },
        ],
        ...withSum(
          rounds.map((one) => [
            one.name,
            ...work.map(([, figure]) => String(one[figure])),
            toPercent(one.submitted, one.expected),
          ]),
          [
            '合计',
            ...work.map(([, figure]) => String(sumOf(figure))),
            toPercent(sumOf('submitted'), sumOf('expected')),
          ],
        ),
        note: `${days}。每月每家计一次；应巡查为当月名单上存在职业病危害的用人单位（R151），其余各列取自已锁定的月报，未报月报的月份不计；完成率为已报巡查表占应巡查的比例。`,
      },
      chartUnlessEmpty({
        title: '各巡查单位巡查完成情况',
        form: 'STACKED_BARS',
        unit: '家次',
        categories: rounds.map(({ name }) => name),
        series: [
          { name: '按期报巡查表', values: rounds.map(({ submittedInTime }) => submittedInTime) },
          { name: '逾期报巡查表', values: rounds.map(({ submitted, submittedInTime }) => submitted - submittedInTime) },
          { name: '未报', values: rounds.map(({ expected, submitted }) => expected - submitted) },
        ],
      }),
    ],
  };
}
