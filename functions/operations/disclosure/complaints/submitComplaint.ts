import { randomBytes } from 'node:crypto';
import {
  type Complaint,
  type ComplaintInput,
  type ComplaintPhoto,
  complaintConsent,
  complaintLimits,
  findComplaintProblems,
  toComplainedOf,
} from '../../../rules/disclosure/complaint.ts';
import { countComplaintPeriod } from '../../../rules/disclosure/judgeComplaintStep.ts';
import { composeComplaintReceived } from '../../../rules/inbox/composeComplaintReceived.ts';
import type { Instant, PlainDate } from '../../../rules/kernel/plainDate.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { readLookUpCode, toAuthor, toCommentText, toLookUpCode } from '../../../rules/reports/publicComment.ts';
import { changeAggregate } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { digestLookUpCode } from '../../digestLookUpCode.ts';
import { tell } from '../../inbox/tell.ts';
import { once } from '../../once.ts';
import { takeFromLimits } from '../../takeFromLimits.ts';
import { findPhotoUploadProblems, keepComplaintPhotos } from './keepComplaintPhotos.ts';

export type SubmitComplaintInput = ComplaintInput & { readonly county: string };

/** What the reporter is told once: the number and the code that only it has, and by when it is told more. */
export type SubmittedComplaint = {
  readonly number: string;
  readonly code: string;
  readonly submittedAt: Instant;
  readonly dueOn: PlainDate | null;
};

/**
 * Takes a complaint or report about an employer from anybody, under a real name or anonymously; the employer need not be
 * in the ledger. Nothing of the employer is written, and nobody but the county's officers and bureau learns who sent it.
 * The idempotency key belongs to the county and must be a UUID, see `submitPublicComment`. Permission `submitComplaint`.
 * Refusals: TOO_MANY_REQUESTS, FILE_REJECTED, INVALID_INPUT, NOT_FOUND (of the county), STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source 职业病防治法 第十三条第二款；R163
 */
export async function submitComplaint(
  context: Context,
  input: SubmitComplaintInput,
): Promise<Result<SubmittedComplaint, Refusal>> {
  const { county } = input;
  permit(context, 'submitComplaint', { county });
  const problems = [...findComplaintProblems(input), ...findPhotoUploadProblems(input.photos)];
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  if ((await context.counties.find(county)) === null) return refused({ code: 'NOT_FOUND' });
  return once<SubmittedComplaint, Refusal>(
    context,
    'submitComplaint',
    input,
    async () => {
      const { name, creditCode } = toComplainedOf(input);
      const about = `${county}#${creditCode ?? name}`;
      const { phone } = toAuthor(input);
      const taken = await takeFromLimits(context, complaintLimits, { PHONE: phone, ABOUT: about, COUNTY: county });
      if (!taken.ok) return taken;
      const complaintId = context.newId();
      const photos = await keepComplaintPhotos(context, { county, complaintId }, input.photos);
      if (!photos.ok) return refused({ code: 'FILE_REJECTED', reason: photos.refusal });
      const code = toLookUpCode(randomBytes(16));
      const complaint = await toComplaint(context, input, { complaintId, code, photos: photos.value });
      const change = changeAggregate(context, 'submitComplaint', 'complaint', null, complaint);
      const { submittedAt, dueOn } = complaint;
      const received = composeComplaintReceived({ messageId: context.newId(), at: context.now }, complaint);
      const told = tell(received, { creditCode: complaint.about.creditCode ?? '', bodyId: '', techServiceCode: null });
      return accepted({ changes: [change, told], answer: { number: complaintId, code, submittedAt, dueOn } });
    },
    `${context.viewer.subject}#${county}`,
  );
}

type New = { readonly complaintId: string; readonly code: string; readonly photos: readonly ComplaintPhoto[] };

async function toComplaint(
  { now, today, notices }: Context,
  input: SubmitComplaintInput,
  { complaintId, code, photos }: New,
): Promise<Complaint> {
  const { county, kind } = input;
  const reporter = toAuthor(input);
  const isAnonymous = reporter.name === null && reporter.phone === null;
  return {
    county,
    complaintId,
    kind,
    about: toComplainedOf(input),
    text: toCommentText(input.text),
    reporter,
    photos,
    submittedAt: now,
    lookUpDigest: digestLookUpCode(complaintId, readLookUpCode(code)),
    consentVersion: isAnonymous ? null : complaintConsent.version,
    state: 'RECEIVED',
    dueOn: countComplaintPeriod('RECEIVED', today, await notices.read(county)),
    steps: [],
    visit: null,
  };
}
