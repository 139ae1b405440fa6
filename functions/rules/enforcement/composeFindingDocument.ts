import type { CountedPeriod } from '../calendar/computeDeadline.ts';
import { digestOf } from '../kernel/auditChain.ts';
import type { ReportDocument, Section } from '../reports/reportDocument.ts';
import { withPlainTexts } from '../reports/reportDocument.ts';
import { composeSanctionText, toProvision } from './composeSanctionText.ts';
import { findStepDay } from './finding.ts';
import type { FindingAction } from './findingLifecycle.ts';
import type { FindingRecord } from './findingRecord.ts';

export const findingDocumentKinds = ['CORRECTION_ORDER', 'PRIOR_NOTICE', 'DECISION', 'NON_PENALTY_DECISION'] as const;

export type FindingDocumentKind = (typeof findingDocumentKinds)[number];

/** A document of a case in its own words: a title, and sections of blocks as the report's writers take them. */
export type FindingDocument = {
  readonly kind: FindingDocumentKind;
  readonly title: string;
  readonly sections: readonly Section[];
};

type Row = {
  readonly title: string;
  readonly exists: (finding: FindingRecord) => boolean;
  readonly compose: (finding: FindingRecord) => readonly Section[];
};

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

function composeParty({ employerName, creditCode, text, foundOn }: FindingRecord): Section {
  return {
    heading: '当事人和违法事实',
    blocks: [
      {
        kind: 'facts',
        form: 'lines',
        facts: [
          { label: '当事人', value: employerName },
          { label: '统一社会信用代码', value: creditCode },
          { label: '发现日期', value: foundOn },
        ],
      },
      paragraph(text),
    ],
  };
}

/** The last day as the order named it; an extension is told by itself. */
function findFirstDue({ order }: FindingRecord): CountedPeriod | null {
  return order?.extension?.before ?? order?.due ?? null;
}

const seal: Section = {
  heading: '签发',
  blocks: [{ kind: 'signature', lines: ['执法人员（两名以上）签名：', '送达日期：', '（行政机关印章）'] }],
};

const documents: Record<FindingDocumentKind, Row> = {
  CORRECTION_ORDER: {
    title: '责令限期改正通知书',
    exists: ({ order }) => order !== null,
    compose: (finding) => [
      composeParty(finding),
      {
        heading: '改正内容和期限',
        blocks: [
          { kind: 'numbered', items: finding.order?.items ?? [] },
          paragraph(
            `请于 ${findFirstDue(finding)?.endsOn} 24 时前改正。逾期不改正的，依据${toProvision(finding)}处理。`,
          ),
          { kind: 'note', text: `期限自 ${findFirstDue(finding)?.from} 的次日起算，其间每一日的计算见办理页面。` },
        ],
      },
      seal,
    ],
  },
  PRIOR_NOTICE: {
    title: '行政处罚事先告知书',
    exists: ({ notice }) => notice !== null,
    compose: (finding) => [
      composeParty(finding),
      {
        heading: '拟作出的处罚和您的权利',
        blocks: [
          paragraph(finding.notice ? composeSanctionText(finding.notice.sanction) : ''),
          paragraph('您有权在收到本告知书后五个工作日内陈述和申辩；我们不因您陈述、申辩而给予更重的处罚。'),
          ...(finding.notice?.hearingOffered
            ? [paragraph('您可以在收到本告知书后五个工作日内要求听证，听证不收取费用。')]
            : []),
        ],
      },
      seal,
    ],
  },
  DECISION: {
    title: '行政处罚决定书',
    exists: ({ decision }) => decision !== null,
    compose: (finding) => [
      composeParty(finding),
      {
        heading: `处罚决定 ${finding.words?.number ?? ''}`,
        blocks: [
          paragraph(finding.words?.facts ?? ''),
          paragraph(finding.decision ? composeSanctionText(finding.decision) : ''),
          ...(finding.decision?.fineYuan
            ? [
                paragraph(
                  '罚款应当自收到本决定书之日起十五日内缴纳；逾期每日按罚款数额的百分之三加处罚款，不超过罚款数额。',
                ),
              ]
            : []),
          paragraph('不服本决定的，可以自收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。'),
        ],
      },
      seal,
    ],
  },
  NON_PENALTY_DECISION: {
    title: '不予行政处罚决定书',
    exists: (finding) => findStepDay(finding, 'WAIVE') !== null,
    compose: (finding) => [
      composeParty(finding),
      {
        heading: '不予处罚的理由和教育',
        blocks: [
          paragraph('初次违法且危害后果轻微并及时改正，依据《行政处罚法》第三十三条第一款，不予行政处罚。'),
          paragraph(finding.steps.findLast(({ action }) => action === 'WAIVE')?.text ?? ''),
          paragraph('请加强职业病防治管理，避免再次发生；再次发生的，将依法处罚。'),
        ],
      },
      seal,
    ],
  },
};

/** Action → the document that it gives rise to. */
const writtenBy: Record<FindingDocumentKind, FindingAction> = {
  CORRECTION_ORDER: 'ORDER_CORRECTION',
  PRIOR_NOTICE: 'GIVE_NOTICE',
  DECISION: 'DECIDE',
  NON_PENALTY_DECISION: 'WAIVE',
};

/** One document for the writers; null where the case has none yet. Its version is that of its content. */
export function findWritableDocument(finding: FindingRecord, kind: FindingDocumentKind): ReportDocument | null {
  const drafted = finding.steps.findLast(({ action }) => action === writtenBy[kind]);
  const { title, exists, compose } = documents[kind];
  if (drafted === undefined || !exists(finding)) return null;
  const sections = compose(finding);
  const versionCode = digestOf({ title, sections }).slice(0, 12);
  const footer = { versionCode, reportId: finding.findingId, ruleSetId: null };
  return withPlainTexts({ title, cover: null, sections, footer, draftedAt: drafted.takenAt });
}

/** The documents of a finding as its record stands, in the order in which they come to be. @source R118–R122；行政处罚法 第四十四、五十九条 */
export function composeFindingDocuments(finding: FindingRecord): readonly FindingDocument[] {
  return findingDocumentKinds
    .filter((kind) => documents[kind].exists(finding))
    .map((kind) => ({ kind, title: documents[kind].title, sections: documents[kind].compose(finding) }));
}
