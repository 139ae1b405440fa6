import type { PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import { drawPicture } from './drawPicture.ts';
import { type Answer, act, type Stage, send, uploadFile, waitUntil } from './stage.ts';

const requestVisitFile = `mutation ($input: RequestVisitEvidenceUploadInput!) { answer: requestVisitEvidenceUpload(input: $input) {
  ... on VisitEvidenceUpload { uploadId upload { url fields { name value } } } ... on Refusal { message } } }`;
const requestFindingFile = `mutation ($input: RequestFindingUploadInput!) { answer: requestFindingUpload(input: $input) {
  ... on FindingUpload { uploadId upload { url fields { name value } } } ... on Refusal { message } } }`;

/** What a visit is made for. */
export type Cause = {
  readonly employerId: string;
  readonly cause: 'COMPLAINT' | 'REFERRAL';
  readonly causeText: string;
  readonly referralId?: string;
  readonly on: PlainDate;
  readonly officerIds: readonly string[];
};

/** Officers go there, find one thing wrong, and the result is published. Answers the visit as it was ended. */
export async function makeVisit(stage: Stage, cause: Cause, number: string): Promise<Answer> {
  const officerIds = cause.officerIds.slice(0, 2);
  const wanted = { ...cause, officerIds, matter: '职业病防护设施', restDayReason: '示例：反映的情况须当日核实' };
  let opened = await send(stage, 'officer-1', 'openVisit', wanted);
  const on: PlainDate = opened.possibleOn?.[0] ?? cause.on;
  // Drawn visits may have filled the day.
  if (on !== cause.on)
    opened = await act(stage, 'officer-1', `当日已排满，拟于 ${on} 检查`, 'openVisit', { ...wanted, on });
  const visitId: string = opened.id;
  await act(stage, 'bureau', '批准检查', 'approveVisit', { visitId, number });
  await waitUntil(stage, on, '到了检查当日');
  await act(stage, 'officer-1', '送达检查通知', 'notifyVisit', { visitId });
  const started = await act(stage, 'officer-1', '两名执法人员到场，出示证件', 'startVisit', { visitId, officerIds });
  const picture = { bytes: drawPicture(), fileName: '现场.png' };
  const file = await uploadFile(stage, 'officer-1', picture, requestVisitFile, { visitId });
  await act(stage, 'officer-1', '上传现场照片', 'attachVisitEvidence', { visitId, ...file });
  const failed = 'FH-1';
  const ended = await act(stage, 'officer-1', '逐条检查，发现一项问题', 'endVisit', {
    visitId,
    outcome: 'CHECKED',
    answers: started.items.map(({ id }: Answer) => ({
      itemId: id,
      verdict: id === failed ? 'NONCONFORMING' : 'CONFORMING',
    })),
    measurements: [],
    findings: [{ itemId: failed, text: '示例：打磨工位未设吸尘罩', evidence: [file.sha256] }],
  });
  const signedBy = { name: '示例人1', position: '安环部长' };
  await act(stage, 'officer-1', '单位确认笔录', 'confirmVisit', { visitId, statement: '对检查情况无异议', signedBy });
  const { conclusion } = await act(stage, 'bureau', '确定检查结果', 'concludeVisit', { visitId });
  await act(stage, 'bureau', `公布检查结果（应于 ${conclusion.publishBy} 前）`, 'publishVisit', { visitId });
  return ended;
}

/** What a visit found: the first two of the three steps, and with `isCorrected` the re-check that ends it. */
export async function correctFinding(
  stage: Stage,
  employerId: string,
  { notice, record }: Answer,
  isCorrected: boolean,
): Promise<void> {
  const [found] = record.findings;
  const { id: findingId } = await act(stage, 'officer-1', '登记检查发现的违法行为', 'openFinding', {
    employerId,
    originKind: 'VISIT',
    reference: found.findingId,
    text: found.text,
    penaltyId: found.penaltyIds[0],
    officers: notice.officers,
  });
  const take = async (what: string, action: string, input: object = {}): Promise<Answer> => {
    const picture = { bytes: drawPicture(), fileName: '文书.png' };
    const file = await uploadFile(stage, 'officer-1', picture, requestFindingFile, { findingId });
    return act(stage, 'officer-1', what, 'takeFindingStep', {
      findingId,
      action,
      text: '示例：现场笔录',
      files: [file],
      ...input,
    });
  };
  await take('第一步：教育引导', 'EDUCATE');
  const order = { items: ['为打磨工位装设吸尘罩'], term: { workingDays: 5 } };
  await take('第二步：责令限期改正', 'ORDER_CORRECTION', { order });
  if (isCorrected) await take('期限内复查：已经改正，办结', 'CONFIRM_CORRECTED', { correctedOn: await stage.today() });
}
