import type { PilotSection } from './pilotDocument.ts';
import type { PilotFacts } from './pilotFacts.ts';
import { toLastDay, toPeriodText } from './pilotPeriod.ts';
import { toPrompt } from './pilotPrompts.ts';
import { chartUnlessEmpty, toPercent, withSum } from './pilotTables.ts';
import type { BodyRounds } from './sumRounds.ts';

type Count = readonly [title: string, of: (one: BodyRounds) => number];

const returns: readonly Count[] = [
  ['月数', ({ rounds }) => rounds],
  ['已报月报', ({ returned }) => returned],
  ['其中逾期', ({ returnedLate }) => returnedLate],
  ['逾期未报', ({ overdue }) => overdue],
];

/** What became of the employers to be patrolled; together they are all of them. */
const outcomes: readonly Count[] = [
  ['按期报表', ({ submittedInTime }) => submittedInTime],
  ['逾期报表', ({ submitted, submittedInTime }) => submitted - submittedInTime],
  ['未报表', ({ expected, submitted }) => expected - submitted],
];

const work: readonly Count[] = [
  ['应巡查', ({ expected }) => expected],
  ['已巡查', ({ visited }) => visited],
  ...outcomes,
  ['免予巡查', ({ excused }) => excused],
  ['发现问题', ({ problems }) => problems],
  ['移送线索', ({ referrals }) => referrals],
];

/** 乡镇巡查: the bodies' rounds and returns of the period. @source R150–R154 */
export function composePatrols(facts: PilotFacts): PilotSection {
  const { rounds } = facts;
  const sumOf = (of: Count[1]): number => rounds.reduce((sum, one) => sum + of(one), 0);
  const toRow = (counts: readonly Count[], name: string, addUp: (of: Count[1]) => number): readonly string[] => [
    name,
    ...counts.map(([, of]) => String(addUp(of))),
  ];
  const toRows = (counts: readonly Count[], share: (addUp: (of: Count[1]) => number) => string) =>
    withSum(
      rounds.map((one) => [...toRow(counts, one.name, (of) => of(one)), share((of) => of(one))]),
      [...toRow(counts, '合计', sumOf), share(sumOf)],
    );
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
          ...returns.map(([title]) => ({ title, weight: 2, align: 'right' as const })),
          { title: '按期率', weight: 2, align: 'right' },
        ],
        ...toRows(returns, (addUp) =>
          toPercent(
            addUp(({ returned, returnedLate }) => returned - returnedLate),
            addUp((one) => one.rounds),
          ),
        ),
        note: `${days}。月报次月5日（含当日）前报送为按期；按期率为按期报送的月报占应报月数的比例，尚未到期的也在应报月数中。`,
      },
      {
        kind: 'table',
        title: '巡查情况',
        columns: [
          { title: '巡查单位', weight: 3 },
          ...work.map(([title]) => ({ title, weight: 1.6, align: 'right' as const })),
          { title: '完成率', weight: 2.2, align: 'right' },
        ],
        ...toRows(work, (addUp) =>
          toPercent(
            addUp(({ submitted }) => submitted),
            addUp(({ expected }) => expected),
          ),
        ),
        note: `${days}。每月每家计一次；应巡查为当月名单上存在职业病危害的用人单位，其余各列取自已锁定的月报，未报月报的月份不计；表即巡查表；发现问题、移送线索按件，其余按家次；完成率为已报表占应巡查的比例。`,
      },
      chartUnlessEmpty({
        title: '各巡查单位巡查完成情况',
        form: 'STACKED_BARS',
        unit: '家次',
        categories: rounds.map(({ name }) => name),
        series: outcomes.map(([name, of]) => ({ name, values: rounds.map(of) })),
      }),
    ],
  };
}
