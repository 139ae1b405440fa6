import type { County } from '../employers/counties.ts';
import { digestOf } from '../kernel/auditChain.ts';
import { dayOf } from '../kernel/plainDate.ts';
import type { Block, Column, ReportDocument } from '../reports/reportDocument.ts';
import { type Campaign, findCountDeadline, toCampaignVersionId } from './campaign.ts';
import type { CountFigures, CountSums } from './countFigures.ts';
import type { CountReport, CountRow } from './countReport.ts';

/** Of the cells of `toCells`. */
const sumColumns: readonly Column[] = [
  { title: '用人单位数', weight: 2, align: 'right' },
  { title: '已申报', weight: 2, align: 'right' },
  { title: '从业人员', weight: 2, align: 'right' },
  { title: '接害人员', weight: 2, align: 'right' },
];

const bodyColumns: readonly Column[] = [{ title: '单位', weight: 3 }, ...sumColumns, { title: '签报情况', weight: 4 }];

const sectionColumns: readonly Column[] = [{ title: '行业门类', weight: 3 }, ...sumColumns];

const toCells = ({ employers, declared, staff, exposed }: CountSums): readonly string[] =>
  [employers, declared, staff, exposed].map(String);

function toBodyRow({ name, figures, daysLate, lateBecause, differences }: CountRow): readonly string[] {
  if (figures === null) return [name, '—', '—', '—', '—', '未审核通过，未计入'];
  const timely = daysLate === 0 ? '按期' : `逾期 ${daysLate} 天（${lateBecause ?? ''}）`;
  return [name, ...toCells(figures), differences === 0 ? timely : `${timely}；另报差异 ${differences} 条`];
}

function composeTables(figures: CountFigures, rows: readonly CountRow[]): readonly Block[] {
  return [
    {
      kind: 'table',
      columns: bodyColumns,
      rows: [...rows.map(toBodyRow), ['合计', ...toCells(figures), '']],
      emphasised: [rows.length],
    },
    {
      kind: 'note',
      text: '按各单位签报、县级部门审核通过的名单计算，只计存在职业病危害因素的用人单位；各名单之间没有重复。',
    },
    {
      kind: 'table',
      columns: sectionColumns,
      rows: figures.bySection.map((one) => [one.section ?? '台账未填行业', ...toCells(one)]),
      emphasised: [],
    },
  ];
}

/**
 * Composes the report of the count to the leading group: how many employers with hazards, by body and by section of
 * industry, who was late and why, who is missing and why. It names no employer.
 * @source R45–R49、R291（样式为本平台自拟，D）
 */
export function composeCountReport(
  report: Omit<CountReport, 'document'>,
  campaign: Campaign,
  county: County,
): ReportDocument {
  const { figures, rows, incompleteBecause, number, reportedAt } = report;
  const deadline = findCountDeadline(campaign);
  const missing = rows.filter((row) => row.figures === null).map(({ name }) => name);
  const content = {
    title: `${county.name}存在职业病危害因素用人单位摸底情况报告`,
    cover: null,
    sections: [
      {
        heading: '一、总体情况',
        blocks: [
          {
            kind: 'paragraph',
            text: `根据${campaign.name}的安排，经各有关单位摸底签报、县级部门审核汇总，截至 ${dayOf(reportedAt)}，全县存在职业病危害因素的用人单位 ${figures.employers} 家，其中已申报职业病危害项目 ${figures.declared} 家、未申报 ${figures.employers - figures.declared} 家；从业人员 ${figures.staff} 人，接触职业病危害因素 ${figures.exposed} 人。`,
          },
          ...(deadline === null
            ? []
            : [
                {
                  kind: 'paragraph',
                  text: `上报期限：${deadline.on}（${deadline.source.instrument} ${deadline.source.clause}）。`,
                } as const,
              ]),
          ...(missing.length === 0
            ? []
            : [
                {
                  kind: 'paragraph',
                  text: `尚未计入：${missing.join('、')}。原因：${incompleteBecause ?? ''}。`,
                } as const,
              ]),
        ],
      },
      { heading: '二、分单位、分行业情况', blocks: composeTables(figures, rows) },
    ],
  } as const satisfies Omit<ReportDocument, 'footer' | 'draftedAt'>;
  const about = `摸底报告 ${toCampaignVersionId(campaign)}　第 ${number} 号`;
  const versionCode = digestOf(content).slice(0, 12);
  return { ...content, footer: { versionCode, reportId: about, ruleSetId: null, about }, draftedAt: reportedAt };
}
