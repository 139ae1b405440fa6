import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, type PlainDate, plainDate } from '../../functions/rules/kernel/plainDate.ts';
import { ClientFailure } from '../cli/client.ts';
import { type Answer, act, ask, type Stage, waitUntil } from './stage.ts';

const entries = `{ listEntries(list: NONCOMPLIANT, state: CANDIDATE) { nodes { id employerName } } }`;
const patienceMs = 30_000;

/** Somebody on whom notice was served, and the first day on which that can be decided. */
type Heard = { readonly entryId: string; readonly decidableOn: PlainDate };

/** The officers check whom the platform has collected and give notice. */
export async function noticeCandidate(stage: Stage): Promise<Heard> {
  const { id: entryId } = await findCandidate(stage);
  const text = '示例：已核对台账和通知书';
  await act(stage, 'officer-1', '核查拟列入的单位', 'takeListStep', { entryId, action: 'CHECK', text });
  const notice = { entryId, action: 'GIVE_NOTICE', text };
  const { clock } = await act(stage, 'officer-1', '告知拟列入，听取陈述申辩', 'takeListStep', notice);
  return { entryId, decidableOn: addDays(plainDate(clock.period.endsOn), 1) };
}

/** The daily run collects; nobody waits longer than it takes. */
async function findCandidate(stage: Stage): Promise<Answer> {
  for (const sinceMs = Date.now(); Date.now() - sinceMs < patienceMs; await sleep(200)) {
    const [first] = (await ask(stage, 'officer-1', entries)).listEntries.nodes;
    if (first) return first;
  }
  throw new ClientFailure('没有拟列入名单的单位');
}

export async function publishEntry(stage: Stage, { entryId, decidableOn }: Heard): Promise<void> {
  await waitUntil(stage, decidableOn, '陈述申辩期满');
  const text = '示例：符合列入标准';
  await act(stage, 'bureau', '决定列入失信名单', 'takeListStep', { entryId, action: 'LIST', text });
  await act(stage, 'bureau', '公布失信名单', 'takeListStep', { entryId, action: 'PUBLISH', text });
}

/** An employer that does well is put up, decided on and published. */
export async function honour(stage: Stage, employerId: string): Promise<void> {
  const reason = '示例：三年无超标，公告栏和培训到位';
  const input = { employerId, list: 'EXEMPLARY', reason };
  const { id: entryId } = await act(stage, 'bureau', '推荐示范单位', 'nominateHonour', input);
  for (const [what, action] of [
    ['决定授予', 'HONOUR'],
    ['公布', 'PUBLISH'],
  ] as const)
    await act(stage, 'bureau', what, 'takeListStep', { entryId, action, text: reason });
}
