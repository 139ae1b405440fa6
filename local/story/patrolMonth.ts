import { patrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import type { PatrolValue } from '../../functions/rules/patrols/patrolRecord.ts';
import { uploadPhoto } from '../../functions/rules/patrols/uploadPhoto.ts';
import { drawPicture } from './drawPicture.ts';
import { openDevice, readMergedRecord } from './patrolDevice.ts';
import { type Answer, act, ask, type Stage, sha256Of } from './stage.ts';

const tasks = `query ($month: String!, $body: ID!) { patrolTasks(month: $month, patrolBodyId: $body, first: 100) {
  totalCount nodes { employerId creditCode name submittedAt } } }`;
const requestPhoto = `mutation ($input: RequestPatrolPhotoUploadInput!) { answer: requestPatrolPhotoUpload(input: $input) {
  ... on PatrolPhotoUpload { chunkBytes chunks { index sizeBytes arrived upload { url fields { name value } } } }
  ... on Refusal { message } } }`;
const referrals = `{ patrolReferrals(state: RECEIVED) { nodes { id number employerName employerId } } }`;

/** A patrol body and the clerk who works for it. */
export type Body = { readonly id: string; readonly account: string };

export const wuxi: Body = { id: '433122107', account: 'patrol-wuxi' };
export const highTechZone: Body = { id: '433122-gxq', account: 'patrol-gxq' };

export type Task = {
  readonly employerId: string;
  readonly creditCode: string;
  readonly name: string;
  readonly submittedAt: string | null;
};

/** The employers that a body is to patrol in a month. */
export async function readTasks(stage: Stage, month: string, body: Body): Promise<readonly Task[]> {
  return (await ask(stage, body.account, tasks, { month, body: body.id })).patrolTasks.nodes;
}

/** What makes the form complete where work goes on and nothing is wrong. */
const working: Readonly<Record<string, PatrolValue>> = {
  patroller: '示例协管员',
  operating: 'NORMAL',
  presence: { roles: ['HEALTH_MANAGER'], signed: true },
  hazardsSeen: ['DUST', 'NOISE'],
  exposed: 48,
  declaration: 'NONE',
  testing: 'NOT_SHOWN',
  healthChecks: 'NOT_SHOWN',
  noticeBoard: 'GOOD',
  warningSigns: 'GOOD',
  protectiveEquipment: 'GOOD',
  personalProtection: 'GOOD',
  changes: ['NONE'],
  advice: '示例：已告知应当尽快申报，建议为打磨岗位配口罩',
  suspectedViolation: false,
};

type Wanted = { readonly changes?: Readonly<Record<string, PatrolValue>>; readonly isSubmitted?: boolean };

/** A clerk fills in the form with a device that has no signal, then sends what it kept. */
export async function patrol(
  stage: Stage,
  body: Body,
  month: string,
  { creditCode, name }: Task,
  { changes = {}, isSubmitted = true }: Wanted = {},
): Promise<void> {
  await stage.tell(body.account, `巡查${name}，填写巡查表后上传`, async () => {
    const device = await openDevice(stage, body.account, body.id);
    const record = { month: patrolMonth(month), bodyId: body.id, creditCode };
    const submission = isSubmitted ? { submission: true } : {};
    const values = { visitedOn: await stage.today(), ...working, ...changes, ...submission };
    for (const [field, value] of Object.entries(values)) await write(device.edit(device.show(record), field, value));
    while (await device.sendNext());
    return { fields: Object.keys(values).length, pending: device.listPending().map(({ notMerged }) => notMerged) };
  });
}

/** Two devices without signal write different head counts; both are kept, and one who has seen both settles it or not. */
export async function writeApart(
  stage: Stage,
  body: Body,
  month: string,
  { creditCode, employerId, name }: Task,
  isSettled: boolean,
): Promise<void> {
  const record = { month: patrolMonth(month), bodyId: body.id, creditCode };
  const [phone, tablet] = [
    await openDevice(stage, body.account, body.id),
    await openDevice(stage, body.account, body.id),
  ];
  const today = await stage.today();
  await stage.tell(body.account, `两台设备都没有信号，各自填写${name}的接害人数`, async () => {
    const filled = { visitedOn: today, ...working, exposed: 50 };
    for (const [field, value] of Object.entries(filled)) await write(phone.edit(phone.show(record), field, value));
    await write(tablet.edit(tablet.show(record), 'exposed', 46));
    return { pending: [phone.listPending().length, tablet.listPending().length] };
  });
  const { exposed } = await stage.tell(body.account, '有了信号，先后上传：两个数都留着，等人选定', async () => {
    while (await phone.sendNext());
    while (await tablet.sendNext());
    const { fields } = await readMergedRecord(stage, body.account, month, employerId);
    return { exposed: fields['exposed']?.values.map(({ value }) => value) };
  });
  if (exposed?.length !== 2) throw new Error(`no conflict: ${JSON.stringify(exposed)}`);
  if (!isSettled) return;
  await stage.tell(body.account, '看过两个数，选定 50，提交记录', async () => {
    await phone.receive(record, await readMergedRecord(stage, body.account, month, employerId));
    const shown = phone.show(record);
    await write(phone.edit(shown, 'exposed', 50));
    await write(phone.edit(phone.show(record), 'submission', true));
    while (await phone.sendNext());
    const { fields } = await readMergedRecord(stage, body.account, month, employerId);
    return { exposed: fields['exposed']?.values.map(({ value }) => value), pending: phone.listPending().length };
  });
}

/** A patrol that suspects a violation: a photo, and the officers have it at once. Answers the referral. */
export async function referSuspicion(stage: Stage, body: Body, month: string, task: Task): Promise<Answer> {
  const picture = drawPicture();
  const suspicion = {
    suspectedViolation: true,
    suspectedText: '示例：打磨车间粉尘弥漫，除尘设施停用',
    protectiveEquipment: 'BAD',
    photos: [sha256Of(picture)],
  };
  await patrol(stage, body, month, task, { changes: suspicion });
  await sendPhoto(stage, body, month, task, picture);
  const { patrolReferrals } = await stage.tell('officer-1', '收到移送线索，附有记录和照片', () =>
    ask(stage, 'officer-1', referrals),
  );
  return patrolReferrals.nodes.find(({ employerId }: Answer) => employerId === task.employerId);
}

async function sendPhoto(stage: Stage, body: Body, month: string, { employerId }: Task, bytes: Uint8Array) {
  const client = await stage.as(body.account);
  const photo = { month, employerId, sha256: sha256Of(bytes), sizeBytes: bytes.length };
  const { answer } = await client.ask(requestPhoto, { input: photo });
  await uploadPhoto(bytes, {
    request: async () => answer,
    sendPiece: (index, piece) => client.upload(answer.chunks[index].upload, piece, 'photo'),
    finish: async () => {
      await act(stage, body.account, '照片分段传完', 'finishPatrolPhoto', { ...photo, fileName: '现场.png' });
    },
  });
}

/** The body's return of a month; who was not patrolled has a reason. */
export async function submitReturn(stage: Stage, body: Body, month: string): Promise<Answer> {
  const open = (await readTasks(stage, month, body)).filter(({ submittedAt }) => submittedAt === null);
  const creditCodes = open.map(({ creditCode }) => creditCode);
  return act(
    stage,
    body.account,
    `报送 ${month} 巡查月报（${creditCodes.length} 家未巡查，说明原因）`,
    'submitPatrolReturn',
    {
      month,
      patrolBodyId: body.id,
      unfinished: creditCodes.length === 0 ? [] : [{ reason: '示例：山洪断路，下月补查', creditCodes }],
    },
  );
}

/** A device that was away writes to a month that is locked: kept aside, with the reason. */
export async function writeTooLate(stage: Stage, body: Body, month: string, { creditCode }: Task): Promise<void> {
  await stage.tell(body.account, '月报锁定后才有信号的一台设备：填写的内容暂存，说明原因', async () => {
    const device = await openDevice(stage, body.account, body.id);
    const record = { month: patrolMonth(month), bodyId: body.id, creditCode };
    await write(device.edit(device.show(record), 'advice', '示例：补充告知'));
    while (await device.sendNext());
    return device.listPending().map(({ notMerged }) => notMerged);
  });
}

async function write(edit: Promise<{ readonly ok: boolean }>): Promise<void> {
  const edited = await edit;
  if (!edited.ok) throw new Error(`the form does not take it: ${JSON.stringify(edited)}`);
}
