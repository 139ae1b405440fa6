import type { Occasion } from '../inbox/composeHappenings.ts';
import type { Happening } from '../inbox/message.ts';
import { type FindingAction, findingLifecycle } from './findingLifecycle.ts';
import type { FindingRecord } from './findingRecord.ts';

type Told = { readonly title: string; readonly text: (finding: FindingRecord) => string };

/** Action → what employer and bureau are told of it; of the others they are not told. */
const tellings: Partial<Record<FindingAction, Told>> = {
  EDUCATE: { title: '教育引导', text: ({ text }) => `对“${text}”已进行教育引导，请自行改正。` },
  ORDER_CORRECTION: {
    title: '责令限期改正',
    text: ({ order }) => `请在 ${order?.due.endsOn} 24 时前改正：${order?.items.join('；')}。`,
  },
  EXTEND_ORDER: { title: '改正期限延长', text: ({ order }) => `改正期限延长至 ${order?.due.endsOn} 24 时。` },
  SUBMIT_CORRECTION: { title: '提交改正情况', text: () => '用人单位已提交改正情况，待复查。' },
  CONFIRM_CORRECTED: { title: '复查已改正', text: ({ correctedOn }) => `经复查，已于 ${correctedOn} 改正。` },
  RECORD_OVERDUE: {
    title: '逾期未改正',
    text: ({ order }) => `改正期限 ${order?.due.endsOn} 已届满，经复查未改正，将依法立案查处。`,
  },
  SUSPEND_WORK: { title: '责令暂停作业', text: () => '有发生职业病危害事故的危险，责令立即暂停相关作业。' },
  LIFT_SUSPENSION: { title: '解除暂停作业', text: () => '暂停作业的措施已经解除。' },
  GIVE_NOTICE: {
    title: '行政处罚事先告知',
    text: ({ notice }) =>
      `拟罚款 ${notice?.sanction.fineYuan} 元${notice?.sanction.stopsWork ? '，责令停止作业' : ''}。您有权陈述、申辩${
        notice?.hearingOffered ? '，并可以要求听证' : ''
      }，期限见办理页面。`,
  },
  SUBMIT_STATEMENT: { title: '提交陈述申辩', text: () => '用人单位已提交陈述、申辩。' },
  REQUEST_HEARING: { title: '要求听证', text: () => '用人单位要求听证，请组织听证并提前七个工作日通知。' },
  NOTIFY_HEARING: {
    title: '听证通知',
    text: ({ hearing }) => `听证定于 ${hearing?.on} 在${hearing?.place}举行。`,
  },
  DECIDE: {
    title: '行政处罚决定',
    text: ({ words, decision }) =>
      `已作出行政处罚决定（${words?.number}），罚款 ${decision?.fineYuan} 元，将依法送达。`,
  },
  SERVE: { title: '处罚决定书已送达', text: ({ words }) => `行政处罚决定书（${words?.number}）已送达。` },
  WAIVE: {
    title: '不予行政处罚',
    text: () => '初次违法且危害后果轻微并及时改正，不予行政处罚；请加强管理，避免再次发生。',
  },
  DISMISS: { title: '撤销案件', text: () => '经调查，违法事实不能成立或者依法不予处罚，案件已撤销。' },
  REVOKE: { title: '处罚决定已撤销', text: ({ words }) => `行政处罚决定（${words?.number}）已被变更或者撤销。` },
  CLOSE: { title: '结案', text: () => '该问题已办结。' },
};

/** What employer and bureau are told of a step that was just taken; null where nobody is. @source R117–R121 */
export function composeFindingMessage(
  { messageId, at }: Occasion,
  finding: FindingRecord,
  action: FindingAction,
): Happening | null {
  const told = tellings[action];
  if (!told) return null;
  const { county, creditCode, employerName } = finding;
  const title = `${told.title}：${employerName}`;
  const base = { messageId, at, county, creditCode, employerName, title, text: told.text(finding) };
  return { ...base, kind: 'ENFORCEMENT', source: findingLifecycle[action].source, reminder: null };
}
