import { addMonths, type PlainDate } from '../kernel/plainDate.ts';
import { type Block, type Section, withPlainTexts } from '../reports/reportDocument.ts';
import { blankDate, toDay } from '../reports/reportWords.ts';
import { isCancelled, type PlannedVisit } from './schedule.ts';

/** What the public notice of a plan is made from. */
export type PlanNoticeFacts = {
  readonly countyName: string;
  readonly planName: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** The decision that the plan rests on. */
  readonly decision: string;
  readonly visits: readonly PlannedVisit[];
  readonly bodyNames: ReadonlyMap<string, string>;
  /** Address at which the draw can be checked; null: no QR code. */
  readonly address: string | null;
};

/** A composed notice before any layout; its blocks are those of reports, so the same writers lay it out. */
export type PlanNotice = { readonly title: string; readonly sections: readonly Section[] };

/**
 * Composes the public notice of a plan: period, basis, matters, and how many employers of each township are visited in
 * each month. It names no employer, no day and no officer: a notice beforehand of who is visited when would defeat the
 * check, and officers' names are personal; results are made public afterwards, employer by employer. Cancelled visits
 * are not counted.
 * @source 优化营商环境条例 第五十四条；国办发〔2024〕54号；R107, R163（公告的内容为本平台自拟，D）
 */
export function composePlanNotice(facts: PlanNoticeFacts): PlanNotice {
  const { countyName, planName, startsOn, endsOn, decision, address } = facts;
  const visits = facts.visits.filter((visit) => !isCancelled(visit));
  const matters = [...new Set(visits.flatMap(({ checks }) => checks.map(({ matter }) => matter)))].sort();
  const code: Block[] = address === null ? [] : [{ kind: 'qrCode', address, caption: '扫描二维码核对抽取过程和结果' }];
  return withPlainTexts({
    title: `${countyName}${planName}公告`,
    sections: [
      {
        heading: '',
        blocks: [
          { kind: 'paragraph', text: '按照“双随机、一公开”的要求，现将职业卫生监督检查安排公告如下：' },
          {
            kind: 'facts',
            form: 'lines',
            facts: [
              { label: '检查期间', value: `${toDay(startsOn)}至${toDay(endsOn)}` },
              { label: '检查依据', value: decision },
              { label: '检查事项', value: matters.join('、') },
              { label: '检查家次', value: `${visits.length} 家次` },
              { label: '检查方式', value: '随机抽取检查对象，随机选派两名以上执法人员现场检查' },
              { label: '监督电话', value: '＿＿＿＿＿＿＿＿＿＿（由公告单位填写）' },
            ],
          },
        ],
      },
      { heading: '各地检查安排（家次）', blocks: [tabulate(visits, facts), ...notes, ...code, signature] },
    ],
  });
}

const notes: readonly Block[] = [
  {
    kind: 'note',
    text: '同一单位的多项检查合并进行。检查时执法人员应当出示执法证件；不出示的，单位有权拒绝。检查结果另行公布。',
  },
];

const signature: Block = { kind: 'signature', lines: ['公告单位（公章）：', blankDate] };

function tabulate(visits: readonly PlannedVisit[], { startsOn, endsOn, bodyNames }: PlanNoticeFacts): Block {
  const months = listMonths(startsOn, endsOn);
  const bodies = [...new Set(visits.map(({ bodyId }) => bodyId))].sort();
  const toRow = (name: string, own: readonly PlannedVisit[]): readonly string[] => [
    name,
    ...months.map((month) => String(own.filter(({ on }) => on.startsWith(month)).length)),
    String(own.length),
  ];
  return {
    kind: 'table',
    columns: [
      { title: '属地', weight: 3 },
      ...months.map((month) => ({ title: `${Number(month.slice(5))}月`, weight: 1, align: 'right' as const })),
      { title: '合计', weight: 1, align: 'right' },
    ],
    rows: [
      ...bodies.map((bodyId) =>
        toRow(
          bodyNames.get(bodyId) ?? bodyId,
          visits.filter((visit) => visit.bodyId === bodyId),
        ),
      ),
      toRow('合计', visits),
    ],
    emphasised: [bodies.length],
  };
}

/** Months of the period as `2026-03`. */
function listMonths(from: PlainDate, to: PlainDate): readonly string[] {
  const months: string[] = [];
  for (let on = from; on.slice(0, 7) <= to.slice(0, 7); on = addMonths(from, months.length))
    months.push(on.slice(0, 7));
  return months;
}
