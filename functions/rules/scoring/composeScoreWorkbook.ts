import type { PlanSheet } from '../inspections/composePlanWorkbook.ts';
import type { FrozenScores } from './scoreTable.ts';

/** Hundredths as points. */
const toPoints = (hundredths: number): number => hundredths / 100;

/**
 * Composes the workbook of a score table: one row for each unit with its items, and every case with the points that it
 * moved. Sums are written as numbers, never as formulas.
 * @source R167、R195（样式为本平台自拟，D）
 */
export function composeScoreWorkbook({ period, asOf, rules, scores }: FrozenScores): readonly PlanSheet[] {
  const title = `${period} 考核评分（台账以 ${asOf} 为准）`;
  return [
    {
      name: '评分表',
      title,
      columns: [
        { title: '考核对象', width: 24 },
        { title: '得分', width: 10, align: 'center' },
        ...rules.items.map((item) => ({ title: item.title, width: 16, align: 'center' }) as const),
      ],
      rows: scores.map(({ name, points, lines }) => [
        name,
        toPoints(points),
        ...rules.items.map(({ itemId }) => {
          const line = lines.find((one) => one.itemId === itemId);
          return line === undefined ? null : toPoints(line.points);
        }),
      ]),
    },
    {
      name: '扣分加分明细',
      title: `${title}：明细`,
      columns: [
        { title: '考核对象', width: 24 },
        { title: '评分项', width: 28 },
        { title: '日期', width: 12, align: 'center' },
        { title: '分值', width: 10, align: 'center' },
        { title: '情况', width: 60 },
        { title: '记录', width: 28 },
        { title: '核销', width: 8, align: 'center' },
      ],
      rows: scores.flatMap(({ name, lines }) =>
        lines.flatMap((line) =>
          line.cases.map(({ on, points, note, recordId, isStruckOut }) => [
            ...[name, line.title, new Date(`${on}T00:00:00.000Z`), toPoints(points), note, recordId],
            isStruckOut ? '是' : null,
          ]),
        ),
      ),
    },
  ];
}
